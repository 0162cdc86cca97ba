package gearscreen.inventory.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void blanksAtTheEndsGo() {
        assertEquals("Axis", CellText.of(" \t\u00A0Axis\u3000\r\n"));
    }

    /// Whoever put an escape character there may want to hide something: it is to be seen.
    @Test
    void controlCharactersAtTheEndsStayToBeShownAsMarks() {
        assertEquals("\u001B[8mAxis\u0007", CellText.of(" \u001B[8mAxis\u0007 "));
    }
}
