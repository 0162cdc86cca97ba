package gearscreen.text.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoundTextsTest {
    @Test
    void textsOfEqualHashAreToldApart() {
        // `Aa` and `BB` have the same hash in Java.
        FoundTexts texts = FoundTexts.of(List.of("AaAa", "BBBB", "AaBB", "other"));
        assertEquals("BBAa".hashCode(), "AaAa".hashCode());
        assertTrue(texts.contains("AaAa"));
        assertTrue(texts.contains("BBBB"));
        assertTrue(texts.contains("AaBB"));
        assertFalse(texts.contains("BBAa"));
    }

    @Test
    void anEmptySetHasNothing() {
        assertFalse(FoundTexts.of(List.of()).contains("anything"));
    }
}
