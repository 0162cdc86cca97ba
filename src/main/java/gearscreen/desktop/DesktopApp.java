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
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

/// The window as a JavaFX application, wired to the rooms below.
public final class DesktopApp extends Application {
    private final FxBackground background = new FxBackground();

    /// Shows the window and returns when it is closed.
    ///
    /// @param args the inventory to open, or nothing
    public static void launchWith(String[] args) {
        launch(DesktopApp.class, args);
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
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(desk.scan()::open);
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
