package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.inventory.Field;
import gearscreen.store.RecentFile;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastTest {
    private static final Instant THEN = Instant.parse("2026-11-24T14:30:00Z");

    @TempDir
    private Path folder;

    private ScanStore store() throws StoreException {
        return new StoreFile(folder.resolve("library")).open(folder.resolve("scans.gearscreen"));
    }

    private static RecentFile scan(String name, int items) {
        return new RecentFile(List.of(Path.of(name), Path.of("more.csv")), name, "ab", items, 1, 1, THEN, false);
    }

    @Test
    void theNextStartKnowsTheFilesAndPinsOfThisOne() throws StoreException {
        try (ScanStore store = store()) {
            Past past = new Past(store, Runnable::run, () -> true);
            past.scanned(scan("a.csv", 1));
            past.scanned(scan("b.csv", 2));
            past.scanned(scan("c.csv", 3));
            past.pin(scan("a.csv", 1), true);
            past.forget(scan("b.csv", 2));
        }
        try (ScanStore store = store()) {
            assertEquals(
                    List.of(scan("a.csv", 1).pinned(true), scan("c.csv", 3)),
                    new Past(store, Runnable::run, () -> true).recent());
        }
    }

    @Test
    void nothingIsKeptWhereFilesAreNotToBeRemembered() throws StoreException {
        try (ScanStore store = store()) {
            new Past(store, Runnable::run, () -> true).scanned(scan("a.csv", 1));
            new Past(store, Runnable::run, () -> false).scanned(scan("b.csv", 2));
            assertEquals(List.of(), new Past(store, Runnable::run, () -> true).recent());
        }
    }

    @Test
    void aDecisionIsRememberedWithTheFile() throws StoreException {
        try (ScanStore store = store()) {
            Past past = new Past(store, Runnable::run, () -> true);
            past.scanned(scan("a.csv", 1));
            past.reviewed(scan("a.csv", 1).files(), 0);
            assertEquals(
                    0,
                    new Past(store, Runnable::run, () -> true)
                            .recent()
                            .getFirst()
                            .toReview());
        }
    }

    @Test
    void tenAreListedAndAPinnedOneIsNotPushedOut() throws StoreException {
        try (ScanStore store = store()) {
            Past past = new Past(store, Runnable::run, () -> true);
            past.scanned(scan("old.csv", 1));
            past.pin(scan("old.csv", 1), true);
            for (int i = 0; i < 12; i++) {
                past.scanned(scan(i + ".csv", 1));
            }
            List<RecentFile> listed = new Past(store, Runnable::run, () -> true).recent();
            assertEquals(10, listed.size());
            assertEquals("old.csv", listed.getFirst().name());
            assertEquals("11.csv", listed.get(1).name());
        }
    }

    @Test
    void columnsAreKnownAtTheNextStart() throws StoreException {
        Map<Field, List<String>> mapping = Map.of(Field.VENDOR, List.of("Make"));
        try (ScanStore store = store()) {
            new Past(store, Runnable::run, () -> true).keepMapping(List.of("Make"), mapping);
        }
        try (ScanStore store = store()) {
            assertEquals(Optional.of(mapping), new Past(store, Runnable::run, () -> true).mapping(List.of("Make")));
        }
    }
}
