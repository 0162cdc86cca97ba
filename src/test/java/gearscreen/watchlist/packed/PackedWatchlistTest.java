package gearscreen.watchlist.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.watchlist.ModelPattern;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.WatchlistLoader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PackedWatchlistTest {
    private static final Watchlist FILES = WatchlistLoader.bundled();

    @Test
    void packedFormHoldsWhatTheFilesHold() {
        requireEqual(FILES, new PackedWatchlist(WatchlistWriter.pack(FILES)).watchlist());
    }

    @Test
    void whatTheProgramLoadsHoldsWhatTheFilesHold() {
        requireEqual(FILES, PackedWatchlist.bundled().watchlist());
    }

    @Test
    void versionAndDateAreKnownWithoutTheRest() {
        PackedWatchlist packed = PackedWatchlist.bundled();
        assertEquals(FILES.version(), packed.version());
        assertEquals(FILES.date(), packed.date());
    }

    @Test
    void sameFilesGiveTheSameBytes() {
        assertArrayEquals(WatchlistWriter.pack(FILES), WatchlistWriter.pack(WatchlistLoader.bundled()));
    }

    private static void requireEqual(Watchlist expected, Watchlist actual) {
        assertEquals(withoutPatterns(expected), withoutPatterns(actual));
        // Two patterns of the same text are not equal to Java.
        assertEquals(patterns(expected), patterns(actual));
        assertEquals(
                List.copyOf(expected.suppliers().keySet()),
                List.copyOf(actual.suppliers().keySet()));
        assertEquals(
                List.copyOf(expected.directives().keySet()),
                List.copyOf(actual.directives().keySet()));
        assertEquals(
                List.copyOf(expected.profiles().keySet()),
                List.copyOf(actual.profiles().keySet()));
    }

    private static Watchlist withoutPatterns(Watchlist all) {
        return new Watchlist(
                all.version(),
                all.date(),
                all.suppliers(),
                all.labels(),
                List.of(),
                all.fccGrantees(),
                all.macBlocks(),
                all.directives(),
                all.listings(),
                all.otherCompanies(),
                all.profiles(),
                all.boundRoles(),
                all.overrides(),
                all.origins());
    }

    private static List<List<Object>> patterns(Watchlist all) {
        return all.modelPatterns().stream().map(PackedWatchlistTest::components).toList();
    }

    private static List<Object> components(ModelPattern one) {
        Pattern regex = one.regex();
        return List.of(
                one.id(),
                one.supplier(),
                one.label(),
                one.strength(),
                regex.pattern(),
                regex.flags(),
                one.examples(),
                one.danger(),
                one.provenance());
    }
}
