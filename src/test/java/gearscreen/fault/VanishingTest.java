package gearscreen.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.KeptStore;
import gearscreen.app.UnwritableException;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import gearscreen.report.Scans;
import gearscreen.review.Inventories;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders that go away and files that are spoilt while the program runs.
class VanishingTest {
    private final ScanResult office = Inventories.scan(Inventories.OFFICE);

    @TempDir
    Path folder;

    private Folders home() {
        return Folders.under(folder.resolve("home"), false);
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void nothingIsCalledSavedInAFolderThatHasGone() throws IOException {
        ScanStore store = KeptStore.of(home()).store();
        store.append(Place.decisions(office, 0));
        delete(home().data());
        for (int i = 0; i < 2; i++) {
            StoreException refused = assertThrows(StoreException.class, () -> store.append(Place.decisions(office, 1)));
            assertEquals(Reason.MISSING, refused.reason());
        }
        assertThrows(StoreException.class, () -> store.save(office, new SaveNote("", Place.NOON, 0), Progress.none()));
        store.close();
        KeptStore next = KeptStore.of(home());
        assertEquals(Optional.empty(), next.trouble());
        next.store().close();
    }

    @Test
    void settingsMakeTheirFolderAgainAndAReportSaysThatItsFolderHasGone() throws IOException {
        SettingsFile file = new SettingsFile(home().settingsFile());
        file.save(Settings.FIRST);
        delete(home().settings());
        file.save(Settings.FIRST.withDecideAs("Somebody"));
        assertEquals(
                "Somebody",
                new SettingsFile(home().settingsFile())
                        .open(Place.TODAY)
                        .settings()
                        .decideAs());
        UnwritableException refused = assertThrows(
                UnwritableException.class, () -> FileDeeds.report(folder.resolve("gone"), ReportContent.of(office), 2));
        assertEquals(UnwritableException.Reason.NO_FOLDER, refused.reason());
    }

    /// The store refuses what it cannot read, keeps what it can, and never fails in another way.
    @Test
    void aStoreThatIsSpoiltWhileItIsOpenIsRefusedAndPutAsideAtTheNextStart() throws IOException {
        Path file = home().data().resolve("scans.gearscreen");
        ScanStore first = KeptStore.of(home()).store();
        for (int i = 0; i < 4; i++) {
            first.save(Scans.flaggedTimes(1_500), new SaveNote("", Place.NOON, i), Progress.none());
        }
        first.append(Place.decisions(office, 4));
        first.close();
        ScanStore store = KeptStore.of(home()).store();
        spoil(file);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (int id = 1; id <= 4; id++) {
            int one = id;
            refusal(() -> store.open(one, Progress.none())).ifPresent(reasons::add);
        }
        refusal(() -> store.append(Place.decisions(office, store.decisions().size())))
                .ifPresent(reasons::add);
        refusal(() -> store.save(Scans.flaggedTimes(1_500), new SaveNote("", Place.NOON, 9), Progress.none()))
                .ifPresent(reasons::add);
        assertFalse(reasons.isEmpty());
        assertTrue(EnumSet.of(Reason.DAMAGED, Reason.UNREADABLE_SCAN).containsAll(reasons), reasons::toString);
        store.close();
        KeptStore next = KeptStore.of(home());
        assertEquals(Optional.of(Reason.DAMAGED), next.trouble().map(StoreException::reason));
        assertTrue(Files.size(next.setAside().orElseThrow()) > 0);
        next.store().append(Place.decisions(office, 0));
        next.store().close();
    }

    private static void spoil(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = 1; page < bytes.length() / 4096; page++) {
                bytes.seek(page * 4096);
                bytes.write(new byte[] {0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55});
            }
        }
    }

    private interface Work {
        Object run() throws IOException;
    }

    private static Optional<Reason> refusal(Work work) throws IOException {
        try {
            work.run();
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e.reason());
        }
    }

    /// A later scan may have been made earlier, by the clock.
    @Test
    void aClockThatWasSetBackChangesNoOrder() throws IOException {
        try (ScanStore store = KeptStore.of(home()).store()) {
            store.save(office, new SaveNote("first", Place.NOON, 0), Progress.none());
            store.save(office, new SaveNote("second", Place.NOON.minusSeconds(86_400L * 400), 0), Progress.none());
            assertEquals(
                    List.of("second", "first"),
                    store.scans().stream().map(KeptScan::label).toList());
        }
    }
}
