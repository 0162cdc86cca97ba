package gearscreen.desktop.scan;

import gearscreen.app.CheckInventory;
import gearscreen.app.ForWhom;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.ReadOptions;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.store.RecentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The scan in hand, from the chosen file to the result. A failed or cancelled step leaves what was there before.
public final class ScanViewModel {
    /// The three steps on the way; the name's key is `step.` + id.
    public enum Step {
        FILE("file"),
        COLUMNS("columns"),
        RESULTS("results");

        private final String id;

        Step(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    private final CheckInventory check;
    private final SampleFile samples;
    private final Past past;
    private final ProfilesViewModel profiles;
    private final AsOf asOf;
    private final NoticesViewModel notices;
    private final UnfinishedWork unfinished;
    private final Activity activity;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<Inventory>> inventory = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ScanResult>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> scanned =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EarlierScan>> earlier = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Optional<String>> earlierName =
            earlier.map(scan -> scan.map(held -> held.inventory().source().name()));
    private final BooleanProperty remember = new SimpleBooleanProperty(true);

    /// Whether something has changed since the earlier scan was laid aside that it would have been made anew for.
    private boolean earlierIsOld;

    /// Counts what is taken in hand: what was begun for something else comes to nothing.
    private int hand;

    private Optional<Chosen> chosen = Optional.empty();
    private Optional<Path> sample = Optional.empty();

    /// What the user wants, and what the inventory in hand was read with; they differ while it is being read anew.
    private ReadOptions wanted = ReadOptions.automatic();

    private ReadOptions current = ReadOptions.automatic();

    public ScanViewModel(
            CheckInventory check,
            SampleFile samples,
            Past past,
            ProfilesViewModel profiles,
            AsOf asOf,
            NoticesViewModel notices,
            Background background,
            InstantSource clock) {
        this.check = check;
        this.samples = samples;
        this.past = past;
        this.profiles = profiles;
        this.asOf = asOf;
        this.notices = notices;
        this.unfinished = new UnfinishedWork(notices);
        this.activity = new Activity(background);
        this.clock = clock;
        profiles.who().subscribe((_, _) -> screenAgain());
        asOf.chosen().subscribe((_, _) -> screenAgain());
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// The file as it was read last.
    public ReadOnlyObjectProperty<Optional<Inventory>> inventory() {
        return inventory.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ScanResult>> result() {
        return result.getReadOnlyProperty();
    }

    /// When the result was made, in the user's time zone.
    public ReadOnlyObjectProperty<Optional<LocalDateTime>> scanned() {
        return scanned.getReadOnlyProperty();
    }

    /// The name of the file whose result can be had back; empty where there is none.
    public ObservableValue<Optional<String>> earlier() {
        return earlierName;
    }

    /// True for a kept scan: its items are here, its file is not, so that it cannot be read in another way.
    public boolean kept() {
        return inventory.get().isPresent() && chosen.isEmpty();
    }

    /// Where the bytes of a kept scan were read from, if all of it is still there; it may have changed since.
    public Optional<Chosen> source() {
        return kept()
                ? scannedBefore()
                        .map(RecentFile::files)
                        .filter(files -> files.stream().allMatch(Files::exists))
                        .map(Chosen::of)
                : chosen;
    }

    public Activity activity() {
        return activity;
    }

    public AsOf asOf() {
        return asOf;
    }

    /// Where the inventory lies; empty before the first one.
    public Optional<Path> file() {
        return chosen.flatMap(Chosen::file);
    }

    /// The files of the inventory in the order they were given in; none before the first one and for a pasted table.
    public List<Path> files() {
        return chosen.map(Chosen::files).orElse(List.of());
    }

    /// Whether the columns chosen now are to be taken again for files with the same headers.
    public BooleanProperty remember() {
        return remember;
    }

    /// The newest scan of the very same bytes as the inventory in hand.
    public Optional<RecentFile> scannedBefore() {
        return inventory.get().flatMap(read -> past.ofSameBytes(read.source().sha256()));
    }

    /// How the inventory in hand was asked to be read.
    public ReadOptions options() {
        return current;
    }

    /// True while the file is the bundled sample, which lies in a temporary folder.
    public boolean sample() {
        return sample.isPresent() && sample.equals(file());
    }

    /// Reads the bundled sample like any other file.
    public void openSample() {
        try {
            Path copy = sample.isPresent() ? sample.get() : samples.copy();
            sample = Optional.of(copy);
            open(copy);
        } catch (IOException cause) {
            unfinished.tell(new Ending.Failed<>(cause), "sample");
        }
    }

    /// Reads a file and goes on to its columns.
    public void open(Path file) {
        open(Chosen.of(List.of(file)));
    }

    /// Reads what was chosen and goes on to its columns; where columns are known from the last time, to the result.
    public void open(Chosen input) {
        read(input, ReadOptions.automatic(), Activity.Kind.READING, () -> goOn(input), () -> {});
    }

    private void goOn(Chosen input) {
        Layout layout = inventory.get().orElseThrow().layout();
        Optional<Map<Field, List<String>>> before = past.mapping(layout.columns());
        if (before.isEmpty()) {
            step.set(Step.COLUMNS);
        } else if (before.get().equals(NamedColumns.of(layout))) {
            scanAsLastTime();
        } else {
            ReadOptions known = ReadOptions.automatic().withMapping(NamedColumns.forAllFields(before.get()));
            read(input, known, Activity.Kind.COUNTING, this::scanAsLastTime, this::leave);
        }
    }

    private void scanAsLastTime() {
        screen(
                () -> {
                    step.set(Step.RESULTS);
                    notices.tell(Notice.of(Tone.DONE, "columns.asLastTime")
                            .with(new Notice.Action("columns.asLastTime.change", this::showColumns)));
                },
                this::leave);
    }

    /// What was done without a question was not wanted: back to where one was.
    private void leave() {
        if (earlier.get().isPresent()) {
            backToEarlier();
        } else {
            step.set(Step.COLUMNS);
        }
    }

    /// Takes the earlier scan in hand again, in place of the file that was opened since.
    public void backToEarlier() {
        earlier.get().ifPresent(before -> {
            hand++;
            activity.cancel();
            earlier.set(Optional.empty());
            result.set(Optional.empty());
            chosen = before.chosen();
            wanted = before.options();
            current = before.options();
            inventory.set(Optional.of(before.inventory()));
            scanned.set(before.scanned());
            result.set(Optional.of(before.result()));
            step.set(Step.RESULTS);
            if (earlierIsOld) {
                screenAgain();
            }
        });
    }

    private void layAside() {
        if (inventory.get().isPresent() && result.get().isPresent()) {
            earlierIsOld = false;
            earlier.set(Optional.of(new EarlierScan(
                    chosen, current, inventory.get().get(), result.get().get(), scanned.get())));
        }
    }

    /// Says which columns feed a field and reads the file again. An empty list: none.
    public void map(Field field, List<String> columns) {
        Map<Field, List<String>> changed = new HashMap<>(wanted.mapping());
        changed.put(field, List.copyOf(columns));
        readAgain(wanted.withMapping(changed));
    }

    /// Gives all fields back to the program.
    public void mapAutomatically() {
        readAgain(wanted.withMapping(Map.of()));
    }

    /// Reads the file in another way: other columns may come out, so that the program maps them anew.
    public void readAs(ReadOptions options) {
        readAgain(options.withMapping(Map.of()));
    }

    /// True where the user has changed the program's mapping.
    public boolean mappedByHand() {
        return !wanted.mapping().isEmpty();
    }

    private void readAgain(ReadOptions options) {
        wanted = options;
        chosen.ifPresent(input -> read(input, options, Activity.Kind.COUNTING, () -> {}, () -> {}));
    }

    private void read(Chosen input, ReadOptions options, Activity.Kind kind, Runnable then, Runnable otherwise) {
        notices.dismiss();
        int mine = ++hand;
        activity.start(kind, progress -> check.read(input.contents(), options, progress), ending -> {
            if (mine != hand) {
                return;
            }
            if (ending instanceof Ending.Done<Inventory>(Inventory read)) {
                layAside();
                chosen = Optional.of(input);
                current = options;
                wanted = options;
                result.set(Optional.empty());
                inventory.set(Optional.of(read));
                then.run();
            } else {
                wanted = current;
                otherwise.run();
                unfinished.tell(ending, input.name());
            }
        });
    }

    /// Screens the inventory with the chosen profiles as of the chosen day.
    public void scan() {
        if (inventory.get().isPresent() && !isWhole(inventory.get().get())) {
            notices.tell(Notice.of(Tone.WARNING, "scan.notWhole"));
        }
        screen(() -> step.set(Step.RESULTS), () -> {});
    }

    /// Of a scan of which only a part was kept nothing can be screened anew.
    private static boolean isWhole(Inventory read) {
        return read.items().size() == read.account().items();
    }

    /// Screens what is in hand anew where there is a result: what it was made with has changed.
    public void screenAgain() {
        earlierIsOld = true;
        if (result.get().isPresent()) {
            screen(() -> {}, () -> {});
        }
    }

    private void screen(Runnable then, Runnable otherwise) {
        Optional<Inventory> read = inventory.get().filter(ScanViewModel::isWhole);
        if (read.isEmpty()) {
            return;
        }
        int mine = hand;
        Inventory snapshot = read.get();
        ForWhom who = profiles.who().get();
        Instant instant = clock.instant();
        LocalDateTime now = LocalDateTime.ofInstant(instant, ZoneId.systemDefault());
        LocalDate day = asOf.day();
        Optional<ScanResult> before = result.get();
        Background.Work<ScanResult> work = progress -> orThat(before, check.screen(snapshot, who, day, progress));
        activity.start(Activity.Kind.SCREENING, work, ending -> {
            if (mine != hand) {
                return;
            }
            if (ending instanceof Ending.Done<ScanResult>(ScanResult made)) {
                scanned.set(Optional.of(now));
                keep(made, instant);
                earlier.set(Optional.empty());
                result.set(Optional.of(made));
                then.run();
            } else {
                otherwise.run();
                unfinished.tell(ending, snapshot.source().name());
            }
        });
    }

    /// Properties compare what they are given with what they hold. Two scans of a million equal items are compared here
    /// instead, away from the window's thread.
    private static ScanResult orThat(Optional<ScanResult> before, ScanResult made) {
        return before.filter(made::equals).orElse(made);
    }

    private void keep(ScanResult made, Instant now) {
        InventorySource source = made.inventory().source();
        if (remember.get()) {
            past.keepMapping(
                    made.inventory().layout().columns(),
                    NamedColumns.of(made.inventory().layout()));
        }
        List<Path> files = chosen.map(Chosen::files).orElse(List.of());
        if (!files.isEmpty() && !sample()) {
            past.scanned(new RecentFile(
                    files,
                    source.name(),
                    source.sha256(),
                    made.counts().items(),
                    made.flagged(),
                    made.flagged(),
                    now,
                    false));
        }
    }

    /// Shows a scan that was kept, as it is.
    public void show(ScanResult kept, Instant made) {
        hand++;
        activity.cancel();
        earlier.set(Optional.empty());
        result.set(Optional.empty());
        chosen = Optional.empty();
        wanted = ReadOptions.automatic();
        current = ReadOptions.automatic();
        inventory.set(Optional.of(withItems(kept)));
        scanned.set(Optional.of(LocalDateTime.ofInstant(made, ZoneId.systemDefault())));
        result.set(Optional.of(kept));
        step.set(Step.RESULTS);
    }

    /// A scan that was made while reading has its items, the inventory has them not.
    private static Inventory withItems(ScanResult kept) {
        Inventory read = kept.inventory();
        boolean there = read.items().size() == read.account().items();
        return there
                ? read
                : new Inventory(
                        read.source(),
                        read.layout(),
                        kept.items().stream().map(ScreenedItem::item).toList(),
                        read.skipped(),
                        read.problems(),
                        read.account(),
                        read.parts());
    }

    /// Remembers how many items of the result wait for a decision.
    public void reviewed(long waiting) {
        past.reviewed(chosen.map(Chosen::files).orElse(List.of()), waiting);
    }

    /// Back to the columns of the file in hand.
    public void showColumns() {
        if (inventory.get().isPresent()) {
            step.set(Step.COLUMNS);
        }
    }

    /// Forward to the result; where there is none yet, to the one before it.
    public void showResults() {
        if (result.get().isPresent()) {
            step.set(Step.RESULTS);
        } else {
            backToEarlier();
        }
    }

    /// Lets go of the file in hand. One whose place it has taken comes back.
    public void close() {
        if (earlier.get().isPresent()) {
            backToEarlier();
            return;
        }
        hand++;
        activity.cancel();
        result.set(Optional.empty());
        inventory.set(Optional.empty());
        scanned.set(Optional.empty());
        chosen = Optional.empty();
        wanted = ReadOptions.automatic();
        current = ReadOptions.automatic();
        step.set(Step.FILE);
    }
}
