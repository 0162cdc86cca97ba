package gearscreen.desktop.kept;

import gearscreen.app.kept.KeptScans;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.scan.Chosen;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.Progress;
import gearscreen.inventory.VisibleText;
import gearscreen.review.Review;
import gearscreen.store.KeptScan;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The scans that are kept, or those of a file that somebody gave.
public final class KeptViewModel {
    private final ScanStore own;
    private final StoreFile opener;
    private final Background background;
    private final NoticesViewModel notices;
    private final InstantSource clock;
    private final Activity activity;
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(Shelf.EMPTY);
    private Optional<ScanStore> foreign = Optional.empty();
    private Consumer<OpenedScan> opened = _ -> {};

    public KeptViewModel(
            ScanStore own, StoreFile opener, Background background, NoticesViewModel notices, InstantSource clock) {
        this.own = own;
        this.opener = opener;
        this.background = background;
        this.notices = notices;
        this.clock = clock;
        activity = new Activity(background);
    }

    public ReadOnlyObjectProperty<Shelf> shelf() {
        return shelf.getReadOnlyProperty();
    }

    public Activity activity() {
        return activity;
    }

    /// @param show is given a scan that was opened
    public void onOpened(Consumer<OpenedScan> show) {
        opened = show;
    }

    /// The page is shown: what was kept meanwhile is on it.
    public void refresh() {
        change(_ -> {});
    }

    private ScanStore store() {
        return foreign.orElse(own);
    }

    /// What is done with the store before it is listed anew.
    private interface Work {
        void on(ScanStore store) throws StoreException;
    }

    private void change(Work work) {
        ScanStore store = store();
        Optional<Path> file = foreign.flatMap(ScanStore::file);
        background.start(
                _ -> {
                    work.on(store);
                    return store.scans();
                },
                (_, _) -> {},
                ending -> {
                    if (ending instanceof Ending.Done<List<KeptScan>>(List<KeptScan> scans) && store.equals(store())) {
                        shelf.set(new Shelf(file, scans));
                    }
                    failed(ending);
                });
    }

    private void failed(Ending<?> ending) {
        if (ending instanceof Ending.Failed<?>(StoreException e)) {
            notices.tell(Notice.of(
                    Tone.FAILED,
                    "store.refused." + e.reason().id(),
                    VisibleText.of(e.file().toString()),
                    VisibleText.of(String.valueOf(e.file().toAbsolutePath().getParent()))));
        } else if (ending instanceof Ending.Failed<?>(Throwable cause)) {
            notices.tellBug(cause);
        }
    }

    /// Shows the results and decisions of a scan as it stood.
    public void open(KeptScan scan) {
        ScanStore store = store();
        boolean somebodys = foreign.isPresent();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        activity.start(
                Activity.Kind.OPENING,
                progress -> new OpenedScan(scan, new KeptScans(store).asItStood(scan, today, progress), somebodys),
                ending -> {
                    if (ending instanceof Ending.Done<OpenedScan>(OpenedScan shown)) {
                        opened.accept(shown);
                    }
                    failed(ending);
                });
    }

    public void label(KeptScan scan, String label) {
        change(store -> store.label(scan.id(), label.strip()));
    }

    public void pin(KeptScan scan) {
        change(store -> store.pin(scan.id(), !scan.pinned()));
    }

    /// Asks first: it cannot be taken back.
    public void delete(KeptScan scan) {
        notices.tell(Notice.of(Tone.WARNING, "kept.delete.sure", VisibleText.of(scan.name(), 200), day(scan.made()))
                .with(new Notice.Action("kept.delete.yes", () -> {
                    notices.dismiss();
                    change(store -> store.delete(scan.id()));
                })));
    }

    private static String day(Instant made) {
        return LocalDate.ofInstant(made, ZoneId.systemDefault()).toString();
    }

    /// Lists the scans of somebody's file, and shows the only one.
    public void openFile(Path file) {
        activity.start(
                Activity.Kind.OPENING,
                _ -> {
                    ScanStore looked = opener.look(file);
                    return new Looked(looked, looked.scans());
                },
                ending -> {
                    if (ending instanceof Ending.Done<Looked>(Looked found)) {
                        leaveFile();
                        foreign = Optional.of(found.store());
                        shelf.set(new Shelf(Optional.of(file), found.scans()));
                        if (found.scans().size() == 1) {
                            open(found.scans().getFirst());
                        }
                    }
                    failed(ending);
                });
    }

    private record Looked(ScanStore store, List<KeptScan> scans) {}

    /// Back to the scans of this computer.
    public void backToOwn() {
        leaveFile();
        refresh();
    }

    private void leaveFile() {
        Optional<ScanStore> left = foreign;
        foreign = Optional.empty();
        left.ifPresent(store -> background.start(
                _ -> {
                    store.close();
                    return true;
                },
                (_, _) -> {},
                this::failed));
    }

    /// Keeps a scan of somebody's file, with its decisions, among those of this computer.
    public void take(OpenedScan scan) {
        activity.start(
                Activity.Kind.OPENING,
                progress -> {
                    List<gearscreen.review.Decision> known = own.decisions().entries(0);
                    own.append(scan.review().decisions().stream()
                            .filter(decision -> !known.contains(decision))
                            .toList());
                    KeptScan kept = own.save(
                            scan.review().scan(),
                            new SaveNote(
                                    scan.kept().label(),
                                    scan.kept().made(),
                                    scan.review().counts().openItems()),
                            progress);
                    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
                    return new OpenedScan(kept, Review.of(scan.review().scan(), own.decisions(), today), false);
                },
                ending -> {
                    if (ending instanceof Ending.Done<OpenedScan>(OpenedScan mine)) {
                        leaveFile();
                        opened.accept(mine);
                        refresh();
                    }
                    failed(ending);
                });
    }

    /// Writes one scan with its decisions into a file that can be given away.
    public void saveAs(KeptScan scan, Path target) {
        ScanStore store = store();
        save(target, progress -> {
            Review review = new KeptScans(store).asItStood(scan, KeptScans.day(scan), progress);
            write(target, review, scan.label(), scan.made(), progress);
            return true;
        });
    }

    /// The same for the scan in view.
    public void saveAs(Review review, Instant made, Path target) {
        save(target, progress -> {
            write(target, review, "", made, progress);
            return true;
        });
    }

    private void write(Path target, Review review, String label, Instant made, Progress progress)
            throws StoreException {
        opener.write(
                target,
                review.scan(),
                new SaveNote(label, made, review.counts().openItems()),
                review.decisions(),
                progress);
    }

    private void save(Path target, Background.Work<Boolean> work) {
        activity.start(Activity.Kind.WRITING, work, ending -> {
            switch (ending) {
                case Ending.Done<Boolean> _ ->
                    notices.tell(Notice.of(Tone.DONE, "kept.saved", VisibleText.of(target.toString())));
                case Ending.Cancelled<Boolean> _ ->
                    notices.tell(Notice.of(Tone.WARNING, "notice.cancelled", VisibleText.of(Chosen.nameOf(target))));
                case Ending.Failed<Boolean> _ -> failed(ending);
            }
        });
    }
}
