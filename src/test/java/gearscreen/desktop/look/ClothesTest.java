package gearscreen.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.settings.Theme;
import javafx.application.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClothesTest {
    @Test
    void theSystemThemeFollowsTheSystem() {
        assertEquals(Clothes.of(Theme.LIGHT, false, false), Clothes.of(Theme.SYSTEM, false, false));
        assertEquals(Clothes.of(Theme.DARK, false, false), Clothes.of(Theme.SYSTEM, true, false));
        assertTrue(Clothes.of(Theme.DARK, false, false).userAgent().contains("primer-dark"));
    }

    @ParameterizedTest
    @EnumSource
    void underTheSystemsHighContrastEveryThemeIsModenaWithoutOurColours(Theme theme) {
        Clothes clothes = Clothes.of(theme, false, true);
        assertEquals(Application.STYLESHEET_MODENA, clothes.userAgent());
        assertTrue(!clothes.sheets().contains("colours.css"));
    }

    @Test
    void highContrastCanBeChosenWhereTheSystemHasNone() {
        assertTrue(Clothes.of(Theme.HIGH_CONTRAST, false, false).sheets().contains("black-on-white.css"));
        assertTrue(Clothes.of(Theme.HIGH_CONTRAST, true, false).sheets().contains("white-on-black.css"));
    }
}
