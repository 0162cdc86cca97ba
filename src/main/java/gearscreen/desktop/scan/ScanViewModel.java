package gearscreen.desktop.scan;

import gearscreen.app.CheckInventory;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Layout;
import gearscreen.inventory.ReadOptions;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

    private final SampleFile samples;
    private final Past past;
    private final AsOf asOf;
    private final NoticesViewModel notices;
    private final Hand hand = new Hand();
    private final InventoryWork work;
    private final InventoryReading reading;
    private final Screener screener;
    private final Recollection recollection;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ObservableValue<Optional<String>> earlier = hand.earlier()
            .map(scan -> scan.map(held -> held.inventory().source().name()));
    private Optional<Path> sample = Optional.empty();

    public ScanViewModel(
            CheckInventory check,
            SampleFile samples,
            Past past,
            ProfilesViewModel profiles,
            AsOf asOf,
            NoticesViewModel notices,
            Background background,
            InstantSource clock) {
        this.samples = samples;
        this.past = past;
        this.asOf = asOf;
        this.notices = notices;
        this.work = new InventoryWork(background, notices);
        this.reading = new InventoryReading(check, hand, work, notices);
        this.recollection = new Recollection(past, hand);
        this.screener = new Screener(check, profiles, asOf, clock, hand, work, this::remember);
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// The file as it was read last.
    public ReadOnlyObjectProperty<Optional<Inventory>> inventory() {
        return hand.inventory();
    }

    public ReadOnlyObjectProperty<Optional<ScanResult>> result() {
        return hand.result();
    }

    /// When the result was made, in the user's time zone.
    public ReadOnlyObjectProperty<Optional<LocalDateTime>> scanned() {
        return hand.scanned();
    }

    /// The name of the file whose result can be had back; empty where there is none.
    public ObservableValue<Optional<String>> earlier() {
        return earlier;
    }

    /// True for a kept scan: its items are here, its file is not, so that it cannot be read in another way.
    public boolean kept() {
        return hand.kept();
    }

    public Activity activity() {
        return work.activity();
    }

    public AsOf asOf() {
        return asOf;
    }

    /// Where the inventory lies; empty before the first one.
    public Optional<Path> file() {
        return hand.chosen().flatMap(Chosen::file);
    }

    /// The files of the inventory in the order they were given in; none before the first one and for a pasted table.
    public List<Path> files() {
        return hand.files();
    }

    /// How the file in hand is read.
    public InventoryReading reading() {
        return reading;
    }

    /// What is remembered of it.
    public Recollection recollection() {
        return recollection;
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
            work.tell(new Ending.Failed<>(cause), "sample");
        }
    }

    /// Reads a file and goes on to its columns.
    public void open(Path file) {
        open(Chosen.of(List.of(file)));
    }

    /// Reads what was chosen and goes on to its columns; where columns are known from the last time, to the result.
    public void open(Chosen input) {
        reading.read(input, ReadOptions.automatic(), Activity.Kind.READING, () -> goOn(input), () -> {});
    }

    private void goOn(Chosen input) {
        Layout layout = hand.inventory().get().orElseThrow().layout();
        Optional<Map<Field, List<String>>> before = past.mapping(layout.columns());
        if (before.isEmpty()) {
            step.set(Step.COLUMNS);
        } else if (before.get().equals(NamedColumns.of(layout))) {
            scanAsLastTime();
        } else {
            ReadOptions known = ReadOptions.automatic().withMapping(NamedColumns.forAllFields(before.get()));
            reading.read(input, known, Activity.Kind.COUNTING, this::scanAsLastTime, this::leave);
        }
    }

    private void scanAsLastTime() {
        screener.screen(
                () -> {
                    step.set(Step.RESULTS);
                    notices.tell(Notice.of(Tone.DONE, "columns.asLastTime")
                            .with(new Notice.Action("columns.asLastTime.change", this::showColumns)));
                },
                this::leave);
    }

    /// What was done without a question was not wanted: back to where one was.
    private void leave() {
        if (hand.earlier().get().isPresent()) {
            backToEarlier();
        } else {
            step.set(Step.COLUMNS);
        }
    }

    /// Takes the earlier scan in hand again, in place of the file that was opened since.
    public void backToEarlier() {
        if (hand.earlier().get().isEmpty()) {
            return;
        }
        work.drop();
        boolean outdated = hand.takeBack();
        reading.wantNothingElse();
        step.set(Step.RESULTS);
        if (outdated) {
            screener.again();
        }
    }

    /// Screens the inventory with the chosen profiles as of the chosen day.
    public void scan() {
        if (hand.inventory().get().isPresent() && hand.whole().isEmpty()) {
            notices.tell(Notice.of(Tone.WARNING, "scan.notWhole"));
        }
        screener.screen(() -> step.set(Step.RESULTS), () -> {});
    }

    /// Screens what is in hand anew where there is a result: what it was made with has changed.
    public void screenAgain() {
        screener.again();
    }

    private void remember(ScanResult made, Instant now) {
        if (reading.remember().get()) {
            recollection.columns(made.inventory().layout());
        }
        if (!sample()) {
            recollection.scanned(made, now);
        }
    }

    /// Shows a scan that was kept, as it is.
    public void show(ScanResult kept, Instant made) {
        work.drop();
        hand.take(kept, LocalDateTime.ofInstant(made, ZoneId.systemDefault()));
        reading.wantNothingElse();
        step.set(Step.RESULTS);
    }

    /// Back to the columns of the file in hand.
    public void showColumns() {
        if (hand.inventory().get().isPresent()) {
            step.set(Step.COLUMNS);
        }
    }

    /// Forward to the result; where there is none yet, to the one before it.
    public void showResults() {
        if (hand.result().get().isPresent()) {
            step.set(Step.RESULTS);
        } else {
            backToEarlier();
        }
    }

    /// Lets go of the file in hand. One whose place it has taken comes back.
    public void close() {
        if (hand.earlier().get().isPresent()) {
            backToEarlier();
            return;
        }
        work.drop();
        hand.empty();
        reading.wantNothingElse();
        step.set(Step.FILE);
    }
}
