package gearscreen.desktop.export;

import gearscreen.app.ReportFormat;
import gearscreen.app.UnwritableException;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Action;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.report.LeaveOut;
import gearscreen.report.ReportContent;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which report is written where.
public final class ExportViewModel {
    /// What is to be known about the chosen file; the sentence's key is `export.file.` + id.
    public enum FileState {
        NEW("new"),
        REPLACES("replaces"),
        NO_FOLDER("noFolder"),
        IS_FOLDER("isFolder"),
        IS_INVENTORY("isInventory"),
        NO_PATH("noPath");

        private final String id;

        FileState(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public boolean writable() {
            return this == NEW || this == REPLACES;
        }
    }

    private final ScanViewModel scan;
    private final ReportFiles reports;
    private final NoticesViewModel notices;
    private final TextClipboard clipboard;
    private final Activity activity;
    private final Path home;
    private final ObjectProperty<ReportFormat> format = new SimpleObjectProperty<>(ReportFormat.HTML);
    private final ObjectProperty<Language> language;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final Map<LeaveOut, BooleanProperty> leaveOut = new EnumMap<>(LeaveOut.class);
    private final Function<ScanResult, ReportContent> content;
    private final StringProperty file = new SimpleStringProperty("");
    private final ObjectBinding<FileState> fileState;

    /// @param content adds to a scan what is decided, and for whom the report is
    /// @param home where reports of the bundled sample go, which has no folder of its own
    public ExportViewModel(
            ScanViewModel scan,
            Function<ScanResult, ReportContent> content,
            ReportFiles reports,
            NoticesViewModel notices,
            TextClipboard clipboard,
            Background background,
            Language language,
            Path home) {
        this.scan = scan;
        this.content = content;
        this.reports = reports;
        for (LeaveOut part : LeaveOut.values()) {
            leaveOut.put(part, new SimpleBooleanProperty());
        }
        this.notices = notices;
        this.clipboard = clipboard;
        this.activity = new Activity(background);
        this.home = home;
        this.language = new SimpleObjectProperty<>(language);
        fileState = Bindings.createObjectBinding(this::state, file, scan.result());
        format.subscribe((before, now) -> file.set(renamed(file.get(), before, now)));
        scan.result().subscribe((before, now) -> {
            // Another inventory suggests another file; another profile does not.
            if (now.isPresent() && !sameInventory(before, now)) {
                file.set(suggested().toString());
            }
        });
    }

    private static boolean sameInventory(Optional<ScanResult> before, Optional<ScanResult> now) {
        return before.map(ScanResult::inventory).equals(now.map(ScanResult::inventory));
    }

    public ObjectProperty<ReportFormat> format() {
        return format;
    }

    /// Of the report, which need not be that of the window.
    public ObjectProperty<Language> language() {
        return language;
    }

    /// Whether items that are not flagged are listed as well.
    public BooleanProperty all() {
        return all;
    }

    /// Whether this is left out of the rows, so that the report can be given away.
    public BooleanProperty leavesOut(LeaveOut part) {
        return Objects.requireNonNull(leaveOut.get(part));
    }

    private Set<LeaveOut> leftOut() {
        EnumSet<LeaveOut> left = EnumSet.noneOf(LeaveOut.class);
        leaveOut.forEach((part, chosen) -> {
            if (chosen.get()) {
                left.add(part);
            }
        });
        return left;
    }

    public StringProperty file() {
        return file;
    }

    public ObjectBinding<FileState> fileState() {
        return fileState;
    }

    public Activity activity() {
        return activity;
    }

    ScanViewModel scan() {
        return scan;
    }

    /// The chosen path, as far as it is one.
    Optional<Path> path() {
        try {
            String text = file.get().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Next to the inventory: `inventory-restricted-equipment.html`.
    Path suggested() {
        Path inventory = scan.file().orElseGet(() -> Path.of("inventory"));
        String name = inventory.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path folder = scan.sample() ? home : inventory.toAbsolutePath().getParent();
        return (folder == null ? home : folder)
                .resolve((dot > 0 ? name.substring(0, dot) : name) + "-restricted-equipment" + ending(format.get()));
    }

    private static String renamed(String file, ReportFormat before, ReportFormat now) {
        String old = ending(before);
        return file.endsWith(old) ? file.substring(0, file.length() - old.length()) + ending(now) : file;
    }

    private static String ending(ReportFormat format) {
        return format.suffix() + "." + format.extension();
    }

    private FileState state() {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            return FileState.NO_PATH;
        }
        Path folder = path.get().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return FileState.NO_FOLDER;
        }
        if (Files.isDirectory(path.get())) {
            return FileState.IS_FOLDER;
        }
        if (scan.file().map(Path::toAbsolutePath).filter(path.get()::equals).isPresent()) {
            return FileState.IS_INVENTORY;
        }
        return Files.exists(path.get()) ? FileState.REPLACES : FileState.NEW;
    }

    /// Writes the report, unless the file cannot be written; what came of it is told in a notice.
    ///
    /// @param written called when the file is there
    public void export(Runnable written) {
        fileState.invalidate();
        Optional<ScanResult> result = scan.result().get();
        Optional<Path> path = path();
        if (result.isEmpty() || path.isEmpty() || !fileState.get().writable()) {
            return;
        }
        ScanResult snapshot = result.get();
        Path target = path.get();
        ReportFormat chosen = format.get();
        Language said = language.get();
        boolean everything = all.get();
        ReportContent whole = content.apply(snapshot);
        Set<LeaveOut> left = leftOut();
        Path inventory = scan.file().orElse(target);
        activity.start(
                Activity.Kind.WRITING,
                _ -> {
                    reports.write(whole.without(left), chosen, said, everything, inventory, target);
                    return target;
                },
                ending -> {
                    fileState.invalidate();
                    switch (ending) {
                        case Ending.Done<Path> _ -> {
                            notices.tell(saved(target));
                            written.run();
                        }
                        case Ending.Cancelled<Path> _ ->
                            notices.tell(Notice.of(
                                    Tone.WARNING,
                                    "notice.cancelled",
                                    target.getFileName().toString()));
                        case Ending.Failed<Path>(UnwritableException cause) ->
                            notices.tell(Notice.of(
                                    Tone.FAILED,
                                    "report.unwritable." + cause.reason().id(),
                                    target.toString()));
                        case Ending.Failed<Path>(Throwable cause) -> notices.tellBug(cause);
                    }
                });
    }

    private Notice saved(Path target) {
        return Notice.of(Tone.DONE, "notice.saved", target.toString())
                .with(new Action("notice.copyPath", () -> clipboard.put(target.toString())));
    }
}
