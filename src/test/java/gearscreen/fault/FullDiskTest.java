package gearscreen.fault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.KeptStore;
import gearscreen.app.UnwritableException;
import gearscreen.app.edition.Editions;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import gearscreen.report.Scans;
import gearscreen.review.Inventories;
import gearscreen.screening.ScanResult;
import gearscreen.store.LaterVersions;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreException.Reason;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.bundle.BundleReader;
import gearscreen.watchlist.bundle.ProgramVersion;
import gearscreen.watchlist.bundle.TestBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No room left on the disk, or none to write on: what was there stays, it is said, and it goes on when there is room.
class FullDiskTest {
    private final ScanResult office = Inventories.scan(Inventories.OFFICE);

    @TempDir
    Path folder;

    private SmallDisk disk = new SmallDisk(Path.of(""));

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = SmallDisk.mount(folder, 4_000);
    }

    @AfterEach
    void unmount() {
        if (!disk.folder().equals(Path.of(""))) {
            disk.close();
        }
    }

    private Folders home() {
        return Folders.under(disk.folder().resolve("home"), false);
    }

    private Set<String> names(String inside) throws IOException {
        try (Stream<Path> files = Files.list(disk.folder().resolve(inside))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static void isSaid(String key, Object... facts) {
        for (Language language : Language.values()) {
            assertTrue(Messages.in(language).text(key, facts).contains("/"), key);
        }
    }

    @Test
    void aScanThatFindsNoRoomIsNotKeptAndAllElseIs() throws IOException {
        try (ScanStore store = KeptStore.of(home()).store()) {
            long first = store.save(office, new SaveNote("", Place.NOON, 0), Progress.none())
                    .id();
            store.append(Place.decisions(office, 0));
            Path filler = disk.fill();
            ScanResult large = Scans.flaggedTimes(3_000);
            StoreException refused = assertThrows(
                    StoreException.class, () -> store.save(large, new SaveNote("", Place.NOON, 0), Progress.none()));
            assertEquals(Reason.FULL, refused.reason());
            isSaid("store.refused.full", refused.file());
            assertEquals(1, store.scans().size());
            assertEquals(office, store.open(first, Progress.none()));
            assertEquals(1, store.decisions().size());
            Files.delete(filler);
            store.append(Place.decisions(office, 1));
            assertEquals(3, store.decisions().size());
        }
        assertEquals("ok", LaterVersions.integrity(home().data().resolve("scans.gearscreen")));
        try (ScanStore again = KeptStore.of(home()).store()) {
            assertEquals(3, again.decisions().size());
        }
    }

    @Test
    void aStoreOnAFullDiskIsSaidAndTheNextStartHasOne() throws IOException {
        Files.createDirectories(home().data());
        Path filler = disk.fill();
        KeptStore full = KeptStore.of(home());
        assertEquals(Optional.of(Reason.FULL), full.trouble().map(StoreException::reason));
        Files.delete(filler);
        KeptStore next = KeptStore.of(home());
        assertEquals(Optional.empty(), next.trouble());
        next.store().close();
    }

    @Test
    void aReportThatFindsNoRoomLeavesTheOldOne() throws IOException {
        Path reports = Files.createDirectory(disk.folder().resolve("reports"));
        FileDeeds.report(reports, ReportContent.of(office), 2);
        byte[] old = Files.readAllBytes(reports.resolve("report.html"));
        Path filler = disk.fill();
        UnwritableException refused =
                assertThrows(UnwritableException.class, () -> FileDeeds.report(reports, ReportContent.of(office), 7));
        assertEquals(UnwritableException.Reason.BROKE_OFF, refused.reason());
        isSaid("report.unwritable.brokeOff", refused.file());
        assertArrayEquals(old, Files.readAllBytes(reports.resolve("report.html")));
        assertEquals(Set.of("report.html"), names("reports"));
        Files.delete(filler);
        FileDeeds.report(reports, ReportContent.of(office), 7);
        assertTrue(Files.readString(reports.resolve("report.html")).contains("2026"));
    }

    @Test
    void settingsThatFindNoRoomLeaveTheOldOnes() throws IOException {
        SettingsFile file = new SettingsFile(home().settingsFile());
        file.save(Settings.FIRST.withDecideAs("before"));
        Path filler = disk.fill();
        Settings large = FileDeeds.changed(4_999);
        UnwritableException refused = assertThrows(UnwritableException.class, () -> file.save(large));
        isSaid("settings.notSaved", refused.file());
        assertEquals(
                "before",
                new SettingsFile(home().settingsFile())
                        .open(Place.TODAY)
                        .settings()
                        .decideAs());
        assertEquals(Set.of("settings.json"), names("home"));
        Files.delete(filler);
        file.save(large);
        assertEquals(
                large, new SettingsFile(home().settingsFile()).open(Place.TODAY).settings());
    }

    @Test
    void anEditionThatFindsNoRoomLeavesTheOldOneInUse() throws Exception {
        TestBundles bundles = new TestBundles("2026.12.1");
        Editions editions = new Editions(
                home().data().resolve("watchlist"),
                home().settings().resolve("highest"),
                new BundleReader(bundles.trusted(), ProgramVersion.of("0.1.0")));
        Path update = Files.write(disk.folder().resolve("update.zip"), bundles.bytes());
        var bundle = editions.check(update);
        Path filler = disk.fill();
        UnwritableException refused = assertThrows(UnwritableException.class, () -> editions.accept(bundle));
        isSaid("update.unwritable", refused.file());
        assertEquals(
                TestBundles.BUNDLED, editions.current(Place.TODAY).watchlist().version());
        assertEquals(List.of(), editions.current(Place.TODAY).notices());
        Files.delete(filler);
        editions.accept(bundle);
        assertEquals("2026.12.1", editions.current(Place.TODAY).watchlist().version());
    }

    @Test
    void onADiskThatCanOnlyBeReadNothingIsLostAndItIsSaid() throws IOException, InterruptedException {
        try (ScanStore store = KeptStore.of(home()).store()) {
            store.append(Place.decisions(office, 0));
        }
        SettingsFile file = new SettingsFile(home().settingsFile());
        file.save(Settings.FIRST);
        disk.readOnly(true);
        KeptStore kept = KeptStore.of(home());
        assertEquals(Optional.of(Reason.READ_ONLY), kept.trouble().map(StoreException::reason));
        isSaid("store.refused.readOnly", "/home/scans.gearscreen", "/home");
        assertThrows(UnwritableException.class, () -> file.save(Settings.FIRST.withDecideAs("Somebody")));
        assertThrows(UnwritableException.class, () -> FileDeeds.report(disk.folder(), ReportContent.of(office), 2));
        disk.readOnly(false);
        try (ScanStore store = KeptStore.of(home()).store()) {
            assertEquals(1, store.decisions().size());
        }
    }
}
