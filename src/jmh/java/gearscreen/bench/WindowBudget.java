package gearscreen.bench;

import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.app.settings.Folders;
import gearscreen.desktop.Core;
import gearscreen.desktop.Desk;
import gearscreen.desktop.Memory;
import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.MainWindow;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.export.WholeReports;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.Column;
import gearscreen.desktop.rows.Show;
import gearscreen.desktop.scan.CachedScreening;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.work.FxBackground;
import gearscreen.review.Disposition;
import gearscreen.text.Language;
import gearscreen.watchlist.Watchlist;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The whole window over a large inventory: for each thing that a person does the time from the key to the frame that
/// shows it, and the longest that the window could not have answered meanwhile. Prints first and median of the rounds,
/// in milliseconds, and the heap.
public final class WindowBudget {
    private final Desk desk;
    private final AtomicLong worst = new AtomicLong();
    private final int rounds;

    private WindowBudget(Desk desk, int rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    /// @param args file, rounds
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Desk[] made = new Desk[1];
        onFx(() -> made[0] = window());
        new WindowBudget(made[0], Integer.parseInt(args[1])).run(Path.of(args[0]));
        Platform.exit();
        System.exit(0);
    }

    private static Desk window() {
        InstantSource clock = InstantSource.system();
        Program program = Program.current();
        InUse inUse = new InUse(Editions.of(Folders.ofThisMachine(), program), clock);
        Checks checks = new Checks(() -> inUse.current().watchlist());
        CachedScreening asking = new CachedScreening(checks::watchlist);
        Watchlist watchlist = checks.watchlist();
        Ports ports = new Ports(
                new gearscreen.desktop.port.FilePicker() {
                    @Override
                    public Optional<Path> open() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> save(Path suggested) {
                        return Optional.empty();
                    }
                },
                _ -> {},
                _ -> {},
                _ -> {});
        Core core = new Core(
                checks,
                asking,
                new WholeReports(clock),
                watchlist.profiles().values(),
                new Edition(watchlist.version(), watchlist.date()),
                SampleFile.bundled(),
                Path.of("target"),
                clock,
                new EditionDesk(inUse, program, checks::loadAgain));
        // As in the program, what is kept is written away from the window.
        Memory none = Memory.none();
        Executor later = task -> Thread.ofPlatform().daemon().start(task);
        Memory memory = new Memory(none.opened(), none.settings(), none.folders(), none.kept(), later);
        Desk desk = new Desk(core, memory, Language.ENGLISH, new FxBackground(), ports.clipboard());
        Stage stage = new Stage();
        MainWindow window = new MainWindow(stage, desk, ports);
        stage.show();
        window.arrive();
        return desk;
    }

    private void run(Path file) throws InterruptedException {
        Thread.ofPlatform().daemon().start(this::watch);
        ScanViewModel scan = desk.scan();
        measure("read to the columns", () -> scan.open(file), () -> scan.step().get() == ScanViewModel.Step.COLUMNS);
        ResultsViewModel results = desk.results();
        measure("scan to the rows", scan::scan, () -> results.counts().get().items() > 0 && settled());
        say("heap with all rows in the window: %d MB", heap());
        wish("card: all", () -> results.show().set(Show.ALL), () -> results.show().set(Show.FLAGGED));
        wish("card: flagged", () -> results.show().set(Show.FLAGGED), () -> results.show().set(Show.ALL));
        onFx(() -> results.show().set(Show.ALL));
        settle();
        wish("filter: hik", () -> results.filters().text().set("hik"), () -> results.filters().text().set(""));
        wish("filter: a", () -> results.filters().text().set("a"), () -> results.filters().text().set(""));
        wish("all again", () -> results.filters().text().set(""), () -> results.filters().text().set("hik"));
        onFx(() -> results.filters().text().set(""));
        settle();
        for (Column column : List.of(Column.MAKER, Column.SERIAL, Column.MAC, Column.LOCATION, Column.MATCH)) {
            wish("sort: " + column.id(), () -> results.order().by(column), () -> results.order().by(Column.LINE));
        }
        onFx(() -> results.show().set(Show.FLAGGED));
        settle();
        wish("next open (F8)", () -> results.selectOpen(false), () -> {});
        wish("confirm (C)", () -> desk.review().decide(Disposition.CONFIRMED), () -> results.selectOpen(false));
        wish("undo", () -> desk.review().undo(), () -> {});
        wish("mark all shown", results::markAllShown, () -> results.marks().clear());
        wish("quick check and back", () -> {
            desk.frame().go(Page.QUICK_CHECK);
            desk.frame().go(Page.SCAN);
        }, () -> {});
        wish("French", () -> desk.look().language().set(Language.FRENCH), () -> desk.look().language().set(Language.ENGLISH));
        onFx(() -> desk.look().language().set(Language.ENGLISH));
        settle();
        cancel();
        say("heap at the end: %d MB", heap());
    }

