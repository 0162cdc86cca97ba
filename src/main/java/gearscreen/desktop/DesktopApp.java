package gearscreen.desktop;

import gearscreen.app.Bug;
import gearscreen.app.settings.OneInstance;
import gearscreen.app.settings.Theme;
import gearscreen.desktop.Beginning.Held;
import gearscreen.desktop.look.Dresser;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.port.StagePorts;
import gearscreen.desktop.work.FxBackground;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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
    private static final System.Logger LOG = System.getLogger(DesktopApp.class.getName());
    private static final String TOUR = "--tour";
    private static final String FIRST_FRAME = "--first-frame";

    /// JavaFX makes the application itself and hands over texts only.
    private static Consumer<Instant> whenDrawn = _ -> {};

    private static Optional<Beginning> begun = Optional.empty();

    private final FxBackground background = new FxBackground();
    private final Beginning beginning = begun.orElseGet(Beginning::now);
    private final Language systemLanguage = Language.of(Locale.getDefault());
    private Optional<Desk> shown = Optional.empty();

    /// Shows the window and returns when it is closed.
    ///
    /// @param args the inventory to open, or nothing
    public static void launchWith(String[] args) {
        begun = Optional.of(Beginning.now());
        launch(DesktopApp.class, args);
    }

    /// Shows the window, goes through all of it without a person, and returns.
    public static void tour() {
        launchWith(new String[] {TOUR});
    }

    /// Shows the window until it was drawn once.
    ///
    /// @param seen is told when that was, on the FX thread
    public static void firstFrame(Consumer<Instant> seen) {
        whenDrawn = seen;
        launchWith(new String[] {FIRST_FRAME});
    }

    /// Three things beside each other, on the thread that JavaFX has for it: the fonts, the theme and the view models.
    @Override
    public void init() {
        Thread.ofPlatform().daemon().name("fonts").start(Dresser::findFonts);
        beginning.held().join().memory().ifPresent(memory -> {
            Theme theme = memory.opened().settings().look().theme();
            Platform.runLater(() -> Dresser.theme(theme));
            shown = Optional.of(
                    new Desk(beginning.core().join(), memory, systemLanguage, background, StagePorts.clipboard()));
        });
    }

    @Override
    public void start(Stage stage) {
        if (shown.isEmpty()) {
            handOver();
            Platform.exit();
            return;
        }
        Desk desk = shown.get();
        AtomicReference<Language> spoken = new AtomicReference<>(systemLanguage);
        Ports ports = StagePorts.of(stage, getHostServices(), () -> Messages.in(spoken.get()));
        desk.look().language().subscribe(spoken::set);
        MainWindow window = new MainWindow(stage, desk, ports);
        stage.show();
        window.arrive();
        // Whatever nobody caught is our fault: it is said with a code, and the window goes on.
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Platform.runLater(() -> desk.notices.tellBug(fault)));
        desk.data().greet();
        Platform.runLater(() -> window.showIcons(stage));
        List<String> asked = getParameters().getRaw();
        if (asked.contains(TOUR)) {
            new Tour(desk, Platform::exit).start();
        } else if (asked.contains(FIRST_FRAME)) {
            new FirstFrame(whenDrawn.andThen(_ -> Platform.exit())).start();
        } else {
            files().forEach(desk::open);
            beginning.held().join().instance().ifPresent(first -> listen(first, desk, stage));
        }
    }

    /// The file that the program was opened with, if any.
    private List<Path> files() {
        return getParameters().getUnnamed().stream().limit(1).map(Path::of).toList();
    }

    /// Another window of this program has the folder: it is handed the file and comes to the front.
    private void handOver() {
        try {
            OneInstance.handOver(beginning.folders().data(), files());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
        }
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

    @Override
    public void stop() {
        Held held = beginning.held().join();
        // What was decided last is written before the store is closed.
        beginning.later().close();
        held.memory().ifPresent(memory -> memory.kept().store().close());
        try {
            if (held.instance().isPresent()) {
                held.instance().get().close();
            }
            if (shown.isPresent() && shown.get().forgetting()) {
                held.logs().ifPresent(LogFiles::close);
                beginning.folders().delete();
            } else if (shown.isPresent()) {
                shown.get().settings().saveNow();
            }
        } catch (IOException e) {
            // The window that could have said so is gone, and it has said so before if it failed before.
            LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
        }
        held.logs().ifPresent(LogFiles::close);
        background.close();
    }
}
