package gearscreen.desktop;

import gearscreen.app.CheckInventory;
import gearscreen.app.Checks;
import gearscreen.app.Program;
import gearscreen.app.ReportFormat;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.desktop.data.EditionDesk;
import gearscreen.desktop.export.WholeReports;
import gearscreen.desktop.lookup.Edition;
import gearscreen.desktop.port.FilePicker;
import gearscreen.desktop.port.Ports;
import gearscreen.desktop.scan.CachedScreening;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.desktop.work.FxBackground;
import gearscreen.text.Language;
import gearscreen.watchlist.bundle.BundleReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The real window over the real watchlist, with ports that remember what they were asked.
final class WindowFixture {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));
    private static final InUse BUNDLED = new InUse(
            new Editions(
                    Path.of("target/no-editions"),
                    Path.of("target/no-editions/highest"),
                    new BundleReader(List.of(), Optional.empty())),
            CLOCK);
    private static final Checks CHECKS = new Checks(() -> BUNDLED.current().watchlist());

    final List<String> clipboard = new ArrayList<>();
    final List<Path> folders = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    final Desk desk;
    final MainWindow window;
    Optional<Path> picked = Optional.empty();

    /// Call it on the window's thread.
    WindowFixture(Stage stage, Path home) {
        this(stage, home, BUNDLED, CHECKS, CHECKS);
    }

    /// With something between the window and its check.
    static WindowFixture through(Stage stage, Path home, UnaryOperator<CheckInventory> between) {
        return new WindowFixture(stage, home, BUNDLED, CHECKS, between.apply(CHECKS));
    }

    /// Over editions of its own.
    static WindowFixture over(Stage stage, Path home, Editions editions) {
        InUse inUse = new InUse(editions, CLOCK);
        Checks checks = new Checks(() -> inUse.current().watchlist());
        return new WindowFixture(stage, home, inUse, checks, checks);
    }

    private WindowFixture(Stage stage, Path home, InUse inUse, Checks checks, CheckInventory check) {
        FilePicker files = new FilePicker() {
            @Override
            public Optional<Path> open() {
                return picked;
            }

            @Override
            public Optional<Path> save(Path suggested) {
                return picked;
            }
        };
        Ports ports = new Ports(files, opened::add, clipboard::add, folders::add);
        var watchlist = checks.watchlist();
        CachedScreening asking = new CachedScreening(checks::watchlist, checks::ownLists);
        Core core = new Core(
                check,
                asking,
                new WholeReports(CLOCK),
                watchlist.profiles().values(),
                new Edition(watchlist.version(), watchlist.date()),
                SampleFile.bundled(),
                home,
                CLOCK,
                new EditionDesk(inUse, Program.current(), () -> {
                    checks.loadAgain();
                    asking.forget();
                }));
        desk = new Desk(core, Memory.none(), Language.ENGLISH, new FxBackground(), ports.clipboard());
        window = new MainWindow(stage, desk, ports);
        stage.show();
        window.arrive();
    }

    Scene scene() {
        return window.scene();
    }

    boolean shows(String selector) {
        Node node = scene().getRoot().lookup(selector);
        return node != null && node.isVisible();
    }

    /// Rows of the table in view; 0 where there is none.
    int rows() {
        return scene().getRoot().lookup("#results") instanceof TableView<?> table
                ? table.getItems().size()
                : 0;
    }

    static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// On the window's thread, from any other.
    static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// From the start page to the result of the bundled sample.
    void scanSample() throws TimeoutException {
        onFx(() -> window.commands().get("sample").run());
        waitFor(() -> shows("#scan"));
        onFx(() -> window.commands().get("scan").run());
        waitFor(() -> desk.results.counts().get().items() > 0 && shows("#results"));
    }

    /// Writes one report of the scan in view, by the page that does it.
    Path export(ReportFormat format, Path file) throws TimeoutException {
        onFx(() -> {
            window.commands().get("export").run();
            for (ReportFormat other : ReportFormat.values()) {
                if (scene().getRoot().lookup("#format-" + other.id()) instanceof CheckBox box
                        && box.isSelected() != (other == format)) {
                    box.fire();
                }
            }
            String name = String.valueOf(file.getFileName());
            type("#export-folder", String.valueOf(file.getParent()));
            type("#export-name", name.substring(0, name.lastIndexOf('.')));
            if (scene().getRoot().lookup("#export-go") instanceof ButtonBase go) {
                go.fire();
            }
        });
        waitFor(() -> Files.exists(file) && desk.frame.page().get() == FrameViewModel.Page.SCAN);
        return file;
    }

    private void type(String selector, String text) {
        if (scene().getRoot().lookup(selector) instanceof TextField field) {
            field.setText(text);
        }
    }

    /// All texts under a node, as they are shown.
    static String texts(Node node) {
        StringBuilder all = new StringBuilder();
        if (node instanceof Labeled labeled) {
            all.append(labeled.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.append(texts(child)));
        }
        return all.toString();
    }
}
