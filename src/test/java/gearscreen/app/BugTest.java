package gearscreen.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BugTest {
    @Test
    void namesTheFaultWithoutItsMessage() {
        Bug bug = Bug.of(fault("Hikvision in the cellar"));
        assertTrue(bug.details().contains("IllegalStateException"), bug.details());
        assertTrue(bug.details().contains("BugTest.fault"), bug.details());
        assertFalse(bug.details().contains("cellar"), bug.details());
    }

    @Test
    void theSameFaultHasTheSameCode() {
        assertEquals(Bug.of(fault("a")).code(), Bug.of(fault("b")).code());
    }

    private static IllegalStateException fault(String cell) {
        return new IllegalStateException(cell, new IllegalArgumentException(cell));
    }
}
