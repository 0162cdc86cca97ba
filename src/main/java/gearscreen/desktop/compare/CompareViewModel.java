package gearscreen.desktop.compare;

import gearscreen.app.WholeFile;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.scan.Chosen;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.VisibleText;
import gearscreen.report.ReportSettings;
import gearscreen.report.compare.ComparisonFormat;
import gearscreen.review.Review;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Comparison;
import gearscreen.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which two scans are compared, and which changes are shown. Nothing is read or compared before the page is shown.
public final class CompareViewModel {
    /// Scans of this run that are held for comparing where they are not kept.
    private static final int MOST = 3;

    /// More would keep too much in memory.
    private static final long MOST_ITEMS = 2_000_000;

    /// Makes a side of a file.
    public interface Files {
        Compared of(Path file, gearscreen.inventory.Progress progress) throws IOException;
    }

    private final NoticesViewModel notices;
    private final Background background;
    private final Activity activity;
    private final Callable<List<PastScan>> kept;
    private final Files files;
    private final ReadOnlyObjectWrapper<List<PastScan>> scans = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<PastScan>> before = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PastScan>> after = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Changed>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<Changed.Kind>> kinds = new ReadOnlyObjectWrapper<>(
            Set.copyOf(EnumSet.of(Changed.Kind.NEW, Changed.Kind.GONE, Changed.Kind.CHANGED)));

    /// Of this run, oldest first.
    private List<PastScan> ofThisRun = List.of();
    private List<PastScan> ofEarlierRuns = List.of();
    private boolean visited;
    private boolean choosing;

    /// @param kept scans that were kept, oldest first; asked away from the window's thread
    public CompareViewModel(
            Background background, NoticesViewModel notices, Callable<List<PastScan>> kept, Files files) {
        this.background = background;
        this.notices = notices;
        this.kept = kept;
        this.files = files;
        activity = new Activity(background);
        before.subscribe((_, _) -> compare());
        after.subscribe((_, _) -> compare());
        kinds.subscribe((_, _) -> list());
    }

    public Activity activity() {
        return activity;
    }

    /// Takes a scan that was made, or the same scan after more decisions.
    public void scanned(String name, LocalDateTime made, Review review) {
        add(PastScan.of(name, made, review));
    }

    private void add(PastScan latest) {
        List<PastScan> now = new ArrayList<>(ofThisRun);
        boolean again = now.removeIf(latest::isSame);
        now.add(latest);
        while (now.size() > 1 && (now.size() > MOST || items(now) > MOST_ITEMS)) {
            now.removeFirst();
        }
        ofThisRun = List.copyOf(now);
        offer();
        if (!again) {
            suggest();
        } else if (after.get().filter(latest::isSame).isPresent()) {
            after.set(Optional.of(latest));
        } else if (before.get().filter(latest::isSame).isPresent()) {
            before.set(Optional.of(latest));
        }
    }

    private static long items(List<PastScan> scans) {
        return scans.stream().mapToLong(PastScan::items).sum();
    }

    /// The page is shown: from now on what is chosen is compared.
    public void visit() {
        boolean first = !visited;
        visited = true;
        offerKept(first);
    }

    /// Offers what is kept; nothing of it is read.
    public void offerKept() {
        offerKept(false);
    }

    private void offerKept(boolean first) {
        background.start(_ -> kept.call(), (_, _) -> {}, ending -> {
            if (ending instanceof Ending.Done<List<PastScan>>(List<PastScan> found)) {
                ofEarlierRuns = found;
                offer();
                if (visited && (before.get().isEmpty() || after.get().isEmpty())) {
                    suggest();
                } else if (first) {
                    compare();
                }
            }
            failed(ending, "");
        });
    }

    private void offer() {
        List<PastScan> all = new ArrayList<>();
        for (PastScan scan : ofEarlierRuns) {
            if (ofThisRun.stream().noneMatch(scan::isSame)) {
                all.add(scan);
            }
        }
        all.addAll(ofThisRun);
        all.sort(Comparator.comparing(PastScan::made));
        scans.set(List.copyOf(all));
    }

    /// The newest scan with the one in hand; where that is the newest, with the one before it.
    private void suggest() {
        List<PastScan> all = scans.get();
        if (all.size() > 1) {
            PastScan newest = all.getLast();
            Optional<PastScan> inHand =
                    ofThisRun.stream().reduce((_, last) -> last).filter(scan -> !newest.isSame(scan));
            choose(Optional.of(inHand.orElseGet(() -> all.get(all.size() - 2))), newest);
        }
    }

