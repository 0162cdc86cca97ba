package gearscreen.watchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.watchlist.load.WatchlistLoader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording wording = Wording.bundled();

    /// A shared word that is a supplier's whole name would hide the supplier.
    @Test
    void noSharedWordIsASuppliersName() {
        Set<String> shared = new HashSet<>();
        for (Set<String> words : List.of(
                wording.legalForms(),
                wording.places(),
                wording.towns(),
                wording.generic(),
                wording.devices(),
                wording.fillers(),
                wording.hanShared())) {
            shared.addAll(words);
        }
        Watchlist watchlist = WatchlistLoader.bundled();
        Set<String> names = new HashSet<>();
        watchlist
                .suppliers()
                .values()
                .forEach(supplier -> supplier.names().stream()
                        .filter(name -> name.provenance().on())
                        .forEach(name -> names.add(name.text().toLowerCase(Locale.ROOT))));
        watchlist.labels().forEach(label -> label.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT))));
        names.retainAll(shared);
        assertEquals(Set.of(), names);
    }

    @Test
    void fileKindsNameSuppliersOfTheWatchlist() {
        Watchlist watchlist = WatchlistLoader.bundled();
        wording.fileKinds()
                .forEach(kind ->
                        assertEquals(true, watchlist.supplier(kind.supplier()).isPresent()));
    }
}
