package gearscreen.desktop.suppliers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.BundledEdition;
import gearscreen.desktop.scan.AsOf;
import gearscreen.desktop.scan.CachedScreening;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.settings.Kept;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppliersViewModelTest {
    private static final Watchlist WATCHLIST = BundledEdition.checks().watchlist();

    private Watchlist edition = WATCHLIST;
    private final AsOf asOf = new AsOf(InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")));
    private final SuppliersViewModel suppliers = new SuppliersViewModel(
            new CachedScreening(() -> edition),
            new ProfilesViewModel(WATCHLIST.profiles().values(), new Kept().settings, () -> {}),
            asOf);

    private List<String> shown() {
        return suppliers.shown().get().stream().map(Supplier::id).toList();
    }

    /// By a part of the name, by the name in its own script, in full-width letters, by a brand.
    @ParameterizedTest
    @CsvSource({"hyte, hytera", "海能达, hytera", "ＨＹＴＥＲＡ, hytera", "ezviz, ezviz", "lorex, lorex"})
    void aSupplierIsFoundByAnyOfItsNames(String typed, String id) {
        suppliers.wanted().set(typed);
        assertTrue(shown().contains(id), shown().toString());
        assertTrue(shown().size() < WATCHLIST.suppliers().size());
    }

    @Test
    void withoutFiltersEverySupplierIsShown() {
        assertEquals(WATCHLIST.suppliers().size(), shown().size());
        assertEquals(
                suppliers.shown().get().getFirst(), suppliers.selected().get().orElseThrow());
    }

    @Test
    void theDirectiveAndTheKindNarrowWhatIsShown() {
        String directive = WATCHLIST.listings().stream()
                .filter(listing -> listing.supplier().equals("hikvision"))
                .map(Listing::directive)
                .findFirst()
                .orElseThrow();
        suppliers.directive().set(Optional.of(directive));
        assertTrue(shown().contains("hikvision"));
        for (String id : shown()) {
            assertTrue(WATCHLIST.listingsOf(id).stream()
                    .anyMatch(listing -> listing.directive().equals(directive)));
        }
        suppliers.kind().set(Optional.of(Supplier.Status.WATCH));
        assertFalse(shown().contains("hikvision"));
    }

    /// Section 889 (Pub. L. 115-232) is of 13 August 2018: before it no US law named the company.
    @Test
    void directivesAreThoseOfTheDayAskedAbout() {
        Supplier hikvision = WATCHLIST.supplier("hikvision").orElseThrow();
        asOf.enter("2018-01-01");
        assertTrue(suppliers.listings(hikvision).stream()
                .filter(effect -> effect.directive().id().equals("US-NDAA-FY2019-889-A"))
                .allMatch(effect -> effect.reason().code().equals("not-yet-in-force")));
        asOf.backToToday();
        assertTrue(suppliers.listings(hikvision).stream()
                .filter(effect -> effect.directive().id().equals("US-NDAA-FY2019-889-A"))
                .noneMatch(effect -> effect.reason().code().equals("not-yet-in-force")));
    }

    @Test
    void anotherEditionIsShownWhereOneWas() throws IOException {
        suppliers.show("hikvision");
        edition = new WatchlistLoader(new TestBundles("2026.12.1")
                        .change(EditionFile.SUPPLIERS, "海康威视", "七康威视")
                        .edition())
                .load();
        suppliers.loadAgain();
        assertEquals("2026.12.1", suppliers.watchlist().version());
        assertEquals("hikvision", suppliers.selected().get().orElseThrow().id());
        suppliers.wanted().set("七康威视");
        assertEquals(List.of("hikvision"), shown());
    }

    @Test
    void whatFitsNothingLeavesNothingInView() {
        suppliers.wanted().set("no such company anywhere");
        assertEquals(List.of(), shown());
        assertEquals(Optional.empty(), suppliers.selected().get());
    }

    @Test
    void aSupplierThatIsAskedForIsShownWhateverWasLookedForBefore() {
        suppliers.wanted().set("hytera");
        suppliers.show("hikvision");
        assertEquals("hikvision", suppliers.selected().get().orElseThrow().id());
        assertTrue(shown().contains("hikvision"));
    }
}
