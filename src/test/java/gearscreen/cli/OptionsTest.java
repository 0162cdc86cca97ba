package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OptionsTest {
    /// Under `LC_ALL=C` the system's character set is ANSI_X3.4-1968, and letters beyond it arrive as U+FFFD.
    @Test
    void aNameWithLettersThatTheTerminalCannotExpressIsToldFromABadName() {
        assertFalse(Options.isWritableIn("ANSI_X3.4-1968", "inventaire-\uFFFD\uFFFDt\uFFFD.csv"));
        assertTrue(Options.isWritableIn("UTF-8", "inventaire-été.csv"));
        assertTrue(Options.isWritableIn("ANSI_X3.4-1968", "inventory.csv"));
    }
}
