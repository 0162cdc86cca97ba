package gearscreen.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.text.Language;
import org.junit.jupiter.api.Test;

class LookViewModelTest {
    private final LookViewModel look = new LookViewModel(Language.ENGLISH);

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
}
