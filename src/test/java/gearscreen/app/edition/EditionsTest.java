package gearscreen.app.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.UnwritableException;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.bundle.BundleReader;
import gearscreen.watchlist.bundle.ProgramVersion;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.bundle.RefusedBundleException.Reason;
import gearscreen.watchlist.bundle.TestBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);

    @TempDir
    Path home;

    private TestBundles december;
    private Editions editions;

    @BeforeEach
    void start() throws IOException {
        december = new TestBundles("2026.12.1");
        editions = editions(december);
    }

    private Editions editions(TestBundles trusted) {
        return new Editions(
                home.resolve("editions"),
                home.resolve("state/highest"),
                new BundleReader(trusted.trusted(), ProgramVersion.of("0.1.0")));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(home.resolve("update.zip"), bytes);
    }

    private void accept(byte[] bytes) throws Exception {
        editions.accept(editions.check(file(bytes)));
    }

    /// Later editions are signed with the same key.
    private byte[] edition(String version) throws IOException {
        return december.change(
                        gearscreen.watchlist.load.EditionFile.EDITION,
                        "\"version\": \"" + december.version() + "\"",
                        "\"version\": \"" + version + "\"")
                .bytes();
    }

    private String used() {
        return editions.current(TODAY).watchlist().version();
    }

    private List<String> notices() {
        return editions.current(TODAY).notices().stream()
                .map(notice -> notice.kind().id() + " " + String.join(" ", notice.facts()))
                .toList();
    }

    @Test
    void theBundledOneIsUsedUntilAnotherIsAccepted() throws Exception {
        assertInstanceOf(Origin.Bundled.class, editions.current(TODAY).origin());
        assertEquals(TestBundles.BUNDLED, used());
        accept(december.bytes());
        assertEquals("2026.12.1", used());
        Origin.Signed signed =
                assertInstanceOf(Origin.Signed.class, editions.current(TODAY).origin());
        assertEquals("next", signed.key().use());
        assertEquals(List.of(), notices());
    }

    @Test
    void lookingAtABundleChangesNothing() throws Exception {
        editions.check(file(december.bytes()));
        assertEquals(TestBundles.BUNDLED, used());
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(home.resolve("update.zip")), files.toList());
        }
    }

    @Test
    void aRefusedOneLeavesTheOldOneInUse() throws Exception {
        accept(december.bytes());
        byte[] bad = edition("2026.12.2");
        bad[bad.length / 2] ^= 1;
        assertThrows(RefusedBundleException.class, () -> accept(bad));
        assertEquals("2026.12.1", used());
    }

    @Test
    void aLowerOrTheSameVersionIsRefused() throws Exception {
        accept(december.bytes());
        for (String version : List.of("2026.12.1", "2026.11.99", TestBundles.BUNDLED)) {
            byte[] bytes = edition(version);
            RefusedBundleException refused = assertThrows(RefusedBundleException.class, () -> accept(bytes));
            assertEquals(Reason.NOT_NEWER, refused.reason());
        }
        assertEquals("2026.12.1", used());
    }

    @Test
    void whoDeletesTheEditionsCannotBringBackAnOldOne() throws Exception {
        accept(edition("2026.12.2"));
        delete(home.resolve("editions"));
        assertEquals(TestBundles.BUNDLED, used());
        assertEquals(List.of("setBack 2026.12.2 " + TestBundles.BUNDLED), notices());
        byte[] older = edition("2026.12.1");
        RefusedBundleException refused = assertThrows(RefusedBundleException.class, () -> accept(older));
        assertEquals(List.of("2026.12.1", "2026.12.2"), refused.facts());
    }

    @Test
    void aLostOrSpoiltStateFileIsMadeUpForByTheEditionsThatAreKept() throws Exception {
        accept(edition("2026.12.2"));
        byte[] older = edition("2026.12.1");
        for (String content : List.of("2026.1.1", "", "\u0000\u0001", "9".repeat(500))) {
            Files.writeString(home.resolve("state/highest"), content);
            assertEquals(new EditionVersion(2026, 12, 2), editions.highestSeen());
            assertThrows(RefusedBundleException.class, () -> accept(older));
        }
        delete(home.resolve("state"));
        assertEquals(new EditionVersion(2026, 12, 2), editions.highestSeen());
        accept(edition("2026.12.3"));
        assertEquals("2026.12.3\n", Files.readString(home.resolve("state/highest")));
    }

    @Test
    void goingBackIsADeliberateActThatHoldsUntilANewerOneIsAccepted() throws Exception {
        accept(december.bytes());
        accept(edition("2026.12.2"));
        editions.goBack(new EditionVersion(2026, 12, 1));
        assertEquals("2026.12.1", used());
        assertEquals(List.of("goneBack 2026.12.1 2026.12.2"), notices());
        byte[] older = edition("2026.12.1");
        assertThrows(RefusedBundleException.class, () -> accept(older), "the highest is still remembered");
        editions.goBack(editions.bundledVersion());
        assertEquals(TestBundles.BUNDLED, used());
        accept(edition("2026.12.3"));
        assertEquals("2026.12.3", used());
        assertEquals(List.of(), notices());
    }

    @Test
    void goingToTheNewestForgetsTheChoice() throws Exception {
        accept(december.bytes());
        editions.goBack(editions.bundledVersion());
        editions.goBack(new EditionVersion(2026, 12, 1));
        assertEquals("2026.12.1", used());
        assertEquals(List.of(), notices());
    }

    @Test
    void whatIsNotKeptCannotBeGoneBackTo() {
        NoSuchEditionException none =
                assertThrows(NoSuchEditionException.class, () -> editions.goBack(new EditionVersion(2026, 10, 1)));
        assertEquals(TestBundles.BUNDLED, none.kept());
    }

    @Test
    void aDamagedCopyIsSaidAndTheBundledOneIsUsed() throws Exception {
        accept(december.bytes());
        Path kept = home.resolve("editions/2026.12.1.zip");
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);
        assertEquals(TestBundles.BUNDLED, used());
        assertEquals(List.of("damaged 2026.12.1 " + TestBundles.BUNDLED), notices());
        assertThrows(RefusedBundleException.class, () -> editions.goBack(new EditionVersion(2026, 12, 1)));
    }

    @Test
    void anOldEditionUnderTheNameOfANewerOneIsNotUsed() throws Exception {
        accept(december.bytes());
        Files.copy(home.resolve("editions/2026.12.1.zip"), home.resolve("editions/2027.1.1.zip"));
        assertEquals(TestBundles.BUNDLED, used());
        assertEquals(List.of("damaged 2027.1.1 " + TestBundles.BUNDLED), notices());
    }

    @Test
    void anEditionByAnotherKeyInTheFolderIsNotUsed() throws Exception {
        Files.createDirectories(home.resolve("editions"));
        Files.write(home.resolve("editions/2026.12.5.zip"), new TestBundles("2026.12.5").bytes());
        assertEquals(TestBundles.BUNDLED, used());
        assertEquals(List.of("damaged 2026.12.5 " + TestBundles.BUNDLED), notices());
    }

    @Test
    void anExpiredOneStaysInUseAndSaysSo() throws Exception {
        accept(december.bytes());
        Current current = editions.current(TestBundles.EXPIRES.plusDays(1));
        assertEquals("2026.12.1", current.watchlist().version());
        assertEquals(
                List.of(new EditionNotice(EditionNotice.Kind.EXPIRED, List.of("2026.12.1", "2027-03-01"))),
                current.notices());
    }

    @Test
    void theLastSixAreKept() throws Exception {
        for (int number = 1; number <= 8; number++) {
            accept(edition("2026.12." + number));
        }
        assertEquals(7, editions.kept().size(), "and the bundled one");
        assertEquals(new EditionVersion(2026, 12, 8), editions.kept().getFirst());
        assertEquals(new EditionVersion(2026, 12, 3), editions.kept().get(5));
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldOneInUse() throws Exception {
        Files.writeString(home.resolve("editions"), "a file where the folder should be");
        var bundle = editions.check(file(december.bytes()));
        IOException failed = assertThrows(IOException.class, () -> editions.accept(bundle));
        assertTrue(failed instanceof UnwritableException || !Files.isDirectory(home.resolve("editions")));
        assertEquals(TestBundles.BUNDLED, used());
    }

    @Test
    void whatCouldNotBeRememberedIsNotInUseAtTheNextStartEither() throws Exception {
        Files.writeString(home.resolve("state"), "a file where the folder should be");
        var bundle = editions.check(file(december.bytes()));
        assertThrows(IOException.class, () -> editions.accept(bundle));
        assertEquals(TestBundles.BUNDLED, used());
        Files.delete(home.resolve("state"));
        accept(december.bytes());
        assertEquals("2026.12.1", used());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
