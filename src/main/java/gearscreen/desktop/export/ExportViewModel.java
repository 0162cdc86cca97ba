package gearscreen.desktop.export;

import gearscreen.app.ReportFormat;
import gearscreen.app.UnwritableException;
import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportOrder;
import gearscreen.app.settings.ExportChoices;
import gearscreen.desktop.compare.PastScan;
import gearscreen.desktop.export.Target.State;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Action;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.port.FolderOpener;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.report.LeaveOut;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Which reports are written where, and for whom.
public final class ExportViewModel {
    private final ScanViewModel scan;
    private final InHand inHand;
    private final ReportWriter reports;
    private final NoticesViewModel notices;
    private final TextClipboard clipboard;
    private final Activity activity;
    private final Consumer<ExportChoices> remember;
    private final InstantSource clock;
    private final Path home;
    private final Wishes wishes;
    private final Target target = new Target();
    private final ObjectBinding<State> state;
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty preparedBy = new SimpleStringProperty("");
    private final StringProperty reviewedBy = new SimpleStringProperty("");
    private final BooleanProperty changes = new SimpleBooleanProperty(true);

    /// @param home where reports of the bundled sample go, which has no folder of its own
    public record Surroundings(
            NoticesViewModel notices, TextClipboard clipboard, Background background, InstantSource clock, Path home) {}

    /// @param before what was chosen last
    /// @param remember is told what was chosen, when reports were written
    public ExportViewModel(
            ScanViewModel scan,
            InHand inHand,
            ReportWriter reports,
            ExportChoices before,
            Consumer<ExportChoices> remember,
            Language language,
            Surroundings around) {
        this.scan = scan;
        this.inHand = inHand;
        this.reports = reports;
        this.remember = remember;
        notices = around.notices();
        clipboard = around.clipboard();
        activity = new Activity(around.background());
        clock = around.clock();
        home = around.home();
        wishes = new Wishes(before, language);
        state = Bindings.createObjectBinding(
                () -> target.state(wishes.order(), scan.files()),
                Stream.concat(
                                Arrays.stream(wishes.parts()),
                                Stream.of(target.folder(), target.name(), target.replace(), scan.result()))
                        .toArray(Observable[]::new));
        inHand.people().subscribe((old, now) -> suggest(old, now));
        suggest(People.NOBODY, inHand.people().getValue());
        scan.result().get().ifPresent(result -> suggest(result, true));
        scan.result().subscribe((old, now) -> {
            // Another inventory suggests other files; another profile changes the name only.
            if (now.isPresent()) {
                suggest(now.get(), !sameInventory(old, now));
            }
        });
    }

    private static boolean sameInventory(Optional<ScanResult> before, Optional<ScanResult> now) {
        return before.map(ScanResult::inventory).equals(now.map(ScanResult::inventory));
    }

    private void suggest(People before, People now) {
        if (organisation.get().equals(before.organisation())) {
            organisation.set(now.organisation());
        }
        if (preparedBy.get().equals(before.preparedBy())) {
            preparedBy.set(now.preparedBy());
        }
    }

