package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.edition.Editions;
import gearscreen.report.json.Schemas;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.load.EditionFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchlistUpdateTest {
    @TempDir
    Path folder;

    private TestBundles bundles;
    private Editions editions;
    private String update;

    @BeforeEach
    void make() throws IOException {
        bundles = new TestBundles("2026.12.1")
                .change(EditionFile.LABELS, "\"brand\": \"Amcrest\"", "\"brand\": \"Amcrest Two\"");
        editions = new Editions(folder.resolve("editions"), folder.resolve("highest"), bundles.reader());
        update = Files.write(folder.resolve("update.zip"), bundles.bytes()).toString();
    }

    private Run run(String... args) {
        return Run.with(editions, args);
    }

    @Test
    void updateShowsWhatWouldChangeAndChangesNothing() {
        Run run = run("watchlist", "update", update);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("Signature checked: signed with the next key"), run.out());
        assertTrue(run.out().contains("  Brands: 1 added, 1 removed"), run.out());
        assertEquals(
                "Nothing was changed. Add --yes to take it into use.", run.err().strip());
        assertTrue(run("--version").out().contains(TestBundles.BUNDLED));
    }

    @Test
    void updateWithYesTakesItIntoUseAndBackGoesBack() {
        assertEquals(0, run("watchlist", "update", update, "--yes").exitCode());
        assertTrue(run("--version").out().contains("Watchlist version 2026.12.1"));
        Run back = run("watchlist", "update", "--back", TestBundles.BUNDLED);
        assertEquals(0, back.exitCode(), back.err());
        Run version = run("--version");
        assertTrue(version.out().contains(TestBundles.BUNDLED), version.out());
        assertEquals(
                "You went back to watchlist " + TestBundles.BUNDLED + "; watchlist 2026.12.1 is there.",
                version.err().strip());
    }

    @Test
    void aRefusedUpdateSaysWhyAndThatTheListStays() throws IOException {
        byte[] bytes = bundles.bytes();
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("update.zip"), bytes);
        Run english = run("watchlist", "update", update, "--yes");
        assertEquals(2, english.exitCode());
        assertTrue(english.err().strip().endsWith("The list in use stays as it is."), english.err());
        Run french = run("watchlist", "update", update, "--yes", "--lang", "fr");
        assertTrue(french.err().strip().endsWith("La liste en service reste telle quelle."), french.err());
        assertTrue(run("--version").out().contains(TestBundles.BUNDLED));
    }

    @Test
    void theSameUpdateIsNotTakenTwice() {
        run("watchlist", "update", update, "--yes");
        Run again = run("watchlist", "update", update, "--yes");
        assertEquals(2, again.exitCode());
        assertTrue(again.err().contains("only a newer one is taken"), again.err());
    }

    @Test
    void whatIsNeitherFileNorVersionIsSaid() {
        assertEquals(2, run("watchlist", "update").exitCode());
        assertEquals(
                2,
                run("watchlist", "update", update, "--back", TestBundles.BUNDLED)
                        .exitCode());
        assertEquals(
                "“last” is not the version of a watchlist. It looks like 2026.11.1.",
                run("watchlist", "update", "--back", "last").err().strip());
        assertEquals(
                "Watchlist 2026.10.1 is not kept here. There are: " + TestBundles.BUNDLED + ".",
                run("watchlist", "update", "--back", "2026.10.1").err().strip());
        assertTrue(run("watchlist", "update", "no-such.zip").err().startsWith("no-such.zip cannot be read."));
    }

    @Test
    void diffNamesEachChange() {
        Run run = run("watchlist", "diff", TestBundles.BUNDLED, update);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("+ brand: Amcrest Two [dahua]"), run.out());
        assertTrue(run.out().contains("- brand: Amcrest [dahua]"), run.out());
        assertTrue(run.out().contains("From watchlist " + TestBundles.BUNDLED + " to watchlist 2026.12.1:"), run.out());
    }

    @Test
    void diffAndVerifyGiveJsonInTheShapeOfTheirSchemas() throws IOException {
        Run diff = run("watchlist", "diff", TestBundles.BUNDLED, update, "--format", "json");
        assertEquals(0, diff.exitCode(), diff.err());
        Schemas.assertValid("watchlist-diff", diff.out());
        Run verify = run("watchlist", "verify", update, "--format", "json");
        assertEquals(0, verify.exitCode(), verify.err());
        Schemas.assertValid("watchlist-verify", verify.out());
        assertTrue(verify.out().contains("\"kind\":\"signed\"") || verify.out().contains("\"kind\": \"signed\""));
        assertEquals(
                2,
                run("watchlist", "verify", "--format", "csv").exitCode(),
                "only what the command can write is taken");
    }

    @Test
    void verifyCountsFactsByConfidenceAndAge() {
        Run run = run("watchlist", "verify");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("It came with the program."), run.out());
        assertTrue(
                run.out().matches("(?s).*Directive entries: \\d+.*official \\d+, secondary \\d+, from memory \\d+.*"));
        assertTrue(run.out().lines().toList().getLast().startsWith("Passed:"), run.out());
        assertFalse(run.out().contains("{"), run.out());
    }

    @Test
    void verifyRefusesABrokenFolderByFileAndEntry() throws IOException {
        for (EditionFile file : EditionFile.values()) {
            Path path = folder.resolve("data").resolve(file.path());
            Files.createDirectories(path.getParent());
            try (var in = bundles.edition().open(file.path())) {
                Files.write(path, in.readAllBytes());
            }
        }
        assertEquals(
                0, run("watchlist", "verify", folder.resolve("data").toString()).exitCode());
        Path labels = folder.resolve("data/watchlist/labels.json");
        Files.writeString(labels, Files.readString(labels).replace("\"dahua\"", "\"dahu\""));
        Run broken = run("watchlist", "verify", folder.resolve("data").toString());
        assertEquals(2, broken.exitCode());
        assertTrue(broken.err().contains("watchlist/labels.json"), broken.err());
    }

    @Test
    void makeBundleMakesWhatUpdateTakes() throws IOException {
        Path key = folder.resolve("private.pem");
        Files.writeString(
                key,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getEncoder()
                                .encodeToString(bundles.keys().getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n",
                StandardCharsets.US_ASCII);
        Path out = folder.resolve("made.zip");
        Run run = run("watchlist", "make-bundle", "--key", key.toString(), "--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        Run verified = run("watchlist", "verify", out.toString());
        assertEquals(0, verified.exitCode(), verified.err());
        assertTrue(verified.out().contains("Made on 2026-11-24, good until 2027-03-24."), verified.out());
        assertTrue(
                run("watchlist", "update", out.toString()).err().contains("only a newer one is taken"),
                "the bundled edition is no newer than itself");
    }

    @Test
    void aFileThatIsNoKeyIsSaid() throws IOException {
        Path key = Files.writeString(folder.resolve("key.pem"), "hello");
        Run run = run("watchlist", "make-bundle", "--key", key.toString(), "--out", "x.zip");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("holds no private Ed25519 key"), run.err());
        assertEquals(2, run("watchlist", "make-bundle", "--out", "x.zip").exitCode());
    }

    @Test
    void showGivesSourcesWithTermsAndDates() {
        Run run = run("watchlist", "show");
        assertTrue(run.out().contains("Main sources (every single fact names its own):"), run.out());
        assertTrue(run.out().matches("(?s).*; retrieved on \\d{4}-\\d\\d-\\d\\d.*"), run.out());
    }
}
