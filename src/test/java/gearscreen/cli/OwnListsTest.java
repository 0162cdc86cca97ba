package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.inventory.Progress;
import gearscreen.report.json.Schemas;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnListsTest {
    @TempDir
    private Path folder;

    private String inventory;
    private String house;
    private final Checks checks = BundledEdition.checks();

    @BeforeEach
    void anInventoryAndAHouseList() throws IOException {
        inventory = Files.writeString(folder.resolve("cameras.csv"), """
                        Manufacturer,Model,MAC address,Asset tag,Owner
                        Hangzhou Hikvision Digital Technology,DS-2CD2143G2-I,44:19:b6:00:11:22,A-1,
                        Northlight Optics Ltd,NLX-200,,A-2,
                        Hikvision Door Stickers Ltd,Sticker,,A-3,
                        Axis Communications,P3245-LV,AC:CC:8E:01:02:03,A-4,Northlight Optics Ltd
                        ,,,A-5,
                        """).toString();
        house = Files.writeString(folder.resolve("house.csv"), """
                        name,kind,reason,link
                        Northlight Optics Ltd,supplier,Not mended,https://example.org/n
                        Hikvision Door Stickers Ltd,allow,Another firm,
                        Hikvision,brand,House rule,
                        Nobody,watchdog,,
                        """).toString();
    }

    @Test
    void anItemThatOnlyAListOfOnesOwnHasIsFlaggedByIt() throws IOException {
        Run cli = run("check", inventory, "--list", house, "--format", "json", "--include", "all");
        JsonNode json = JsonMapper.shared().readTree(cli.out());
        Schemas.assertValid("check", cli.out());
        assertEquals(1, cli.exitCode());
        assertEquals("house.csv", json.at("/ownLists/0/name").asString());
        assertEquals(3, json.at("/ownLists/0/names").asInt());
        JsonNode counts = json.path("counts");
        assertEquals(5, counts.path("items").asInt());
        assertEquals(
                5,
                counts.path("flagged").asInt()
                        + counts.path("noMatch").asInt()
                        + counts.path("notEnoughData").asInt());
        JsonNode own = json.at("/items/1");
        assertEquals("FLAGGED", own.path("outcome").asString());
        assertEquals(0, own.path("findings").size());
        assertEquals("Northlight Optics Ltd", own.at("/ownFindings/0/entry").asString());
        assertEquals("LIKELY", own.at("/ownFindings/0/strength").asString());
        assertEquals(2, own.at("/ownFindings/0/row").asInt());
        JsonNode axis = json.at("/items/3");
        assertEquals("NO_MATCH", axis.path("outcome").asString());
        assertTrue(axis.path("ownFindings").isMissingNode());
        assertTrue(cli.err().contains("Row 5, column “kind”: “watchdog” is no kind."), cli.err());
    }

    /// `Hikvision Door Stickers Ltd` is flagged by the watchlist; the allow entry stands beside it and hides nothing.
    @Test
    void anAllowEntryHidesNoFindingOfTheWatchlist() throws IOException {
        JsonNode without = json("check", inventory, "--format", "json");
        JsonNode with = json("check", inventory, "--list", house, "--format", "json");
        JsonNode before = item(without, 4);
        JsonNode after = item(with, 4);
        assertEquals(before.path("findings"), after.path("findings"));
        assertEquals("Another firm", after.at("/allowed/0/reason").asString());
        assertEquals(
                without.at("/counts/flagged").asInt() + 1,
                with.at("/counts/flagged").asInt());
    }

    @Test
    void withoutAListTheReportIsAsBefore() throws IOException {
        JsonNode json = json("check", inventory, "--format", "json");
        assertTrue(json.path("ownLists").isMissingNode());
        assertFalse(json.toString().contains("ownFindings"));
    }

    @Test
    void theTextSaysByWhichListAnItemIsFlagged() {
        Run cli = run("check", inventory, "--list", house);
        assertTrue(
                cli.out().contains("Northlight Optics Ltd (supplier) - Likely - Your list (unsigned): house.csv"),
                cli.out());
        assertTrue(cli.out().contains("Row 2 of the list, file of "), cli.out());
        assertTrue(cli.out().contains("“Hikvision Door Stickers Ltd” is on your allow list"), cli.out());
        assertTrue(cli.out().contains("Your list (unsigned): house.csv, 3 names, file of "), cli.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "xlsx", "sarif", "junit", "email", "worksheet"})
    void everyFormatCanBeWritten(String format) {
        Path output = folder.resolve("report." + format);
        Run cli = run("check", inventory, "--list", house, "--format", format, "--output", output.toString());
        assertEquals(1, cli.exitCode(), cli.err());
        assertTrue(Files.exists(output));
    }

    @Test
    void aDirectiveIsAskedForAndAListStatesNone() throws IOException {
        Path only = Files.writeString(folder.resolve("one.csv"), "Manufacturer,Model\nNorthlight Optics Ltd,NLX-1\n");
        assertEquals(1, run("check", only.toString(), "--list", house).exitCode());
        assertEquals(
                0,
                run("check", only.toString(), "--list", house, "--fail-on", "may-apply")
                        .exitCode());
    }

    @Test
    void whatIsTypedIsComparedToo() {
        Run cli = run("lookup", "Northlight Optics NLX-200", "--list", house);
        assertEquals(1, cli.exitCode(), cli.out());
        assertTrue(cli.out().contains("Compared with your lists too: Your list (unsigned): house.csv"), cli.out());
    }

    @Test
    void aReportIsCheckedAgainWithTheSameLists() throws IOException {
        Path report = folder.resolve("report.json");
        run("check", inventory, "--list", house, "--output", report.toString());
        assertEquals(
                0, run("verify", report.toString(), inventory, "--list", house).exitCode());
        Run without = run("verify", report.toString(), inventory);
        assertEquals(2, without.exitCode());
        assertTrue(without.err().contains("Give the same with --list"), without.err());
    }

    @Test
    void aFileThatIsNoListIsRefusedWithOneSentence() {
        Run cli = run("check", inventory, "--list", inventory);
        assertEquals(2, cli.exitCode());
        assertTrue(
                cli.err().startsWith("“cameras.csv”, row 1: these are the columns of no list that is known."),
                cli.err());
        assertEquals(1, cli.err().lines().count());
    }

    /// An item that only a list of one's own has is decided in the window, or here by hand; `check` takes it up.
    @Test
    void aDecisionAboutAnEntryIsTakenUpAndShown() throws IOException {
        Path only = Files.writeString(folder.resolve("one.csv"), "Maker,Asset tag\nNorthlight Optics Ltd,A-1\n");
        String store = folder.resolve("scans.gearscreen").toString();
        run("check", only.toString(), "--list", house, "--keep", "--store", store);
        Run undecided = run("check", only.toString(), "--list", house, "--decisions", store, "--format", "json");
        assertEquals(1, undecided.exitCode(), undecided.err());
        decide(Path.of(store));
        String[] check = {"check", only.toString(), "--list", house, "--decisions", store, "--format", "json"};
        Run decided = run(check);
        assertEquals(0, decided.exitCode(), "what is set aside is not counted again");
        Schemas.assertValid("check", decided.out());
        JsonNode json = JsonMapper.shared().readTree(decided.out());
        assertEquals("replaced", json.at("/decisions/0/disposition").asString());
        assertEquals(
                json.at("/items/0/ownFindings/0/id").asString(),
                json.at("/decisions/0/ownEntry").asString());
        check[7] = "csv";
        assertTrue(
                run(check).out().contains(",Replaced or removed,"), run(check).out());
        check[7] = "junit";
        assertTrue(
                run(check).out().contains("<skipped message=\"Set aside"),
                run(check).out());
        check[7] = "sarif";
        assertTrue(run(check).out().contains("\"suppressions\":[{"), run(check).out());
        check[7] = "html";
        String html = run(check).out();
        assertTrue(html.contains("Northlight Optics Ltd (supplier), Your list (unsigned): house.csv"), html);
    }

    private static void decide(Path file) throws IOException {
        try (ScanStore store = new StoreFile(file.resolveSibling("library")).open(file)) {
            ScanResult scan = store.open(1, Progress.none());
            Review review = Review.of(scan, store.decisions(), LocalDate.of(2026, 11, 24));
            store.append(List.of(Draft.of(Disposition.REPLACED, "Ann")
                    .on(
                            review.subject(0, Matter.of(scan.items().getFirst()).getFirst()),
                            Instant.parse("2026-11-24T12:00:00Z"),
                            "")));
        }
    }

    @Test
    void aComparisonTellsWhatCameOnAList() throws IOException {
        String report = folder.resolve("before.json").toString();
        run("check", inventory, "--include", "all", "--output", report);
        Run came = run("compare", report, inventory, "--list", house);
        assertEquals(1, came.exitCode(), came.err());
        assertTrue(
                came.out().contains("Northlight Optics Ltd (supplier), Your list (unsigned): house.csv"), came.out());
        assertTrue(came.out().contains("other lists of yours, or one of them has changed"), came.out());
        Schemas.assertValid(
                "compare",
                run("compare", report, inventory, "--list", house, "--format", "json")
                        .out());
        String with = folder.resolve("with.json").toString();
        run("check", inventory, "--list", house, "--include", "all", "--output", with);
        assertEquals(0, run("compare", with, inventory, "--list", house).exitCode());
    }

    /// The lists in use belong to the checks: other tests share theirs.
    private Run run(String... args) {
        return Run.with(checks, args);
    }

    private JsonNode json(String... args) {
        return JsonMapper.shared().readTree(run(args).out());
    }

    private static JsonNode item(JsonNode json, int line) {
        return json.path("items")
                .valueStream()
                .filter(item -> item.path("line").asInt() == line)
                .findFirst()
                .orElseThrow(() -> new AssertionError(List.of(line, json)));
    }
}
