package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void hiddenCharactersAreShownAsMarks() {
        assertEquals("⟦RLO⟧noisivkiH⟦ZWSP⟧", VisibleText.of("\u202EnoisivkiH\u200B"));
        assertEquals("a⟦NUL⟧b⟦U+0007⟧⟦LF⟧c", VisibleText.of("a\0b\u0007\nc"));
        assertEquals("海康 é 😀", VisibleText.of("海康 é 😀"));
    }

    @Test
    void longTextIsCut() {
        assertEquals("abc…", VisibleText.of("abcdef", 3));
        assertEquals("abc", VisibleText.of("abc", 3));
    }
}
