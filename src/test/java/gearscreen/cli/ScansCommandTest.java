package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.settings.Folders;
import gearscreen.inventory.Progress;
import gearscreen.report.json.Schemas;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansCommandTest {
    private static final String NONE =
            "No scans are kept. “gearscreen check FILE --keep” keeps one; the window keeps scans too.";
    private static final String HEADER = "Asset tag,Manufacturer,Model,Serial number\n";

    @TempDir
    Path folder;

    private Path old;
    private Path now;

    @BeforeEach
    void inventories() throws IOException {
        System.setProperty(Folders.HOME, folder.resolve("home").toString());
        old = folder.resolve("old.csv");
        now = folder.resolve("now.csv");
        Files.writeString(old, HEADER + "T-1,Hikvision,DS-2CD2143G2-I,S1001\nT-2,Dahua,IPC-HFW2431,S1002\n");
        Files.writeString(
                now, HEADER + "T-1,Hikvision,DS-2CD2143G2-I,S1001\nT-9,\"=HYPERLINK(1) Huawei\",S5700,S1009\n");
    }

    @AfterEach
    void home() {
        System.clearProperty(Folders.HOME);
    }

    private Run keep(Path file) {
        return Run.of("check", file.toString(), "--keep", "--fail-on", "never");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void nothingIsKeptUntilItIsAskedFor() {
        Run.of("check", old.toString());
        Run run = Run.of("scans", "list");
        assertEquals(NONE + "\n", run.out());
        assertEquals(0, run.exitCode());
        assertFalse(Files.exists(folder.resolve("home")));
    }

    /// Whoever asks for a kept scan before any was kept is told how to keep one, not of a file that is not there.
    @Test
    void whereNothingIsKeptOneSentenceSaysHowToKeepAScan() {
        for (String[] asked : new String[][] {
            {"compare", "7", now.toString()},
            {"compare", now.toString(), "7"},
            {"scans", "show", "7"},
            {"scans", "export", "7", file("q3.gearscreen")},
            {"scans", "delete", "7"},
            {"check", now.toString(), "--since", "7"}
        }) {
            refused(NONE, asked);
        }
        refused("No decisions are kept on this computer.", "check", now.toString(), "--decisions", "kept");
        assertFalse(Files.exists(folder.resolve("home")), "nothing is made by asking");
        keep(old);
        Run.of("scans", "delete", "1");
        refused(NONE, "scans", "show", "1");
    }

    @Test
    void keptScansAreListedNewestFirst() {
        assertTrue(keep(old).err().contains("kept under the number 1"));
        keep(now);
        List<String> lines = Run.of("scans", "list").out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().startsWith("2 ") && lines.getFirst().contains("now.csv: 2 items, 2 flagged"));
        assertTrue(Run.of("scans", "list", "--format", "json").out().contains("\"toReview\":2"));
    }

    @Test
    void theListOfKeptScansKeepsItsSchema() throws IOException {
        Schemas.assertValid(
                "scans-list", Run.of("scans", "list", "--format", "json").out());
        keep(old);
        Run.of("check", now.toString(), "--keep", "--profile", "us-federal-contractor");
        Schemas.assertValid(
                "scans-list", Run.of("scans", "list", "--format", "json").out());
    }

    /// Of new, gone, changed and same findings, and of a report that lists flagged devices only.
    @Test
    void aComparisonKeepsItsSchema() throws IOException {
        Files.writeString(
                now,
                HEADER + "T-1,Hikvision,DS-2CD2143G2-I,S1001\nT-2,Dahua Technology,IPC-HFW2431,S1002\n"
                        + "T-9,Huawei,S5700,S1009\n");
        Files.writeString(old, Files.readString(old) + "T-7,Hytera,PD785,S1007\n");
        String json = Run.of("compare", old.toString(), now.toString(), "--format", "json")
                .out();
        Schemas.assertValid("compare", json);
        for (String kind : List.of("new", "gone", "changed", "same")) {
            assertTrue(json.contains("\"kind\":\"" + kind + "\""), kind + json);
        }
        Run.of("check", old.toString(), "--format", "json", "--output", file("old.json"));
        Schemas.assertValid(
                "compare",
                Run.of("compare", file("old.json"), now.toString(), "--format", "json")
                        .out());
    }

    @Test
    void theSameCheckTakesThePlaceOfTheEarlierOne() {
        keep(old);
        keep(old);
        assertEquals(1, Run.of("scans", "list").out().lines().count());
    }

    @Test
    void aKeptScanIsShownAsAReport() {
        keep(old);
        Run run = Run.of("scans", "show", "1", "--format", "csv", "--lang", "fr");
        assertTrue(run.out().contains("Dahua"), run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aScanThatIsNotKeptIsRefusedAndNothingIsDeleted() {
        keep(old);
        Run run = Run.of("scans", "delete", "1", "7");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("No scan of the number 7 is kept."), run.err());
        assertEquals(1, Run.of("scans", "list").out().lines().count());
        assertEquals(0, Run.of("scans", "delete", "1").exitCode());
        assertEquals(NONE + "\n", Run.of("scans", "list").out());
    }

    @Test
    void anExportedScanIsAFileOfItsOwn() {
        keep(old);
        assertEquals(0, Run.of("scans", "export", "1", file("q3.gearscreen")).exitCode());
        assertEquals(2, Run.of("scans", "export", "1", file("q3.gearscreen")).exitCode());
        assertEquals(
                0,
                Run.of("scans", "export", "1", file("q3.gearscreen"), "--replace")
                        .exitCode());
        Run run = Run.of("scans", "list", "--store", file("q3.gearscreen"));
        assertTrue(run.out().contains("old.csv"), run.out() + run.err());
    }

    @Test
    void everyKindOfSideCanBeCompared() {
        keep(old);
        Run.of("scans", "export", "1", file("q3.gearscreen"));
        Run.of("check", old.toString(), "--include", "all", "--format", "json", "--output", file("old.json"));
        Run.of("check", old.toString(), "--include", "all", "--format", "pdf", "--output", file("old.pdf"));
        for (String before : List.of("1", old.toString(), file("q3.gearscreen"), file("old.json"), file("old.pdf"))) {
            Run run = Run.of("compare", before, now.toString());
            assertEquals(1, run.exitCode(), before + run.err());
            assertTrue(run.out().contains("1 newly flagged · 1 gone · 0 changed · 1 the same"), before + run.out());
            assertTrue(run.out().contains("the device is no longer in the inventory"), before + run.out());
        }
    }

    @Test
    void twoChecksOfOneFileHaveNotChanged() {
        keep(old);
        Run run = Run.of("compare", "1", old.toString());
        assertEquals(0, run.exitCode(), run.out());
    }

    @Test
    void aReportOfFlaggedDevicesOnlyDoesNotTellWhatWasThere() {
        Run.of("check", old.toString(), "--format", "json", "--output", file("old.json"));
        Run run = Run.of("compare", file("old.json"), now.toString());
        assertTrue(run.out().contains("Of old.csv only the flagged devices are known."), run.out());
        assertTrue(run.out().contains("whether this device was there is not known"), run.out());
    }

    @Test
    void aComparisonIsWrittenWithFormulasAndMarkupNeutralised() throws IOException {
        Run.of("compare", old.toString(), now.toString(), "--output", file("c.csv"));
        String csv = Files.readString(folder.resolve("c.csv"));
        assertTrue(csv.contains("'=HYPERLINK(1) Huawei"), csv);
        Files.writeString(now, HEADER + "T-9,Huawei <b>,S5700,S1009\n");
        Run.of("compare", old.toString(), now.toString(), "--output", file("c.html"));
        String html = Files.readString(folder.resolve("c.html"));
        assertTrue(html.contains("Huawei &lt;b&gt;") && html.contains("Content-Security-Policy"), html);
        assertFalse(html.contains("<b>"), html);
        assertEquals(
                2,
                Run.of("compare", old.toString(), now.toString(), "--output", file("c.html"))
                        .exitCode());
    }

    @Test
    void aDecisionThatWasKeptStandsInTheReportAndIsNotCountedAgain() throws IOException {
        keep(old);
        decide();
        Run run = Run.of("check", old.toString(), "--decisions", "kept", "--format", "json");
        assertTrue(run.out().contains("\"disposition\":\"replaced\""), run.out());
        assertEquals(0, run.exitCode());
        assertEquals(1, Run.of("check", old.toString()).exitCode());
        Run.of("scans", "export", "1", file("q3.gearscreen"));
        assertEquals(
                1,
                Run.of("check", old.toString(), "--decisions", file("q3.gearscreen"))
                        .exitCode(),
                "exported as it stood before the decisions");
    }

    /// Replaces all that is flagged in the first kept scan.
    private void decide() throws IOException {
        Path home = folder.resolve("home");
        try (ScanStore store =
                new StoreFile(home.resolve("gearscreen-library")).open(home.resolve("scans.gearscreen"))) {
            ScanResult scan = store.open(1, Progress.none());
            Review review = Review.of(scan, store.decisions(), LocalDate.of(2026, 11, 24));
            for (int i = 0; i < scan.items().size(); i++) {
                Finding finding = ((Outcome.Flagged) scan.items().get(i).outcome())
                        .findings()
                        .getFirst();
                store.append(List.of(Draft.of(Disposition.REPLACED, "Ann")
                        .on(review.subject(i, new Matter.Listed(finding)), Instant.parse("2026-11-24T12:00:00Z"), "")));
            }
        }
    }

    @Test
    void filesThatAreNoneOfOursAreRefusedInOneSentence() throws IOException {
        Path foreign = folder.resolve("foreign.gearscreen");
        Files.writeString(foreign, "not a database");
        refused("not a file of kept scans", "compare", foreign.toString(), now.toString());
        refused("not a file of kept scans", "check", old.toString(), "--decisions", foreign.toString());
        refused("is not there", "scans", "list", "--store", file("nowhere.gearscreen"));
        keep(old);
        Run.of("scans", "export", "1", file("newer.gearscreen"));
        byte[] bytes = Files.readAllBytes(folder.resolve("newer.gearscreen"));
        bytes[63] = 99;
        Files.write(folder.resolve("newer.gearscreen"), bytes);
        refused("newer version of GearScreen", "compare", file("newer.gearscreen"), now.toString());
        bytes[63] = 1;
        int middle = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("CREATE TABLE scan_page");
        bytes[middle - 3] ^= 0x7F;
        Files.write(folder.resolve("damaged.gearscreen"), bytes);
        refused("damaged", "compare", file("damaged.gearscreen"), now.toString());
    }

    private static void refused(String sentence, String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains(sentence), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
