package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.inventory.Field;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPastTest {
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 24, 9, 30);

    @TempDir
    private Path folder;

    private ScanStore store() throws StoreException {
        return new StoreFile(folder.resolve("library")).open(folder.resolve("scans.gearscreen"));
    }

    private static RecentScan scan(String name, int items) {
        return new RecentScan(List.of(Path.of(name), Path.of("more.csv")), name, "ab", items, 1, THEN, false);
    }

    @Test
    void theNextStartKnowsTheFilesAndPinsOfThisOne() throws StoreException {
        try (ScanStore store = store()) {
            Past past = new KeptPast(store, Runnable::run, () -> true);
            past.scanned(scan("a.csv", 1));
            past.scanned(scan("b.csv", 2));
            past.scanned(scan("c.csv", 3));
            past.pin(scan("a.csv", 1), true);
            past.forget(scan("b.csv", 2));
        }
        try (ScanStore store = store()) {
            assertEquals(
                    List.of(scan("a.csv", 1).pinned(true), scan("c.csv", 3)),
                    new KeptPast(store, Runnable::run, () -> true).recent());
        }
    }

    @Test
    void nothingIsKeptWhereFilesAreNotToBeRemembered() throws StoreException {
        try (ScanStore store = store()) {
            new KeptPast(store, Runnable::run, () -> true).scanned(scan("a.csv", 1));
            new KeptPast(store, Runnable::run, () -> false).scanned(scan("b.csv", 2));
            assertEquals(List.of(), new KeptPast(store, Runnable::run, () -> true).recent());
        }
    }

    @Test
    void columnsAreKnownAtTheNextStart() throws StoreException {
        Map<Field, List<String>> mapping = Map.of(Field.VENDOR, List.of("Make"));
        try (ScanStore store = store()) {
            new KeptPast(store, Runnable::run, () -> true).keepMapping(List.of("Make"), mapping);
        }
        try (ScanStore store = store()) {
            assertEquals(Optional.of(mapping), new KeptPast(store, Runnable::run, () -> true).mapping(List.of("Make")));
        }
    }
}
