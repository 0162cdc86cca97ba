package gearscreen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.screening.Evidence;
import gearscreen.screening.Strength;
import gearscreen.text.Language;
import gearscreen.text.LocalizedText;
import gearscreen.text.Messages;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Provenance;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Words of ours that an evidence shows are read in the reader's language; what is kept of it stays as listed.
class DescribedEvidenceTest {
    private static final Evidence PATTERN = new Evidence(
            "modelPattern",
            new FieldValue(Field.MODEL, "Model", "DS-7608NI-K2", 3),
            "DS-7608NI-K2",
            "recorders, decoders",
            "pattern-strong",
            Strength.LIKELY,
            new Provenance("https://example.org/", LocalDate.of(2026, 11, 24), Confidence.SECONDARY),
            Optional.of(new LocalizedText("recorders, decoders", "enregistreurs, décodeurs")));

    @Test
    void aPatternIsDescribedInTheReadersLanguage() {
        assertEquals("recorders, decoders", new Wording(Messages.in(Language.ENGLISH)).listed(PATTERN));
        Wording french = new Wording(Messages.in(Language.FRENCH));
        assertEquals("enregistreurs, décodeurs", french.listed(PATTERN));
        assertTrue(french.evidence(PATTERN).contains("enregistreurs"), french.evidence(PATTERN));
        assertEquals("recorders, decoders", PATTERN.listed(), "what a decision rests on does not change with it");
    }
}
