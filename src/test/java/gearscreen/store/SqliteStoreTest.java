package gearscreen.store;

import static gearscreen.review.Inventories.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gearscreen.inventory.Progress;
import gearscreen.report.Scans;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.screening.ScanResult;
import gearscreen.store.StoreException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    private final List<ScanStore> open = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        open.forEach(ScanStore::close);
    }

    @Override
    ScanStore store() throws StoreException {
        ScanStore store = files().open(file());
        open.add(store);
        return store;
    }

    private Path file() {
        return folder.resolve("kept/scans.db");
    }

    private StoreFile files() {
        return new StoreFile(folder.resolve("own"));
    }

    @Test
    void everythingIsThereWhenTheFileIsOpenedAgain() throws StoreException {
        ScanStore store = store();
        KeptScan kept = store.save(office, new SaveNote("Q4", NOW, 3), Progress.none());
        store.append(List.of(decision(0, Draft.of(Disposition.CONFIRMED, "Ann"), NOW)));
        store.close();
        ScanStore again = store();
        assertEquals(List.of(kept), again.scans());
        assertEquals(office, again.open(kept.id(), Progress.none()));
        assertEquals(1, again.decisions().size());
    }

    @Test
    void scansOfSeveralRowsEvidenceAndHostileTextOpenAsTheyWere() throws StoreException {
        ScanStore store = store();
        for (ScanResult scan :
                List.of(Scans.realistic(), Scans.hostile("=cmd|' /C calc'!A0\u202e\ud800 \0"), Scans.withoutMatch())) {
            long id =
                    store.save(scan, new SaveNote("", NOW, 0), Progress.none()).id();
            assertEquals(scan, store.open(id, Progress.none()));
        }
    }

    @Test
    void aScanOfManyPagesOpensAsItWas() throws StoreException {
        ScanResult scan = Scans.flaggedTimes(5_000);
        ScanStore store = store();
        long id = store.save(scan, new SaveNote("", NOW, 0), Progress.none()).id();
        assertEquals(scan, store.open(id, Progress.none()));
    }

    @Test
    void aCancelledSaveKeepsNothing() throws StoreException {
        ScanStore store = store();
        Progress cancelled = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> store.save(office, new SaveNote("", NOW, 3), cancelled));
        assertEquals(List.of(), store.scans());
        store.save(office, new SaveNote("", NOW, 3), Progress.none());
        assertEquals(1, store.scans().size());
    }

    @Test
    void aDecisionDoesNotWaitForAScanThatIsBeingKept() throws StoreException {
        ScanStore store = store();
        Decision decision = decision(0, Draft.of(Disposition.CONFIRMED, "Ann"), NOW);
        Progress deciding = new Progress() {
            @Override
            public void told(long done, long total) {
                try {
                    store.append(List.of(decision));
                } catch (StoreException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        assertEquals(1, store.save(office, new SaveNote("", NOW, 3), deciding).decisions());
        assertEquals(1, store.decisions().size());
    }

    @Test
    void aDeletedScanGivesItsRoomBack() throws IOException {
        files().open(file()).close();
        Path file = file();
        long empty = Files.size(file);
        try (ScanStore again = files().open(file())) {
            ScanResult scan = Scans.flaggedTimes(5_000);
            long id =
                    again.save(scan, new SaveNote("", NOW, 0), Progress.none()).id();
            again.delete(id);
        }
        assertTrue(Files.size(file) <= empty + 8_192, Files.size(file) + " bytes, empty " + empty);
    }

    @Test
    void whatWasBeingDeletedWhenTheProgramWasCutOffIsGoneAtTheNextStart() throws IOException, SQLException {
        try (ScanStore store = store()) {
            store.save(office, new SaveNote("", NOW, 3), Progress.none());
        }
        try (Connection cut = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = cut.createStatement()) {
            statement.executeUpdate("UPDATE scan SET ready = 0");
        }
        try (ScanStore again = files().open(file())) {
            assertEquals(List.of(), again.scans());
        }
        try (Connection look = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = look.createStatement();
                ResultSet left = statement.executeQuery("SELECT COUNT(*) FROM scan_page")) {
            left.next();
            assertEquals(0, left.getInt(1));
        }
    }

    @Test
    void onlyTheOwnerCanReadFileAndFolder() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        ScanStore store = store();
        store.note("a", "b", "c");
        try (var files = Files.list(folder.resolve("kept"))) {
            files.forEach(each -> assertEquals("rw-------", permissions(each), each.toString()));
        }
        assertEquals("rwx------", permissions(folder.resolve("kept")));
        assertEquals("rwx------", permissions(folder.resolve("own")));
    }

    @Test
    void aCopyIsOneFileThatCanBeLookedInto() throws StoreException {
        ScanStore store = store();
        KeptScan kept = store.save(office, new SaveNote("", NOW, 3), Progress.none());
        Path copy = folder.resolve("mailed.gearscreen");
        store.copyTo(copy);
        assertEquals(Reason.EXISTS, refused(() -> store.copyTo(copy)));
        try (ScanStore other = files().look(copy)) {
            assertEquals(List.of(kept), other.scans());
            assertEquals(office, other.open(kept.id(), Progress.none()));
            assertEquals(Reason.READ_ONLY, refused(() -> other.note("a", "b", "c")));
        }
    }

    @Test
    void aSecondInstanceIsToldThatTheFileIsInUse() throws StoreException {
        ScanStore store = store();
        assertEquals(Reason.LOCKED, refused(() -> files().open(file())));
        store.note("a", "b", "c");
        store.close();
        assertEquals(Map.of("b", "c"), store().notes("a"));
    }

    @Test
    void whatIsNoFileOfOursIsRefusedAndLeftAsItIs() throws IOException {
        Path text = folder.resolve("scans.db");
        Files.writeString(text, "Maker,Model\n".repeat(100));
        assertEquals(Reason.FOREIGN, refused(() -> files().open(text)));
        assertEquals("Maker,Model\n".repeat(100), Files.readString(text));
        byte[] other = new byte[4096];
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, other, 0, magic.length);
        Files.write(text, other);
        assertEquals(Reason.FOREIGN, refused(() -> files().look(text)));
        assertEquals(Reason.FOREIGN, refused(() -> files().open(folder)));
        assertEquals(Reason.MISSING, refused(() -> files().look(folder.resolve("none.db"))));
    }

    /// As on a full disk, by the database's own limit.
    @Test
    void aScanThatFindsNoRoomIsNotKeptAndAllElseIs() throws StoreException, SQLException {
        store().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Sql sql = new Sql(connection);
            ScanStore store = new SqliteStore(new Database(file(), connection, false));
            store.append(List.of(decision(0, Draft.of(Disposition.CONFIRMED, "Ann"), NOW)));
            sql.run("PRAGMA max_page_count=" + sql.number("PRAGMA page_count"));
            assertEquals(
                    Reason.FULL,
                    refused(() -> store.save(Scans.flaggedTimes(3_000), new SaveNote("", NOW, 3), Progress.none())));
            assertEquals(List.of(), store.scans());
            assertEquals(1, store.decisions().size());
            sql.run("PRAGMA max_page_count=1000000");
            store.save(office, new SaveNote("", NOW, 3), Progress.none());
            assertEquals(1, store.scans().size());
        }
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws IOException {
        store().close();
        byte[] bytes = Files.readAllBytes(file());
        bytes[63] = 99;
        Files.write(file(), bytes);
        assertEquals(Reason.NEWER, refused(() -> files().open(file())));
    }

    @Test
    void aDamagedFileIsRefusedAndCanBeSetAside() throws IOException {
        ScanStore store = store();
        store.save(Scans.flaggedTimes(3_000), new SaveNote("", NOW, 3), Progress.none());
        store.close();
        byte[] bytes = Files.readAllBytes(file());
        for (int page = 1; page < bytes.length / 4096; page++) {
            bytes[page * 4096] ^= 0x55;
            bytes[page * 4096 + 5] ^= 0x55;
        }
        Files.write(file(), bytes);
        assertEquals(Reason.DAMAGED, refused(() -> files().open(file())));
        Path aside = new Backups(file()).setAside();
        assertEquals(bytes.length, Files.size(aside));
        assertEquals(List.of(), store().scans());
    }

    @Test
    void aChangedByteWithinAScanIsNoticed() throws IOException {
        ScanStore store = store();
        long id = store.save(Scans.flaggedTimes(3_000), new SaveNote("", NOW, 3), Progress.none())
                .id();
        store.close();
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 3_000] ^= 1;
        Files.write(file(), bytes);
        ScanStore again = store();
        assertEquals(Reason.UNREADABLE_SCAN, refused(() -> again.open(id, Progress.none())));
        assertEquals(1, again.scans().size());
    }

    @Test
    void aVanishedFileIsNoticedBeforeAnythingIsCalledSaved() throws IOException {
        ScanStore store = store();
        Files.delete(file());
        assertEquals(Reason.MISSING, refused(() -> store.note("a", "b", "c")));
    }

    @Test
    void aFileOfAnEarlierVersionIsBackedUpAndBroughtForward() throws StoreException {
        ScanStore old = store();
        old.append(List.of(decision(0, Draft.of(Disposition.CONFIRMED, "Ann"), NOW)));
        old.close();
        List<List<String>> steps = new ArrayList<>(Schema.current().steps());
        for (int version = 2; version <= 6; version++) {
            steps.add(List.of("ALTER TABLE scan ADD COLUMN extra" + version + " TEXT"));
            try (ScanStore next = new StoreFile(folder.resolve("own"), new Schema(steps)).open(file())) {
                assertEquals(1, next.decisions().size());
            }
        }
        List<Path> backups = new Backups(file()).all();
        assertEquals(
                List.of("scans.db.backup-5-v5", "scans.db.backup-4-v4", "scans.db.backup-3-v3"),
                backups.stream().map(path -> path.getFileName().toString()).toList());
        assertEquals(Reason.NEWER, refused(() -> files().open(file())));
    }

    @Test
    void aFailedStepForwardLeavesTheFileAsItWas() throws StoreException {
        store().close();
        List<List<String>> steps = new ArrayList<>(Schema.current().steps());
        steps.add(List.of("ALTER TABLE scan ADD COLUMN extra TEXT", "no statement at all"));
        StoreFile next = new StoreFile(folder.resolve("own"), new Schema(steps));
        assertEquals(Reason.BROKE_OFF, refused(() -> next.open(file())));
        assertEquals(List.of(), store().scans());
    }

    @Test
    void aBackupThatWasCutOffIsNoBackupAndGoesWithTheNextOne() throws IOException {
        store().close();
        Path part = Files.writeString(folder.resolve("kept/scans.db.backup-7-v1.part"), "half a backup");
        assertEquals(List.of(), new Backups(file()).all());
        List<List<String>> steps = new ArrayList<>(Schema.current().steps());
        steps.add(List.of("ALTER TABLE scan ADD COLUMN extra TEXT"));
        new StoreFile(folder.resolve("own"), new Schema(steps)).open(file()).close();
        assertEquals(1, new Backups(file()).all().size());
        assertFalse(Files.exists(part));
    }

    /// SQLite writes before it has finished when its memory is full; a program killed then leaves these two files.
    @Test
    void aFirstStartThatWasCutOffIsMadeAgain() throws IOException, SQLException {
        store().close();
        Path making = folder.resolve("making.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + making)) {
            Sql sql = new Sql(connection);
            sql.run("PRAGMA cache_size=1");
            sql.run("BEGIN EXCLUSIVE");
            sql.run("PRAGMA application_id=" + Schema.APPLICATION_ID);
            sql.run("CREATE TABLE scan (id INTEGER)");
            for (int i = 0; i < 5_000; i++) {
                sql.run("INSERT INTO scan VALUES (?)", i);
            }
            Files.copy(making, file(), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(folder.resolve("making.db-journal"), folder.resolve("kept/scans.db-journal"));
        }
        assertTrue(Files.size(file()) > 4096);
        takesScans(store());
    }

    /// The step before: SQLite has written that the file may shrink, and nothing else.
    @Test
    void aFileWithNothingInItIsMadeOurs() throws IOException, SQLException {
        store().close();
        Files.delete(file());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            new Sql(connection).run("PRAGMA auto_vacuum=INCREMENTAL");
        }
        assertEquals(4096, Files.size(file()));
        takesScans(store());
    }

    private void takesScans(ScanStore store) throws StoreException {
        store.save(office, new SaveNote("", NOW, 3), Progress.none());
        assertEquals(1, store.scans().size());
    }

    @Test
    void theOrderOfDecisionsIsThatOfTheLogWhateverTheClockSaid() throws StoreException {
        ScanStore store = store();
        store.append(List.of(decision(0, Draft.of(Disposition.CONFIRMED, "Ann"), NOW)));
        store.append(List.of(decision(0, Draft.of(Disposition.TO_REVIEW, "Ann"), NOW.minusSeconds(1_000_000))));
        store.close();
        assertEquals(
                Disposition.TO_REVIEW,
                gearscreen.review.Review.of(office, store().decisions(), TODAY).shown(0));
    }

    private static Reason refused(Executable work) {
        return assertThrows(StoreException.class, work).reason();
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
