package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Reads the scene as a screen reader would: what can take the focus has a name.
@ExtendWith(ApplicationExtension.class)
class SceneLintTest {
    private static final Logger CSS = Logger.getLogger("javafx.css");

    @TempDir
    static Path folder;

    private final StyleWarnings warnings = new StyleWarnings();

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, folder);
    }

    /// JavaFX only logs a style that it cannot apply.
    private static final class StyleWarnings extends Handler {
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord warning) {
            said.add(String.valueOf(warning.getMessage()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        CSS.addHandler(warnings);
    }

    @AfterEach
    void noStyleWasRefused() {
        CSS.removeHandler(warnings);
        assertEquals(List.of(), warnings.said);
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasAName(Language language) throws TimeoutException {
        List<String> nameless = new ArrayList<>();
        WindowFixture.onFx(() -> fixture.desk.look().language().set(language));
        look("start", nameless);
        WindowFixture.onFx(() -> fixture.window.commands().get("sample").run());
        WindowFixture.waitFor(() -> fixture.shows("#scan"));
        look("columns", nameless);
        WindowFixture.onFx(() -> fixture.window.commands().get("scan").run());
        WindowFixture.waitFor(() -> fixture.desk.results.counts().get().items() > 0);
        look("results", nameless);
        for (Page page : Page.values()) {
            WindowFixture.onFx(() -> fixture.desk.frame.go(page));
            look(page.name(), nameless);
        }
        WindowFixture.onFx(() -> {
            fixture.desk.quickCheck.text().set("Hikvision\nAxis");
            fixture.desk.frame.go(Page.QUICK_CHECK);
            fixture.desk.quickCheck.check();
        });
        WindowFixture.waitFor(() -> fixture.desk.quickCheck.answers().get().size() == 2);
        look("answers", nameless);
        assertEquals(List.of(), nameless);
    }

    private void look(String where, List<String> nameless) {
        WindowFixture.onFx(() -> {
            Parent root = fixture.scene().getRoot();
            root.applyCss();
            root.layout();
            Set<Node> labelled = new HashSet<>();
            labels(root, labelled);
            walk(root, labelled, where, nameless);
        });
    }

    private static void labels(Node node, Set<Node> labelled) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> labels(child, labelled));
        }
    }

    private static void walk(Node node, Set<Node> labelled, String where, List<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        boolean named = labelled.contains(node) || said(node.getAccessibleText());
        if (node instanceof Labeled labeled) {
            named |= said(labeled.getText());
        }
        if (node.isFocusTraversable() && !named) {
            nameless.add(where + ": " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, labelled, where, nameless));
        }
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
