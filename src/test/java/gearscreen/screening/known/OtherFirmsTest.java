package gearscreen.screening.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import gearscreen.watchlist.load.WatchlistLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFirmsTest {
    private static final Watchlist WATCHLIST = WatchlistLoader.bundled();

    @Test
    void whatTheProgramLoadsIsWhatItWouldReadAnew() {
        Knowledge knowledge = new Knowledge(WATCHLIST, Wording.ofFile());
        OtherFirms anew = OtherFirms.readAnew(knowledge.vocabulary(), WATCHLIST);
        assertEquals(anew.names(), knowledge.otherFirms().names());
    }

    /// What was packed for the bundled edition must not be taken for another: its other companies are not known there.
    @Test
    void anEditionWithoutOtherCompaniesDoesNotKnowTheBundledOnes() {
        Watchlist without = new Watchlist(
                WATCHLIST.version(),
                WATCHLIST.date(),
                WATCHLIST.suppliers(),
                WATCHLIST.labels(),
                WATCHLIST.modelPatterns(),
                WATCHLIST.fccGrantees(),
                WATCHLIST.macBlocks(),
                WATCHLIST.directives(),
                WATCHLIST.listings(),
                List.of(),
                WATCHLIST.profiles(),
                WATCHLIST.boundRoles(),
                WATCHLIST.overrides(),
                WATCHLIST.origins());
        Knowledge bundled = new Knowledge(WATCHLIST, Wording.ofFile());
        Knowledge other = new Knowledge(without, Wording.ofFile());
        String brand = bundled.otherFirms().names().getLast().getFirst();
        assertTrue(bundled.otherFirms().isReviewedBrand(bundled.vocabulary().read(brand)));
        assertFalse(other.otherFirms().isReviewedBrand(other.vocabulary().read(brand)));
    }
}
