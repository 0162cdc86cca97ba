package gearscreen.desktop;

import gearscreen.app.Bug;
import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.app.settings.Folders;
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
    private Optional<Desk> shown = Optional.empty();

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
        Language system = Language.of(Locale.getDefault());
        AtomicReference<Language> spoken = new AtomicReference<>(system);
        Ports ports = StagePorts.of(stage, getHostServices(), () -> Messages.in(spoken.get()));
        Folders folders = Folders.ofThisMachine();
        SettingsFile file = new SettingsFile(folders.settingsFile());
        List<String> asked = getParameters().getRaw();
        boolean person = !asked.contains(TOUR) && !asked.contains(FIRST_FRAME);
        // A run without a person changes nothing that a person would find.
        Desk.Memory memory = person
                ? new Desk.Memory(file.open(LocalDate.now(ZoneId.systemDefault())), file::save, Optional.of(folders))
                : Desk.Memory.NONE;
        Desk desk = new Desk(core(), memory, system, background, ports.clipboard());
        shown = Optional.of(desk);
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
            getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(desk::open);
        }
    }

    private static Desk.Core core() {
        InstantSource clock = InstantSource.system();
        Program program = Program.current();
        InUse inUse = new InUse(Editions.of(Folders.ofThisMachine(), program), clock);
        Checks checks = new Checks(() -> inUse.current().watchlist());
        CachedScreening asking = new CachedScreening(checks::watchlist);
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
        try {
            if (shown.isPresent() && shown.get().forgetting()) {
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