    /// From the press until the scan says that it is over.
    private void cancel() throws InterruptedException {
        double[] took = new double[rounds];
        Object before = desk.scan().result().get();
        for (int round = 0; round < rounds; round++) {
            onFx(desk.scan()::scan);
            waitUntil(() -> desk.scan().activity().fraction().get() > 0.3);
            long begin = System.nanoTime();
            onFx(desk.scan().activity()::cancel);
            waitUntil(() -> desk.scan().activity().running().get().isEmpty());
            took[round] = (System.nanoTime() - begin) / 1e6;
        }
        say("%-24s %7.0f ms %7.0f ms   the earlier scan stays: %s", "cancel at a third", took[0], median(took),
                before == desk.scan().result().get());
    }

    private void wish(String name, Runnable wish, Runnable before) throws InterruptedException {
        double[] whole = new double[rounds];
        double[] still = new double[rounds];
        double[] cpu = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            onFx(before);
            settle();
            worst.set(0);
            long busy = fxNanos();
            long begin = System.nanoTime();
            onFx(wish);
            settle();
            cpu[round] = (fxNanos() - busy) / 1e6;
            // The two empty frames at the end are no part of it.
            whole[round] = (System.nanoTime() - begin) / 1e6 - FRAMES * 1000 / 60.0;
            still[round] = worst.get() / 1e6;
        }
        say("%-24s %7.0f ms %7.0f ms   window held up: %5.0f ms %5.0f ms   its thread worked: %5.0f ms %5.0f ms",
                name, whole[0], median(whole), still[0], median(still), cpu[0], median(cpu));
    }

    private void measure(String name, Runnable wish, BooleanSupplier done) throws InterruptedException {
        worst.set(0);
        long begin = System.nanoTime();
        onFx(wish);
        waitUntil(done);
        settle();
        say("%-24s %7.0f ms   window held up: %5.0f ms", name, (System.nanoTime() - begin) / 1e6, worst.get() / 1e6);
    }

    private static final int FRAMES = 2;

    private boolean settled() {
        return !desk.results().busy().get();
    }

    /// Until nothing is being filtered or sorted and what came of it is drawn.
    private void settle() throws InterruptedException {
        waitUntil(this::settled);
        CountDownLatch frames = new CountDownLatch(FRAMES);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frames.countDown();
            }
        };
        Platform.runLater(timer::start);
        frames.await();
        Platform.runLater(timer::stop);
        waitUntil(this::settled);
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        boolean[] holds = new boolean[1];
        while (!holds[0]) {
            onFx(() -> holds[0] = condition.getAsBoolean());
            if (!holds[0]) {
                Thread.sleep(1);
            }
        }
    }

    /// Asks the window for an answer over and over, and notes the longest wait.
    private void watch() {
        try {
            while (true) {
                long asked = System.nanoTime();
                onFx(() -> {});
                long waited = System.nanoTime() - asked;
                worst.accumulateAndGet(waited, Math::max);
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void onFx(Runnable work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            work.run();
            done.countDown();
        });
        done.await();
    }

    /// How long the window's thread has worked since the start: unlike the time on the clock it does not grow with what
    /// else the machine does.
    private static long fxNanos() throws InterruptedException {
        long[] nanos = new long[1];
        onFx(() -> nanos[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        return nanos[0];
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void say(String format, Object... facts) {
        System.out.printf(Locale.ROOT, format + "%n", facts);
    }
}
