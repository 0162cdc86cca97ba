package gearscreen.desktop.start;

import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Action;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.desktop.scan.Chosen;
import gearscreen.desktop.scan.Past;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.store.RecentFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The ways in: files that are chosen or dropped, a table that is pasted, a scan of before.
///
/// Who has asked for it by a command gets it at once; what is dropped or pasted while a scan is open is asked about.
public final class OpeningViewModel {
    private final ScanViewModel scan;
    private final Past past;
    private final NoticesViewModel notices;
    private final TextClipboard clipboard;
    private final ListEditions editions;
    private final ReadOnlyObjectWrapper<Optional<Dropping>> dragged = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RecentFile>> recent = new ReadOnlyObjectWrapper<>(List.of());

    public OpeningViewModel(
            ScanViewModel scan, Past past, NoticesViewModel notices, TextClipboard clipboard, ListEditions editions) {
        this.scan = scan;
        this.past = past;
        this.notices = notices;
        this.clipboard = clipboard;
        this.editions = editions;
        scan.result().subscribe(_ -> recent.set(past.recent()));
    }

    /// What is over the window now.
    public ReadOnlyObjectProperty<Optional<Dropping>> dragged() {
        return dragged.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<RecentFile>> recent() {
        return recent.getReadOnlyProperty();
    }

    /// Files come over the window.
    ///
    /// @return true where a drop would come to something
    public boolean drag(List<Path> files) {
        Dropping dropping = Dropping.of(files, editions);
        dragged.set(Optional.of(dropping));
        return !(dropping instanceof Dropping.Refused);
    }

    /// They are gone again.
    public void leave() {
        dragged.set(Optional.empty());
    }

    public void drop(List<Path> files) {
        leave();
        switch (Dropping.of(files, editions)) {
            case Dropping.Refused(String name, Dropping.Why why) ->
                notices.tell(Notice.of(Tone.WARNING, "drop.not." + why.id(), name));
            case Dropping.Edition(Path file) -> editions.open(file);
            case Dropping.Tables(List<Path> tables) -> offer(tables);
        }
    }

    private void offer(List<Path> tables) {
        Chosen all = Chosen.of(tables);
        if (tables.size() > 1) {
            Chosen first = Chosen.of(tables.subList(0, 1));
            notices.tell(Notice.of(Tone.WARNING, "drop.several", tables.size(), names(tables))
                    .with(
                            new Action("drop.several.one", () -> scan.open(all)),
                            new Action("drop.several.first", () -> scan.open(first))));
        } else {
            ask(all);
        }
    }

    private static String names(List<Path> files) {
        int shown = 5;
        String some = String.join(
                ", ", files.stream().limit(shown).map(Chosen::nameOf).toList());
        return files.size() > shown ? some + " …" : some;
    }

    /// Opens it; where a scan is open, after a question.
    private void ask(Chosen chosen) {
        Optional<String> open =
                scan.inventory().get().map(inventory -> inventory.source().name());
        if (open.isEmpty()) {
            scan.open(chosen);
        } else {
            notices.tell(Notice.of(Tone.WARNING, "drop.newScan", open.get(), chosen.name())
                    .with(new Action("drop.newScan.read", () -> scan.open(chosen))));
        }
    }

    /// Files that were chosen: several are one inventory.
    public void choose(List<Path> files) {
        if (!files.isEmpty()) {
            scan.open(Chosen.of(files));
        }
    }

    /// Reads the table on the clipboard.
    ///
    /// @param name how reports call it
    public void paste(String name) {
        pasted(name).ifPresent(scan::open);
    }

    /// The same for a key that may have been meant for something else.
    public void pasteAsking(String name) {
        pasted(name).ifPresent(this::ask);
    }

    private Optional<Chosen> pasted(String name) {
        Optional<String> text = clipboard.text().filter(copied -> !copied.isBlank());
        if (text.isEmpty()) {
            notices.tell(Notice.of(Tone.WARNING, "paste.nothing"));
        }
        return text.map(copied -> Chosen.pasted(name, copied));
    }

    // ---- scans of before

    /// Reads its files again, or says that they are gone.
    public void open(RecentFile before) {
        Optional<Path> missing =
                before.files().stream().filter(file -> !Files.exists(file)).findFirst();
        if (missing.isPresent()) {
            notices.tell(Notice.of(Tone.WARNING, "recent.missing", missing.get().toString())
                    .with(new Action("recent.forget", () -> forget(before))));
        } else {
            scan.open(Chosen.of(before.files()));
        }
    }

    public void pin(RecentFile scanned) {
        past.pin(scanned, !scanned.pinned());
        recent.set(past.recent());
    }

    public void forget(RecentFile scanned) {
        past.forget(scanned);
        recent.set(past.recent());
    }
}
