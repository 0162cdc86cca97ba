package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchlistCommandTest {
    @Test
    void showsVersionSuppliersDirectivesAndProfiles() {
        Run run = Run.of("watchlist", "show");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("Watchlist version "), run.out());
        for (String line : List.of("  hikvision  ", "  CA-ICA-HIKVISION-2025 ", "  us-federal-contractor ")) {
            assertTrue(run.out().contains("\n" + line), line);
        }
        Watchlist bundled = WatchlistLoader.bundled();
        assertTrue(run.out().contains(bundled.suppliers().size() + " suppliers"), run.out());
        assertTrue(run.out().contains(bundled.directives().size() + " directives"), run.out());
    }

    @Test
    void showsWhatIsKnownToBeMissingInBothLanguages() {
        assertTrue(Run.of("watchlist", "show").out().contains("\nKnown to be missing:\n  - "));
        String french = Run.of("watchlist", "show", "--lang", "fr").out();
        for (LocalizedText gap : WatchlistLoader.bundled().origins().gaps()) {
            assertTrue(gap.hasFrench(), gap.en());
            assertTrue(french.contains("  - " + gap.fr()), gap.fr());
        }
    }

    @Test
    void showsASupplierWithNamesBrandsIdentifiersAndListingsEachWithItsSource() {
        Run run = Run.of("watchlist", "show", "Hikvision");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("[hikvision]"), run.out());
        assertTrue(run.out().contains("海康威视"), run.out());
        assertTrue(run.out().contains("[CA-ICA-HIKVISION-2025]"), run.out());
        assertTrue(run.out().contains("4419B6/24"), run.out());
        assertTrue(run.out()
                        .lines()
                        .filter(line -> line.matches("      \\S.*, seen on \\d{4}-\\d\\d-\\d\\d"))
                        .count()
                > 10);
    }

    @Test
    void showsADirectiveInFrench() {
        Run run = Run.of("watchlist", "show", "ca-ica-hikvision-2025", "--lang", "fr");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("[CA-ICA-HIKVISION-2025]"), run.out());
        assertTrue(run.out().contains("Qui est lié\u00A0: "), run.out());
        assertTrue(run.out().contains("https://"), run.out());
    }
}