    private void suggest(ScanResult result, boolean other) {
        String stem = ReportFiles.stem(
                ReportContent.of(result), LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        target.name().set(stem);
        target.replace().set(false);
        if (other) {
            Path inventory = scan.files().stream().findFirst().orElse(home.resolve("inventory"));
            Path folder = scan.sample() ? home : inventory.toAbsolutePath().getParent();
            target.folder().set((folder == null ? home : folder).toString());
        }
    }

    public Wishes wishes() {
        return wishes;
    }

    public Target target() {
        return target;
    }

    public StringProperty organisation() {
        return organisation;
    }

    public StringProperty preparedBy() {
        return preparedBy;
    }

    public StringProperty reviewedBy() {
        return reviewedBy;
    }

    /// Whether the report says what has changed since the earlier scan, where there is one.
    public BooleanProperty changes() {
        return changes;
    }

    public ObservableValue<Optional<PastScan>> earlier() {
        return inHand.earlier();
    }

    /// Flagged items that wait for a decision: the report says so.
    public ObservableValue<Long> waiting() {
        return inHand.waiting();
    }

    public ObjectBinding<State> state() {
        return state;
    }

    /// Looks at the disk again.
    public void look() {
        state.invalidate();
    }

    /// The names of the files that will be there; empty where they cannot be.
    public List<String> names() {
        return wishes.order().map(target::files).orElse(List.of()).stream()
                .map(file -> String.valueOf(file.file().getFileName()))
                .toList();
    }

    public Activity activity() {
        return activity;
    }

    /// Writes the reports, unless they cannot be written; what came of it is told in a notice.
    ///
    /// @param folders where they are shown afterwards
    /// @param written called when the files are there
    public void export(FolderOpener folders, Runnable written) {
        look();
        Optional<ReportOrder> order = wishes.order();
        if (scan.result().get().isEmpty() || order.isEmpty() || !state.get().writable()) {
            return;
        }
        List<ReportFiles.Target> files = target.files(order.get());
        Supplier<ReportContent> content = content(scan.result().get().get());
        Set<LeaveOut> left = wishes.leftOut();
        List<Path> inputs = scan.files();
        boolean replace = target.replace().get();
        remember.accept(wishes.choices());
        activity.start(
                Activity.Kind.WRITING,
                progress -> reports.write(content.get().without(left), order.get(), files, inputs, replace, progress),
                ending -> {
                    target.replace().set(false);
                    look();
                    told(ending, folders, written);
                });
    }

    private void told(Ending<List<Path>> ending, FolderOpener folders, Runnable written) {
        switch (ending) {
            case Ending.Done<List<Path>>(List<Path> files) -> {
                notices.tell(saved(files, folders));
                written.run();
            }
            case Ending.Cancelled<List<Path>> _ -> notices.tell(Notice.of(Tone.WARNING, "export.cancelled"));
            case Ending.Failed<List<Path>>(UnwritableException cause) ->
                notices.tell(Notice.of(
                        Tone.FAILED,
                        "report.unwritable." + cause.reason().id(),
                        cause.file().toString()));
            case Ending.Failed<List<Path>>(Throwable cause) -> notices.tellBug(cause);
        }
    }

    /// The content as it is known now.
    private Supplier<ReportContent> content(ScanResult result) {
        Supplier<ReportContent> whole = inHand.content(result, changes.get());
        People named = new People(organisation.get(), preparedBy.get(), reviewedBy.get());
        return () -> whole.get().by(named);
    }

    private Notice saved(List<Path> files, FolderOpener folders) {
        Path first = files.getFirst();
        Path folder = Optional.ofNullable(first.getParent()).orElse(first);
        String paths = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
        Notice notice = files.size() == 1
                ? Notice.of(Tone.DONE, "notice.saved", first.toString())
                : new Notice(
                        Tone.DONE,
                        messages -> messages.count("export.saved", files.size(), folder.toString()),
                        List.of());
        return notice.with(
                new Action("export.open", () -> folders.openFile(first)),
                new Action("export.showFolder", () -> folders.open(folder)),
                new Action("notice.copyPath", () -> clipboard.put(paths)));
    }

    /// Puts the text for an e-mail into the clipboard, in the first language that is chosen.
    public void copyEmail() {
        Optional<ScanResult> result = scan.result().get();
        if (result.isEmpty()) {
            return;
        }
        Supplier<ReportContent> content = content(result.get());
        Set<LeaveOut> left = wishes.leftOut();
        Language language = wishes.languages().get().all().getFirst();
        activity.start(
                Activity.Kind.WRITING,
                _ -> EmailText.of(content.get().without(left), language, clock.instant()),
                ending -> {
                    switch (ending) {
                        case Ending.Done<String>(String text) -> {
                            clipboard.put(text);
                            notices.tell(Notice.of(Tone.DONE, "export.email.copied"));
                        }
                        case Ending.Cancelled<String> _ -> {}
                        case Ending.Failed<String>(Throwable cause) -> notices.tellBug(cause);
                    }
                });
    }

    /// Chooses one format and no other.
    void only(ReportFormat format) {
        Wishes.OFFERED.forEach(one -> wishes.wants(one).set(one == format));
    }
}
