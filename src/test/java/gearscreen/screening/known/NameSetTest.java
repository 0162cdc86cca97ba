package gearscreen.screening.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NameSetTest {
    @Test
    void namesOfEqualHashAreToldApart() {
        // `Aa` and `BB` have the same hash in Java.
        NameSet names = NameSet.of(Set.of("AaAa", "BBBB", "AaBB", "other"));
        assertEquals("BBAa".hashCode(), "AaAa".hashCode());
        assertTrue(names.contains("AaAa"));
        assertTrue(names.contains("BBBB"));
        assertTrue(names.contains("AaBB"));
        assertFalse(names.contains("BBAa"));
    }

    @Test
    void anEmptySetHasNothing() {
        assertFalse(NameSet.of(Set.of()).contains("anything"));
    }
}
