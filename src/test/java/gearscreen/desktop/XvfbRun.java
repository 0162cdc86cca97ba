package gearscreen.desktop;

import gearscreen.app.settings.WindowPlace;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.scan.ScanViewModel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The program that [XvfbLaneTest] starts on a screen: says each thing that worked, and ends with 1 at the first that
/// does not.
final class XvfbRun {
    /// The weakest match, by its MAC address only, stands in the first line, so that orders differ.
    private static final String INVENTORY = """
            Asset tag,Manufacturer,Model,MAC address
            CAM-003,NorthStar Security,NS-4MP,A4:D5:C2:01:00:0D
            CAM-001,Hikvision,DS-2CD2143G2-I,A4:14:37:01:00:01
            CAM-002,HIK VISION,DS-7608NI,
            """;

    private final Path file;
    private final Stage stage;
    private final Stage source;
    private final WindowFixture fixture;
    private final Robot robot;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final AtomicBoolean done = new AtomicBoolean();

    /// Call it on the window's thread.
    private XvfbRun(Path folder, Path file) {
        this.file = file;
        stage = new Stage();
        fixture = new WindowFixture(stage, folder);
        robot = new Robot();
        source = source();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = Files.writeString(folder.resolve("dropped.csv"), INVENTORY);
        int code = 1;
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            XvfbRun run = WaitForAsyncUtils.waitForAsyncFx(45_000, () -> new XvfbRun(folder, file));
            run.aDroppedFileOpens();
            run.aHeaderSorts();
            run.theWindowComesBack();
            code = 0;
        } catch (TimeoutException | RuntimeException e) {
            e.printStackTrace(System.out);
        }
        System.exit(code);
    }

    /// Stands above the window and gives the file to whoever drags it.
    private Stage source() {
        Label held = new Label("dropped.csv");
        held.setPrefSize(200, 40);
        held.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            held.startDragAndDrop(TransferMode.COPY).setContent(content);
            taken.set(true);
            event.consume();
        });
        held.setOnDragDone(_ -> done.set(true));
        Stage other = new Stage();
        other.setScene(new Scene(held));
        other.setX(20);
        other.setY(5);
        other.setWidth(200);
        other.setHeight(40);
        other.show();
        return other;
    }

    private void aDroppedFileOpens() throws TimeoutException {
        waitFor("both windows stand", () -> source.getY() == 5 && stage.getY() >= 45);
        WindowFixture.onFx(() -> {
            robot.mouseMove(60, 20);
            robot.mousePress(MouseButton.PRIMARY);
        });
        Walk walk = new Walk();
        waitFor("the file is taken up", () -> {
            walk.around(90, 22);
            return taken.get();
        });
        waitFor("the window takes the file", () -> {
            walk.around(stage.getX() + 500, stage.getY() + 400);
            return fixture.desk.opening.dragged().get().isPresent();
        });
        WindowFixture.onFx(() -> robot.mouseRelease(MouseButton.PRIMARY));
        waitFor(
                "the columns of the dropped file are shown",
                () -> fixture.desk.scan.step().get() == Step.COLUMNS
                        && fixture.desk.scan.file().equals(Optional.of(file))
                        && fixture.shows("#scan"));
        waitFor("the drag is over", done::get);
        WindowFixture.onFx(source::hide);
    }

    private void aHeaderSorts() throws TimeoutException {
        WindowFixture.onFx(() -> fixture.window.commands().get("scan").run());
        waitFor(
                "the strongest match stands first",
                () -> lines().equals(List.of(3, 4, 2)) && header("column-line").isPresent());
        click("column-line");
        waitFor("a click on a header sorts", () -> lines().equals(List.of(2, 3, 4)));
        click("column-line");
        waitFor("another click turns the order", () -> lines().equals(List.of(4, 3, 2)));
    }

    private List<Integer> lines() {
        return fixture.desk.results.shown().stream().map(ResultRow::line).toList();
    }

    private Optional<Node> header(String id) {
        return fixture.scene().getRoot().lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader && id.equals(node.getId()) && node.isVisible())
                .findFirst();
    }

    private void click(String header) {
        WindowFixture.onFx(() -> {
            Node node = header(header).orElseThrow();
            Bounds bounds = node.getLayoutBounds();
            Point2D middle = node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseMove(middle);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    private void theWindowComesBack() throws TimeoutException {
        WindowPlace place = new WindowPlace(60, 80, 1000, 640, false);
        WindowFixture.onFx(() -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
        });
        waitFor("the window is moved", () -> place.equals(place(stage)));
        WindowFixture.onFx(stage::close);
        Stage again = WaitForAsyncUtils.waitForAsyncFx(45_000, () -> {
            Stage next = new Stage();
            new WindowBounds(next).restore(fixture.desk.settings.current().get().window());
            next.setScene(new Scene(new Label()));
            next.show();
            return next;
        });
        waitFor("the window comes back where it was left", () -> place.equals(place(again)));
    }

    private static WindowPlace place(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// The condition is asked on the window's thread.
    private static void waitFor(String what, Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(45, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(45_000, condition));
        } catch (TimeoutException e) {
            System.out.println("not so: " + what);
            throw e;
        }
        WaitForAsyncUtils.waitForFxEvents();
        System.out.println("seen: " + what);
    }

    /// A pointer that is held still tells nobody where it is.
    private final class Walk {
        private int steps;

        void around(double x, double y) {
            steps++;
            robot.mouseMove(x + steps % 5, y);
        }
    }
}
