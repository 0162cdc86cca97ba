package gearscreen.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.app.settings.Look;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.Theme;
import gearscreen.desktop.settings.Kept;
import gearscreen.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookViewModelTest {
    private final Kept kept = new Kept();
    private final LookViewModel look = new LookViewModel(kept.settings, Language.ENGLISH);

    @Test
    void textSizeStaysBetween80And200Percent() {
        look.setTextSize(500);
        look.largerText();
        assertEquals(200, look.textSize().get());
        look.setTextSize(80);
        look.smallerText();
        assertEquals(80, look.textSize().get());
        look.normalText();
        assertEquals(100, look.textSize().get());
    }

    @Test
    void whatIsChosenIsRemembered() {
        look.language().set(Language.FRENCH);
        look.theme().set(Theme.DARK);
        look.setTextSize(150);
        Look last = kept.saved.getLast().look();
        assertEquals(new Look(Optional.of(Language.FRENCH), Theme.DARK, 150), last);
        LookViewModel next = new LookViewModel(new Kept(Settings.FIRST.with(last)).settings, Language.ENGLISH);
        assertEquals(Language.FRENCH, next.language().get());
        assertEquals(Theme.DARK, next.theme().get());
        assertEquals(150, next.textSize().get());
    }

    @Test
    void theLanguageOfTheSystemIsSpokenUntilAnotherIsChosen() {
        LookViewModel french = new LookViewModel(new Kept().settings, Language.FRENCH);
        assertEquals(Language.FRENCH, french.language().get());
    }
}
