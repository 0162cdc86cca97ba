package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is left of 1366 × 768 pixels at twice their size, with text at twice its size: every page can be used there,
/// and none of its words is cut.
@ExtendWith(ApplicationExtension.class)
class BoundsTest {
    private static final int WIDTH = 683;
    private static final int HEIGHT = 384;

    @TempDir
    static Path folder;

    private final List<String> cut = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, folder);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        fixture.desk.look().setTextSize(200);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOffOnASmallScreenWithLargeText(Language language) throws TimeoutException {
        WindowFixture.onFx(() -> fixture.desk.look().language().set(language));
        look("start");
        WindowFixture.onFx(() -> fixture.window.commands().get("sample").run());
        WindowFixture.waitFor(() -> fixture.shows("#scan"));
        look("columns");
        WindowFixture.onFx(() -> fixture.window.commands().get("scan").run());
        WindowFixture.waitFor(() -> fixture.desk.results.counts().get().items() > 0 && fixture.shows("#results"));
        for (Page page : Page.values()) {
            WindowFixture.onFx(() -> fixture.desk.frame.go(page));
            look(page.name());
        }
        WindowFixture.onFx(() -> {
            fixture.desk.frame.go(Page.QUICK_CHECK);
            fixture.desk.quickCheck.text().set("Hikvision DS-2CD2143G2-I\nAxis P3245");
            fixture.desk.quickCheck.check();
        });
        WindowFixture.waitFor(() -> fixture.desk.quickCheck.answers().get().size() == 2);
        look("answers");
        assertEquals(List.of(), cut);
    }

    private void look(String where) {
        WindowFixture.onFx(() -> {
            fixture.scene().getRoot().applyCss();
            fixture.scene().getRoot().layout();
        });
        WindowFixture.onFx(() -> walk(fixture.scene().getRoot(), where, false));
    }

    /// @param scrolled inside of something whose rest can be scrolled into view
    private void walk(Node node, String where, boolean scrolled) {
        // What comes from the file may be longer than its cell; the cell's tooltip says it whole.
        if (!node.isVisible() || node instanceof IndexedCell || node instanceof TableColumnHeader) {
            return;
        }
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            if (labeled.lookup(".text") instanceof Text text && text.getText().endsWith("...")) {
                cut.add(where + ": ends in dots: " + labeled.getText());
            } else if (labeled.getHeight() + 1 < labeled.prefHeight(labeled.getWidth())) {
                cut.add(where + ": lines are lost: " + labeled.getText());
            }
        }
        boolean read = node instanceof Labeled || node.isFocusTraversable();
        if (read && (bounds.getMinX() < -1 || bounds.getMaxX() > fixture.scene().getWidth() + 1)) {
            cut.add(where + ": beside the window: " + node);
        }
        if (!scrolled
                && node.isFocusTraversable()
                && bounds.getMaxY() > fixture.scene().getHeight() + 1) {
            cut.add(where + ": below the window: " + node);
        }
        boolean inside = scrolled || node instanceof ScrollPane;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where, inside));
        }
    }
}
