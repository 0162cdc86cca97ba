package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.settings.Theme;
import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.text.Language;
import gearscreen.watchlist.Applicability;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Ways through settings and suppliers, in both languages.
@ExtendWith(ApplicationExtension.class)
class SettingsJourneyTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, folder);
    }

    @AfterEach
    void leaveNothingBehind() {
        WindowFixture.onFx(() -> fixture.desk.look().theme().set(Theme.SYSTEM));
        WaitForAsyncUtils.clearExceptions();
    }

    private void speak(Language language) {
        WindowFixture.onFx(() -> fixture.desk.look().language().set(language));
    }

    /// Presses what may lie outside of the view: a mouse could not.
    private void press(String id) {
        WindowFixture.onFx(() -> {
            if (fixture.scene().getRoot().lookup(id) instanceof ButtonBase button) {
                button.fire();
            } else {
                throw new AssertionError("no button " + id);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theAnswersAndAnOverrideCountAtOnce(Language language, FxRobot robot) {
        speak(language);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals(Page.SETTINGS, fixture.desk.frame.page().get());
        assertEquals(0, fixture.desk.who().count(Applicability.APPLIES));
        press("#who-country-US");
        press("#who-us-federal-contractor-notSure");
        long mayApply = fixture.desk.who().count(Applicability.MAY_APPLY);
        assertTrue(mayApply > 0);
        press("#who-us-federal-contractor-yes");
        assertEquals(
                List.of("us-federal-contractor"),
                fixture.desk.profiles.who().get().profiles());
        String counts = fixture.scene().getRoot().lookup("#who-counts") instanceof Label label ? label.getText() : "";
        assertTrue(counts.contains(String.valueOf(fixture.desk.who().count(Applicability.INFORMATION))), counts);
        press("#who-country-US");
        assertEquals(List.of(), fixture.desk.profiles.who().get().profiles());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Page.SCAN, fixture.desk.frame.page().get());
    }

    @ParameterizedTest
    @EnumSource
    void aSupplierIsFoundWithTheKeyboardAndItsMistakeReported(Language language, FxRobot robot) {
        speak(language);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals("supplier-find", fixture.scene().getFocusOwner().getId());
        WindowFixture.onFx(() -> {
            if (fixture.scene().getFocusOwner() instanceof TextField field) {
                field.setText("海能达");
            }
        });
        assertEquals(
                "hytera",
                fixture.desk.suppliers().selected().get().orElseThrow().id());
        press("#supplier-mistake");
        assertTrue(fixture.clipboard.getLast().contains("Hytera"), fixture.clipboard.getLast());
    }

    @ParameterizedTest
    @EnumSource
    void theItemsOfASupplierAreOneButtonAway(Language language) throws TimeoutException {
        speak(language);
        fixture.scanSample();
        WindowFixture.onFx(() -> fixture.desk.showSupplier("hikvision"));
        press("#supplier-show");
        assertEquals(Page.SCAN, fixture.desk.frame.page().get());
        assertTrue(fixture.desk.results.filters().supplier().get().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void theThemeSwitchesLiveAndHighContrastLeadsToModena(Language language) {
        speak(language);
        WindowFixture.onFx(() -> fixture.desk.look().theme().set(Theme.HIGH_CONTRAST));
        assertEquals(Application.STYLESHEET_MODENA, Application.getUserAgentStylesheet());
        WindowFixture.onFx(() -> fixture.desk.look().theme().set(Theme.DARK));
        assertTrue(Application.getUserAgentStylesheet().contains("primer-dark"));
    }

    @ParameterizedTest
    @EnumSource
    void deletingEverythingAsksOnceMore(Language language) {
        speak(language);
        WindowFixture.onFx(() -> fixture.desk.frame.go(Page.SETTINGS));
        press("#settings-privacy");
        assertFalse(fixture.shows("#settings-forget-yes"), "the fixture has no folders");
        assertFalse(fixture.desk.forgetting());
    }
}
