package gearscreen.report.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.Scans;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SellerLettersTest {
    @Test
    void asksOncePerProductAndSupplierAndForWhatIsUnclear() throws IOException {
        String letters = text(Scans.realistic(), Language.ENGLISH);
        assertEquals(5, letters.split("Subject: Written statement").length - 1);
        assertTrue(letters.contains("was made by Hangzhou Hikvision Digital Technology, or by a subsidiary"), letters);
        assertTrue(letters.contains("made by a company that a government restricts"), letters);
        assertTrue(letters.contains("It does not say that the device is restricted"), letters);
        assertTrue(letters.contains("A. Person\nExample Ltd"), letters);
    }

    @Test
    void tellsTheSellerNoSerialNumberNoAddressAndNoPlace() throws IOException {
        String letters = text(Scans.realistic(), Language.FRENCH);
        assertTrue(letters.startsWith("Objet\u00A0: Déclaration écrite sur le fabricant de"), letters);
        for (String secret : new String[] {"00:11:22", "AA:BB:CC", "Lobby", "Gate"}) {
            assertFalse(letters.contains(secret), secret);
        }
    }

    @Test
    void saysSoWhereThereIsNothingToAsk() throws IOException {
        String letters = text(Scans.withoutMatch(), Language.ENGLISH);
        assertEquals("No item is flagged or unclear, so there is nothing to ask.\n", letters);
    }

    private static String text(ScanResult scan, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SellerLetters()
                .write(
                        ReportContent.of(scan).by(new People("Example Ltd", "A. Person", "")),
                        Scans.settings(language, Include.FLAGGED),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
