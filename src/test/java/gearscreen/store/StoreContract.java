package gearscreen.store;

import static gearscreen.review.Inventories.OFFICE;
import static gearscreen.review.Inventories.TODAY;
import static gearscreen.review.Inventories.scan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gearscreen.inventory.Field;
import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store does, wherever it keeps things.
abstract class StoreContract {
    static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    final ScanResult office = scan(OFFICE);

    /// Empty.
    abstract ScanStore store() throws StoreException;

    @Test
    void aScanOpensAsItWasKept() throws StoreException {
        ScanStore store = store();
        KeptScan kept = store.save(office, new SaveNote("Q4", NOW, 3), Progress.none());
        ScanResult opened = store.open(kept.id(), Progress.none());
        assertEquals(office, opened);
        assertEquals("Q4", kept.label());
        assertEquals("office.csv", kept.name());
        assertEquals(office.counts(), kept.counts());
        assertEquals(6, kept.rows());
        assertEquals(List.of(kept), store.scans());
        assertEquals(List.of(kept), store.scansOf(office.inventory().source().sha256()));
    }

    @Test
    void theNewestScanIsListedFirst() throws StoreException {
        ScanStore store = store();
        KeptScan first = store.save(office, new SaveNote("", NOW.plusSeconds(9), 3), Progress.none());
        KeptScan second = store.save(office, new SaveNote("", NOW, 3), Progress.none());
        assertEquals(List.of(second, first), store.scans());
    }

    @Test
    void aDeletedScanIsGoneAndItsNumberIsNotGivenAgain() throws StoreException {
        ScanStore store = store();
        long first =
                store.save(office, new SaveNote("", NOW, 3), Progress.none()).id();
        store.delete(first);
        assertEquals(List.of(), store.scans());
        StoreException refused = assertThrows(StoreException.class, () -> store.open(first, Progress.none()));
        assertEquals(StoreException.Reason.GONE, refused.reason());
        assertEquals(
                first + 1,
                store.save(office, new SaveNote("", NOW, 3), Progress.none()).id());
    }

    @Test
    void labelPinAndOpenItemsCanBeChanged() throws StoreException {
        ScanStore store = store();
        long id = store.save(office, new SaveNote("", NOW, 3), Progress.none()).id();
        store.label(id, "Head office");
        store.pin(id, true);
        store.reviewed(id, 1, 7);
        KeptScan kept = store.scans().getFirst();
        assertEquals("Head office", kept.label());
        assertEquals(true, kept.pinned());
        assertEquals(1, kept.openItems());
        assertEquals(7, kept.decisions());
    }

    @Test
    void decisionsAreThereInTheOrderInWhichTheyWereAdded() throws StoreException {
        ScanStore store = store();
        Decision first = decision(
                0, new Draft(Disposition.EXCEPTION, "waiver", "a note", "T-1", "Ann", "Bo", "2027-11-24", false), NOW);
        Decision second = decision(0, Draft.of(Disposition.CONFIRMED, "Ann"), NOW.minusSeconds(86_400));
        assertEquals(1, store.append(List.of(first)).size());
        DecisionLog log = store.append(List.of(second));
        assertEquals(List.of(first, second), log.entries(0));
        assertEquals(log.entries(0), store.decisions().entries(0));
        assertEquals(
                Disposition.CONFIRMED,
                Review.of(office, store.decisions(), TODAY).shown(0));
    }

    @Test
    void aScanRemembersHowManyDecisionsThereWere() throws StoreException {
        ScanStore store = store();
        store.append(List.of(decision(0, Draft.of(Disposition.CONFIRMED, "Ann"), NOW)));
        assertEquals(
                1, store.save(office, new SaveNote("", NOW, 2), Progress.none()).decisions());
    }

    @Test
    void aMappingIsFoundByTheHeadersWhateverTheirCase() throws StoreException {
        ScanStore store = store();
        Map<Field, List<String>> mapping = Map.of(Field.VENDOR, List.of("Make"), Field.MODEL, List.of());
        store.keepMapping(List.of("Make", "Type  No"), mapping);
        assertEquals(Optional.of(mapping), store.mapping(List.of("make", "TYPE NO")));
        assertEquals(Optional.empty(), store.mapping(List.of("Type No", "Make")));
    }

    @Test
    void theListOfRecentFilesIsThatWhichWasKeptLast() throws StoreException {
        ScanStore store = store();
        RecentFile one = recent("a\nb.csv", List.of(Path.of("a\nb.csv"), Path.of("more.csv")));
        RecentFile two = recent("c.csv", List.of(Path.of("c.csv")));
        store.keepRecentFiles(List.of(one, two));
        assertEquals(List.of(one, two), store.recentFiles());
        store.keepRecentFiles(List.of(two.pinned(true).reviewed(0)));
        assertEquals(List.of(two.pinned(true).reviewed(0)), store.recentFiles());
        store.keepRecentFiles(List.of());
        assertEquals(List.of(), store.recentFiles());
    }

    private static RecentFile recent(String name, List<Path> files) {
        return new RecentFile(files, name, "ab", 5, 2, 1, NOW, false);
    }

    @Test
    void notesAreKeptByAreaAndKey() throws StoreException {
        ScanStore store = store();
        store.note("ownList", "b", "two");
        store.note("ownList", "a", "one");
        store.note("watchlist", "a", "2026.11.1");
        store.note("ownList", "a", "1");
        assertEquals(Map.of("a", "1", "b", "two"), store.notes("ownList"));
        store.note("ownList", "b", "");
        assertEquals(Map.of("a", "1"), store.notes("ownList"));
    }

    Decision decision(int item, Draft draft, Instant at) {
        Outcome.Flagged flagged = (Outcome.Flagged) office.items().get(item).outcome();
        return draft.on(
                Review.of(office, DecisionLog.empty(), TODAY)
                        .subject(item, new Matter.Listed(flagged.findings().getFirst())),
                at,
                office.inventory().source().sha256());
    }
}
