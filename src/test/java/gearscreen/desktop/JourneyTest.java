package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.settings.Theme;
import gearscreen.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, folder);
    }

    @AfterEach
    void forgetOtherThreads() {
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void fromTheSampleToAFindingAndItsReports(FxRobot robot) throws TimeoutException, IOException {
        robot.clickOn("#button-sample");
        WindowFixture.waitFor(() -> fixture.shows("#scan"));
        robot.clickOn("#scan");
        WindowFixture.waitFor(() -> fixture.desk.results.counts().get().items() > 0);
        Label title = robot.lookup(".page-title").queryAs(Label.class);
        assertEquals(title, fixture.scene().getFocusOwner());
        assertTrue(title.getText().contains("40"), title.getText());

        TableView<?> table = robot.lookup("#results").queryTableView();
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ENTER);
        String detail = text(robot, "#detail");
        assertTrue(detail.contains("Hikvision"), detail);
        assertTrue(detail.contains("DS-2CD2143G2-I"), detail);

        export(robot, "csv");
        String csv = Files.readString(folder.resolve("report.csv"), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFF"), "byte-order mark");
        assertTrue(csv.contains("DS-2CD2143G2-I"));

        export(robot, "html");
        Document page = Jsoup.parse(folder.resolve("report.html").toFile(), "UTF-8");
        assertTrue(page.text().contains("DS-2CD2143G2-I"));
        assertTrue(page.select("script").isEmpty());
    }

    private void export(FxRobot robot, String format) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        CheckBox wanted = robot.lookup("#format-" + format).queryAs(CheckBox.class);
        robot.interact(() -> {
            robot.lookup(".check-box").<CheckBox>queryAllAs(CheckBox.class).stream()
                    .filter(check -> String.valueOf(check.getId()).startsWith("format-") && check.isSelected())
                    .forEach(CheckBox::fire);
            wanted.fire();
            robot.lookup("#export-folder").queryAs(TextField.class).setText(folder.toString());
            robot.lookup("#export-name").queryAs(TextField.class).setText("report");
        });
        robot.clickOn("#export-go");
        WindowFixture.waitFor(() -> Files.exists(folder.resolve("report." + format)) && fixture.shows("#results"));
        assertTrue(text(robot, "#notice").contains("report." + format));
    }

    @Test
    void theLanguageChangesAtOnceAndLosesNothing(FxRobot robot) throws TimeoutException {
        fixture.scanSample();
        String english = text(robot, "#results");
        int shown = fixture.rows();
        WindowFixture.onFx(() -> fixture.window.commands().get("language.fr").run());
        assertEquals(Language.FRENCH, fixture.desk.look().language().get());
        assertTrue(text(robot, ".results-page").contains("signalés"), text(robot, ".results-page"));
        assertFalse(english.contains("signalés"));
        assertEquals(shown, fixture.rows());
    }

    @Test
    void theThemeChangesAtOnce() {
        WindowFixture.onFx(() -> fixture.desk.look().theme().set(Theme.DARK));
        assertTrue(javafx.application.Application.getUserAgentStylesheet().contains("primer-dark"));
        WindowFixture.onFx(() -> fixture.desk.look().theme().set(Theme.LIGHT));
        assertTrue(javafx.application.Application.getUserAgentStylesheet().contains("primer-light"));
    }

    @Test
    void anItemIsCheckedBeforeBuyingWithTheKeyboardAlone(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("Hikvision DS-2CD2143G2-I");
        robot.type(KeyCode.ENTER);
        WindowFixture.waitFor(() -> fixture.shows("#quick-copy"));
        assertEquals(
                "Hikvision DS-2CD2143G2-I",
                fixture.desk.quickCheck.answers().get().getFirst().text());
        robot.clickOn("#quick-copy");
        assertTrue(fixture.clipboard.getLast().contains("Hikvision"), fixture.clipboard.getLast());
    }

    @Test
    void aFileThatIsNoInventoryIsSaidInTheWindow(FxRobot robot) throws TimeoutException {
        fixture.picked = java.util.Optional.of(folder.resolve("gone.csv"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WindowFixture.waitFor(() -> fixture.shows("#notice-text"));
        assertTrue(text(robot, "#notice").contains("gone.csv"));
        robot.clickOn("#notice-dismiss");
        assertFalse(fixture.shows("#notice"));
    }

    @Test
    void f6LeadsThroughThePanesAndEscapeBack(FxRobot robot) throws TimeoutException {
        fixture.scanSample();
        robot.interact(() -> robot.lookup("#results").query().requestFocus());
        robot.type(KeyCode.F6);
        assertEquals("detail", fixture.scene().getFocusOwner().getId());
        robot.type(KeyCode.ESCAPE);
        assertEquals("results", fixture.scene().getFocusOwner().getId());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("filter", fixture.scene().getFocusOwner().getId());
    }

    @Test
    void withLittleRoomTheDetailIsAPageOfItsOwn(FxRobot robot) throws TimeoutException {
        fixture.scanSample();
        WindowFixture.onFx(() -> fixture.scene().getWindow().setWidth(700));
        assertFalse(fixture.shows("#detail"));
        robot.interact(() -> robot.lookup("#results").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertTrue(fixture.shows("#detail"));
        assertFalse(fixture.shows("#results"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(fixture.shows("#results"));
    }

    /// All texts under a node, as they are shown.
    private static String text(FxRobot robot, String selector) {
        StringBuilder all = new StringBuilder();
        robot.from(robot.lookup(selector))
                .lookup(".label")
                .queryAllAs(javafx.scene.control.Labeled.class)
                .forEach(label -> all.append(label.getText()).append('\n'));
        return all.toString();
    }
}
