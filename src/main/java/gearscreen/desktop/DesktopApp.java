package gearscreen.desktop;

import gearscreen.app.Bug;
import gearscreen.app.Checks;
import gearscreen.app.KeptStore;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.OneInstance;
import gearscreen.app.settings.SettingsFile;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.export.WholeReports;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.port.StagePorts;
import gearscreen.desktop.scan.CachedScreening;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.desktop.work.FxBackground;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.Watchlist;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window as a JavaFX application, wired to the rooms below.
public final class DesktopApp extends Application {
    private static final String TOUR = "--tour";
    private static final String FIRST_FRAME = "--first-frame";

    /// JavaFX makes the application itself and hands over texts only.
    private static Consumer<Duration> whenDrawn = _ -> {};
    private static final System.Logger LOG = System.getLogger(DesktopApp.class.getName());

    private final FxBackground background = new FxBackground();

    /// Writes the store, in the order in which it was asked.
    private final ExecutorService later =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());
    private Optional<Desk> shown = Optional.empty();
    private Optional<OneInstance> instance = Optional.empty();
    private Optional<LogFiles> logs = Optional.empty();

    /// Shows the window and returns when it is closed.
    ///
    /// @param args the inventory to open, or nothing
    public static void launchWith(String[] args) {
        launch(DesktopApp.class, args);
    }

    /// Shows the window, goes through all of it without a person, and returns.
    public static void tour() {
        launch(DesktopApp.class, TOUR);
    }

    /// Shows the window until it was drawn once.
    ///
    /// @param seen is told the time from the start of the process, on the FX thread
    public static void firstFrame(Consumer<Duration> seen) {
        whenDrawn = seen;
        launch(DesktopApp.class, FIRST_FRAME);
    }

    @Override
    public void start(Stage stage) {
        Folders folders = Folders.ofThisMachine();
        List<String> asked = getParameters().getRaw();
        boolean person = !asked.contains(TOUR) && !asked.contains(FIRST_FRAME);
        if (person && !alone(folders)) {
            Platform.exit();
            return;
        }
        Language system = Language.of(Locale.getDefault());
        AtomicReference<Language> spoken = new AtomicReference<>(system);
        Ports ports = StagePorts.of(stage, getHostServices(), () -> Messages.in(spoken.get()));
        // A run without a person changes nothing that a person would find.
        CompletableFuture<Desk.Memory> memory = person
                ? CompletableFuture.supplyAsync(() -> memory(folders), later)
                : CompletableFuture.completedFuture(Desk.Memory.none());
        // The watchlist is loaded beside the store and the settings.
        Desk.Core core = core(folders);
        Desk desk = new Desk(core, memory.join(), system, background, ports.clipboard());
        shown = Optional.of(desk);
        // Whatever nobody caught is our fault: it is said with a code, and the window goes on.
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Platform.runLater(() -> desk.notices.tellBug(fault)));
        desk.look().language().subscribe(spoken::set);
        MainWindow window = new MainWindow(stage, desk, ports);
        stage.show();
        window.arrive();
        desk.data().greet();
        if (asked.contains(TOUR)) {
            new Tour(desk, Platform::exit).start();
        } else if (asked.contains(FIRST_FRAME)) {
            new FirstFrame(whenDrawn.andThen(_ -> Platform.exit())).start();
        } else {
            files().forEach(desk::open);
            instance.ifPresent(first -> listen(first, desk, stage));
        }
    }

    private Desk.Memory memory(Folders folders) {
        SettingsFile file = new SettingsFile(folders.settingsFile());
        return new Desk.Memory(
                file.open(LocalDate.now(ZoneId.systemDefault())),
                file::save,
                Optional.of(folders),
                KeptStore.of(folders),
                later);
    }

    /// The file that the program was opened with, if any.
    private List<Path> files() {
        return getParameters().getUnnamed().stream().limit(1).map(Path::of).toList();
    }

    /// False where another window of this program has the folder: it is handed the file and comes to the front.
    private boolean alone(Folders folders) {
        try {
            instance = OneInstance.first(folders.data());
            if (instance.isEmpty()) {
                OneInstance.handOver(folders.data(), files());
                return false;
            }
        } catch (IOException e) {
            // A folder that cannot be written cannot be shared either.
            LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
        }
        logs = LogFiles.open(folders.logs());
        return true;
    }

    private static void listen(OneInstance first, Desk desk, Stage stage) {
        try {
            first.listen(files -> Platform.runLater(() -> {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
                files.stream().findFirst().ifPresent(desk::open);
            }));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
        }
    }

    private static Desk.Core core(Folders folders) {
        InstantSource clock = InstantSource.system();
        Program program = Program.current();
        InUse inUse = new InUse(Editions.of(folders, program), clock);
        Checks checks = new Checks(() -> inUse.current().watchlist());
        CachedScreening asking = new CachedScreening(checks::watchlist, checks::ownLists);
        Watchlist watchlist = checks.watchlist();
        return new Desk.Core(
                checks,
                asking,
                new WholeReports(clock),
                watchlist.profiles().values(),
                new Edition(watchlist.version(), watchlist.date()),
                SampleFile.bundled(),
                Path.of(System.getProperty("user.home", "")),
                clock,
                new EditionDesk(inUse, program, () -> {
                    checks.loadAgain();
                    asking.forget();
                }));
    }

    @Override
    public void stop() {
        // What was decided last is written before the store is closed.
        later.close();
        shown.ifPresent(desk -> desk.memory.kept().store().close());
        try {
            if (instance.isPresent()) {
                instance.get().close();
            }
            if (shown.isPresent() && shown.get().forgetting()) {
                logs.ifPresent(LogFiles::close);
                shown.get().memory.folders().orElseThrow().delete();
            } else if (shown.isPresent()) {
                shown.get().settings().saveNow();
            }
        } catch (IOException e) {
            // The window that could have said so is gone, and it has said so before if it failed before.
            LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
        }
        background.close();
    }
}