    private void choose(Optional<PastScan> earlier, PastScan later) {
        choosing = true;
        earlier.ifPresent(scan -> before.set(Optional.of(scan)));
        after.set(Optional.of(later));
        choosing = false;
        compare();
    }

    /// Compares the scan in hand, or the newest one, with a file: an inventory, a report or a saved scan.
    public void file(Path file, LocalDateTime now) {
        activity.start(Activity.Kind.READING, progress -> files.of(file, progress), ending -> {
            if (ending instanceof Ending.Done<Compared>(Compared side)) {
                Optional<PastScan> inHand =
                        ofThisRun.stream().reduce((_, last) -> last).or(after::get);
                PastScan read =
                        new PastScan(Chosen.nameOf(file), now, side.items(), PastScan.State.of(side), "", _ -> side);
                add(read);
                choose(inHand, read);
            }
            failed(ending, Chosen.nameOf(file));
        });
    }

    private void failed(Ending<?> ending, String name) {
        switch (ending) {
            case Ending.Done<?> _, Ending.Cancelled<?> _ -> {}
            case Ending.Failed<?>(StoreException e) ->
                notices.tell(Notice.of(
                        Tone.FAILED,
                        "store.refused." + e.reason().id(),
                        VisibleText.of(e.file().toString()),
                        VisibleText.of(String.valueOf(e.file().toAbsolutePath().getParent()))));
            case Ending.Failed<?>(UnreadableInventoryException e) ->
                notices.tell(Notice.of(
                        Tone.FAILED, "unreadable." + e.reason().id(), e.facts().toArray()));
            case Ending.Failed<?>(IOException _) -> notices.tell(Notice.of(Tone.FAILED, "notice.brokeOff", name));
            case Ending.Failed<?>(Throwable cause) -> notices.tellBug(cause);
        }
    }

    private void compare() {
        if (choosing) {
            return;
        }
        if (!visited || before.get().isEmpty() || after.get().isEmpty()) {
            comparison.set(Optional.empty());
            list();
            return;
        }
        PastScan old = before.get().get();
        PastScan now = after.get().get();
        activity.start(
                Activity.Kind.COMPARING,
                progress ->
                        Comparison.of(old.source().load(progress), now.source().load(progress)),
                ending -> {
                    if (ending instanceof Ending.Done<Comparison>(Comparison made)) {
                        comparison.set(Optional.of(made));
                        list();
                    }
                    failed(ending, old.name());
                });
    }

    /// Writes the comparison into a file, in the format that its name says.
    public void save(Path target, ReportSettings settings) {
        Optional<Comparison> made = comparison.get();
        if (made.isEmpty()) {
            return;
        }
        String name = target.toString().toLowerCase(Locale.ROOT);
        ComparisonFormat format = List.of(ComparisonFormat.values()).stream()
                .filter(one -> name.endsWith("." + one.extension()))
                .findFirst()
                .orElse(ComparisonFormat.HTML);
        activity.start(
                Activity.Kind.WRITING,
                _ -> {
                    WholeFile.write(
                            target, target.resolveSibling("no-input"), out -> format.write(made.get(), settings, out));
                    return true;
                },
                ending -> {
                    if (ending instanceof Ending.Done<Boolean>) {
                        notices.tell(Notice.of(Tone.DONE, "compare.saved", VisibleText.of(target.toString())));
                    }
                    failed(ending, Chosen.nameOf(target));
                });
    }

    private void list() {
        shown.set(comparison
                .get()
                .map(made -> made.changes().stream()
                        .filter(change -> kinds.get().contains(change.kind()))
                        .toList())
                .orElse(List.of()));
    }

    /// Oldest first.
    public ReadOnlyObjectProperty<List<PastScan>> scans() {
        return scans.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<PastScan>> before() {
        return before;
    }

    public ObjectProperty<Optional<PastScan>> after() {
        return after;
    }

    /// Empty until two scans are chosen and the page was shown.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// The changes of the kinds that are wanted.
    public ReadOnlyObjectProperty<List<Changed>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Set<Changed.Kind>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    public void want(Changed.Kind kind, boolean on) {
        EnumSet<Changed.Kind> now = EnumSet.noneOf(Changed.Kind.class);
        now.addAll(kinds.get());
        if (on) {
            now.add(kind);
        } else {
            now.remove(kind);
        }
        kinds.set(Set.copyOf(now));
    }
}
