package gearscreen.desktop;

import gearscreen.app.Checks;
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
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
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

    private final FxBackground background = new FxBackground();

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
        AtomicReference<Language> spoken = new AtomicReference<>(Language.of(Locale.getDefault()));
        Ports ports = StagePorts.of(stage, getHostServices(), () -> Messages.in(spoken.get()));
        Desk desk = new Desk(core(), spoken.get(), background, ports.clipboard());
        desk.look().language().subscribe(spoken::set);
        MainWindow window = new MainWindow(stage, desk, ports);
        stage.show();
        window.arrive();
        if (getParameters().getRaw().contains(TOUR)) {
            new Tour(desk, Platform::exit).start();
        } else if (getParameters().getRaw().contains(FIRST_FRAME)) {
            new FirstFrame(whenDrawn.andThen(_ -> Platform.exit())).start();
        } else {
            getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(desk.scan()::open);
        }
    }

    private static Desk.Core core() {
        InstantSource clock = InstantSource.system();
        Checks checks = new Checks();
        Watchlist watchlist = checks.watchlist();
        return new Desk.Core(
                checks,
                new CachedScreening(checks::watchlist),
                new WholeReports(clock),
                watchlist.profiles().values(),
                new Edition(watchlist.version(), watchlist.date()),
                SampleFile.bundled(),
                Path.of(System.getProperty("user.home", "")),
                clock);
    }

    @Override
    public void stop() {
        background.close();
    }
}
