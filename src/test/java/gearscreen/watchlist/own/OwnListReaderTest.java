package gearscreen.watchlist.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.own.BadRow.Fault;
import gearscreen.watchlist.own.UnusableListException.Reason;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The headers and shapes of public lists are those that their publishers write: the columns of `targets.simple.csv`
/// from its exporter (opensanctions/opensanctions, zavod/zavod/exporters/simplecsv.py, with the later column
/// program_ids), those of the Consolidated Screening List as in its download of 2024 (data.trade.gov).
class OwnListReaderTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryKindOfAHouseListAndNamesTheRowsThatAreNone() throws Exception {
        OwnList list = OwnListReader.read(sample("house.csv"));
        assertEquals(ListFormat.HOUSE, list.source().format());
        assertEquals(
                List.of(
                        EntryKind.SUPPLIER,
                        EntryKind.BRAND,
                        EntryKind.MODEL,
                        EntryKind.MAC_PREFIX,
                        EntryKind.FCC_CODE,
                        EntryKind.ALLOW),
                list.entries().stream().map(OwnEntry::kind).toList());
        assertEquals(
                new OwnEntry(
                        EntryKind.SUPPLIER,
                        "Northlight Optics Ltd",
                        List.of(),
                        "Firmware was never mended after our report of 2025",
                        "https://example.org/northlight",
                        2),
                list.entries().getFirst());
        assertEquals(
                List.of(
                        new BadRow(8, "name", Fault.NO_NAME, ""),
                        new BadRow(9, "kind", Fault.UNKNOWN_KIND, "watchdog"),
                        new BadRow(10, "name", Fault.NO_MAC_PREFIX, "ZZ-ZZ")),
                list.badRows());
        assertEquals(3, list.badRowCount());
    }

    @Test
    void readsAHouseListAsAFrenchSpreadsheetWritesIt() throws Exception {
        OwnList list = OwnListReader.read(sample("maison.csv"));
        assertEquals(
                List.of(
                        new OwnEntry(
                                EntryKind.SUPPLIER,
                                "Optique Boréale inc.",
                                List.of(),
                                "Micrologiciel jamais corrigé",
                                "https://example.org/boreale",
                                2),
                        new OwnEntry(EntryKind.BRAND, "Caméra du Port", List.of(), "", "", 3),
                        new OwnEntry(
                                EntryKind.ALLOW, "Borealis ; division caméras", List.of(), "Autre entreprise", "", 4)),
                list.entries());
    }

    @Test
    void readsFirmsOfOpenSanctionsAndNoPersonsAndVessels() throws Exception {
        OwnList list = OwnListReader.read(sample("targets.simple.csv"));
        assertEquals(ListFormat.OPEN_SANCTIONS, list.source().format());
        assertEquals(LocalDate.of(2026, 11, 20), list.source().date());
        assertTrue(list.source().dateOfPublisher());
        assertEquals(
                List.of("Northlight Optics Ltd.", "Institute of Example Acoustics", "Example Trading FZE"),
                list.entries().stream().map(OwnEntry::name).toList());
        OwnEntry first = list.entries().getFirst();
        assertEquals(List.of("Northlight", "Northlight; Optics", "北光光学有限公司"), first.otherNames());
        assertEquals("US Trade Consolidated Screening List (CSL): Entity List - 2026-02-03", first.reason());
        assertEquals("https://www.opensanctions.org/entities/NK-Test0001/", first.link());
        assertEquals(Map.of(LeftOut.NO_MAKER, 2, LeftOut.KIND_NOT_SAID, 1), list.leftOut());
        assertEquals(7, list.source().names());
    }

    @Test
    void readsTheConsolidatedScreeningListAsTable() throws Exception {
        OwnList list = OwnListReader.read(sample("consolidated.csv"));
        assertEquals(ListFormat.CONSOLIDATED_SCREENING_LIST, list.source().format());
        OwnEntry first = list.entries().getFirst();
        assertEquals("Northlight Optics Technology Corporation 13th Research Institute", first.name());
        assertEquals(
                List.of("NOTC 13", "Northlight Research Institute", "NRI", "Northlight Institute 13"),
                first.otherNames());
        assertEquals("Entity List (EL) - Bureau of Industry and Security, 91 FR 10001", first.reason());
        assertEquals("https://www.bis.gov/entity-list", first.link());
        assertEquals(
                List.of("Harbour Import and Export Company", "Boreascope", "EXAMPLE TRADE LIMITED"),
                list.entries().stream().skip(1).map(OwnEntry::name).toList());
        assertEquals(Map.of(LeftOut.NO_MAKER, 2, LeftOut.KIND_NOT_SAID, 1), list.leftOut());
    }

    @Test
    void readsTheConsolidatedScreeningListAsJson() throws Exception {
        OwnList list = OwnListReader.read(sample("consolidated.json"));
        assertEquals(ListFormat.CONSOLIDATED_SCREENING_LIST, list.source().format());
        assertEquals(
                List.of("NOTC 13", "Northlight Research Institute", "NRI"),
                list.entries().getFirst().otherNames());
        assertEquals("EXAMPLE TRADE LIMITED", list.entries().get(1).name());
        assertEquals(List.of(new BadRow(4, "name", Fault.NO_NAME, "")), list.badRows());
        assertEquals(Map.of(LeftOut.NO_MAKER, 1), list.leftOut());
    }

    @Test
    void readsOneNameALineWithItsCommas() throws Exception {
        OwnList list = OwnListReader.read(sample("names.txt"));
        assertEquals(ListFormat.NAMES, list.source().format());
        assertEquals(
                List.of("Northlight Optics Ltd", "Hangzhou Example Co., Ltd.", "Harbourcam"),
                list.entries().stream().map(OwnEntry::name).toList());
        assertEquals(5, list.entries().getLast().row());
    }

    @Test
    void datesAListWithoutADayByItsFile() throws Exception {
        Path file = write("a.txt", "Northlight Optics Ltd\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-04T12:00:00Z")));
        ListSource source = OwnListReader.read(file).source();
        assertEquals(LocalDate.of(2026, 3, 4), source.date());
        assertEquals(false, source.dateOfPublisher());
        // printf 'Northlight Optics Ltd\n' | sha256sum
        assertEquals("41f54c76", source.sha256().substring(0, 8));
    }

    @Test
    void hashesFilesLongerThanOneBuffer() throws Exception {
        String text = "Société Boréale\n".repeat(20_000);
        ListSource source = OwnListReader.read(write("long.txt", text)).source();
        assertEquals(20_000, source.entries());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(digest), source.sha256());
    }

    @Test
    void refusesWhatIsNoSuchListWithItsReason() throws Exception {
        assertRefused(Reason.UNKNOWN_COLUMNS, "Name,Vendor,Model,MAC\ncam1,Axis,P32,00:40:8C:00:00:01\n");
        assertRefused(Reason.UNKNOWN_COLUMNS, "Hostname;Vendor\ncam1;Axis\n");
        assertRefused(Reason.UNKNOWN_COLUMNS, "Name,Vendor\ncam1,Axis\n");
        assertRefused(Reason.OPEN_QUOTE, "name,kind,reason,link\n\"Northlight,supplier,,\n");
        assertRefused(Reason.BROKEN_JSON, "{\"results\": [{\"name\": \"A\", \"source\": ");
        assertRefused(Reason.OTHER_JSON, "{\"devices\": []}");
        assertRefused(Reason.OTHER_JSON, "[{\"vendor\": \"Axis\"}]");
        assertRefused(Reason.EMPTY, "name,kind,reason,link\n,,,\n");
        assertRefused(Reason.EMPTY, "\n\n");
        assertRefused(Reason.NOT_TEXT, "PK\u0003\u0004\u0000workbook");
        assertThrows(UnusableListException.class, () -> OwnListReader.read(folder));
        assertThrows(UnusableListException.class, () -> OwnListReader.read(folder.resolve("none.csv")));
    }

    @Test
    void namesTheRowAndColumnOfAQuoteThatDoesNotEnd() throws Exception {
        Path file = write("open.csv", "name,kind\nA,brand\nB,\"brand\n");
        UnusableListException refused = assertThrows(UnusableListException.class, () -> OwnListReader.read(file));
        assertEquals(List.of("open.csv", "3", "2"), refused.facts());
    }

    private void assertRefused(Reason reason, String text) throws IOException {
        Path file = write("list", text);
        UnusableListException refused = assertThrows(UnusableListException.class, () -> OwnListReader.read(file), text);
        assertEquals(reason, refused.reason(), text);
        assertTrue(Stream.of(refused.facts().getFirst()).allMatch(name -> name.equals("list")));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(OwnListReaderTest.class.getResource("/lists/" + name).toURI());
    }
}
