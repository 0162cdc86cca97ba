package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Asking as of another day in the real window, over the real watchlist.
@ExtendWith(ApplicationExtension.class)
class AsOfJourneyTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path home;

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, home);
    }

    @Test
    void anotherDayIsEnteredByKeyboardAnsweredSaidAndTakenBack(FxRobot robot) throws TimeoutException {
        fixture.scanSample();
        long inForceToday = inForce();
        assertFalse(fixture.shows("#status-as-of"));

        enter(robot, "2022-11-24");
        LocalDate then = LocalDate.of(2022, 11, 24);
        WindowFixture.waitFor(() -> result().asOf().equals(then));
        assertTrue(inForce() < inForceToday, "fewer directives were in force in 2022");
        assertTrue(said("#status-as-of").contains("2022-11-24"));
        assertTrue(said("#as-of-other").contains("2022-11-24"));

        enter(robot, "30 February");
        assertTrue(said("#as-of-wrong").contains("30 February"));
        assertEquals(then, result().asOf());
        assertEquals("2022-11-24", picker().getEditor().getText());

        // Both languages speak of the same day.
        WindowFixture.onFx(() -> fixture.desk.look().language().set(Language.FRENCH));
        assertTrue(said("#status-as-of").contains("2022-11-24"));

        // The calendar speaks the language of the window, whatever that of the computer is.
        Locale formats = Locale.getDefault(Locale.Category.FORMAT);
        WindowFixture.onFx(() -> picker().show());
        assertTrue(calendar().contains("novembre"), calendar()::toString);
        WindowFixture.onFx(() -> picker().hide());
        assertEquals(formats, Locale.getDefault(Locale.Category.FORMAT));

        robot.clickOn("#as-of-today");
        WindowFixture.waitFor(() -> result().asOf().equals(fixture.desk.asOf.today()));
        assertEquals(inForceToday, inForce());
        assertFalse(fixture.shows("#status-as-of"));
        assertEquals("", picker().getEditor().getText());
    }

    /// What is pasted into the field is a day and no inventory.
    @Test
    void pastingADayOpensNoInventory(FxRobot robot) throws TimeoutException {
        fixture.scanSample();
        robot.clickOn("#as-of");
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
        WindowFixture.onFx(() -> {});
        assertEquals(
                Optional.empty(), fixture.desk.notices.current().get(), "the clipboard was taken for an inventory");
    }

    private void enter(FxRobot robot, String text) {
        robot.clickOn("#as-of");
        WindowFixture.onFx(() -> picker().getEditor().setText(text));
        robot.type(KeyCode.ENTER);
        WindowFixture.onFx(() -> {});
    }

    /// The words of the calendar that is open.
    private static List<String> calendar() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".label").stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText().toLowerCase(Locale.ROOT))
                .toList();
    }

    private DatePicker picker() {
        return (DatePicker) fixture.scene().getRoot().lookup("#as-of");
    }

    private String said(String selector) {
        assertTrue(fixture.shows(selector), selector);
        return ((Label) fixture.scene().getRoot().lookup(selector)).getText();
    }

    private ScanResult result() {
        return fixture.desk.scan().result().get().orElseThrow();
    }

    /// How many listings of the first flagged item have effect on the day asked about.
    private long inForce() {
        return result().items().stream()
                .flatMap(item -> item.outcome() instanceof Outcome.Flagged(List<Finding> found)
                        ? found.stream()
                        : Stream.<Finding>of())
                .findFirst()
                .orElseThrow()
                .listings()
                .stream()
                .map(ListingEffect::reason)
                .filter(reason -> !List.of("proposed", "not-yet-in-force", "no-longer-in-force")
                        .contains(reason.code()))
                .count();
    }
}
