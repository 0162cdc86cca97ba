package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeveralFilesTest {
    private static final String CAMERAS = """
            Vendor;Model;MAC
            Hikvision;DS-2CD2143G2;44:19:B6:01:00:11
            Axis;P3245-V;AC:CC:8E:01:00:09
            """;
    private static final String SWITCH_TABLE = """
            Inventory of the network

            IP,MAC Address,Name,Manufacturer
            10.0.0.7,44-19-B6-01-00-11,cam-lobby,
            10.0.0.9,08:ED:ED:01:00:06,cam-park,Dahua
            """;

    private static Content file(String name, String text) {
        return Content.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Inventory read(Content... files) throws IOException {
        return Readers.knowingNoMakers().read(List.of(files), ReadOptions.automatic(), Progress.none());
    }

    @Test
    void rowsOfOneDeviceAreOneItemInWhicheverFileTheyStand() throws IOException {
        Inventory read = read(file("cameras.csv", CAMERAS), file("switch.csv", SWITCH_TABLE));
        assertEquals(3, read.items().size());
        Item first = read.items().getFirst();
        assertEquals(List.of(2, 7), first.lines());
        assertEquals(new LinePlace("cameras.csv", 2), read.place(2));
        assertEquals(new LinePlace("switch.csv", 4), read.place(7));
        assertEquals("DS-2CD2143G2", first.text(Field.MODEL));
        assertEquals("cam-lobby", first.text(Field.HOSTNAME));
        assertEquals(new LineAccount(8, 3, 1, 4, 0), read.account());
        assertEquals(
                List.of(new LineAccount(3, 2, 0, 1, 0), new LineAccount(5, 1, 1, 3, 0)),
                read.parts().stream().map(InventoryPart::account).toList());
    }

    @Test
    void columnsStandSideBySideAndNoCellIsLost() throws IOException {
        Inventory read = read(file("cameras.csv", CAMERAS), file("switch.csv", SWITCH_TABLE));
        assertEquals(
                List.of("Vendor", "Model", "MAC", "IP", "MAC Address", "Name", "Manufacturer"),
                read.layout().columns());
        assertEquals(
                List.of("", "", "", "10.0.0.9", "08:ED:ED:01:00:06", "cam-park", "Dahua"),
                read.items().getLast().cells());
        assertEquals("Dahua", read.items().getLast().text(Field.VENDOR));
    }

    @Test
    void remarksAndSkippedLinesNameTheirPlace() throws IOException {
        Inventory read = read(
                file("cameras.csv", CAMERAS), file("b.csv", "Vendor,MAC,Model\nAxis,ACCC8E01000,P1\nAxis,,P2,extra\n"));
        List<String> said = read.problems().stream()
                .map(problem -> read.place(problem.line()) + " " + problem.column() + " "
                        + problem.code().id())
                .toList();
        assertEquals(
                List.of("LinePlace[file=b.csv, line=2] MAC macLostZero", "LinePlace[file=b.csv, line=3]  tooManyCells"),
                said);
        assertEquals(
                List.of(1, 4), read.skipped().stream().map(SkippedLine::line).toList());
    }

    @Test
    void addressIsThatOfOneDeviceInsideOneFileOnly() throws IOException {
        Inventory read = read(
                file("north.csv", "IP,Vendor\n192.168.1.20,Axis\n192.168.1.20,Axis\n"),
                file("south.csv", "IP,Vendor\n192.168.1.20,Axis\n"));
        assertEquals(2, read.items().size());
        assertEquals(new LineAccount(5, 2, 1, 2, 0), read.account());
    }

    @Test
    void serialNumberIsTheSameInADifferentColumn() throws IOException {
        Inventory read = read(
                file("a.csv", "Vendor,Model,Serial\nAxis,P3245,ACCC8E010009\n"),
                file(
                        "b.csv",
                        "Serial,Location,Model,Vendor\nACCC8E010009,Roof,P3245,Axis\nACCC8E010008,Roof,P3245,Axis\n"));
        assertEquals(2, read.items().size());
        assertEquals("Roof", read.items().getFirst().text(Field.LOCATION));
    }

    @Test
    void sameBytesAreReadOnce() throws IOException {
        Inventory read = read(file("a.csv", CAMERAS), file("b.csv", SWITCH_TABLE), file("copy of a.csv", CAMERAS));
        assertEquals(2, read.parts().size());
        assertEquals(List.of("copy of a.csv"), read.parts().getFirst().copies());
        assertEquals(8, read.account().lines());
    }

    @Test
    void workbookAndTextAreOneInventory() throws IOException {
        byte[] workbook = new WorkbookFile()
                .sheet(
                        "Devices",
                        WorkbookFile.row(1, "Fabricant", "Adresse MAC"),
                        WorkbookFile.row(2, "Hikvision", "4419B6010011"))
                .bytes();
        Inventory read = read(file("a.csv", CAMERAS), Content.of("b.xlsx", workbook));
        assertEquals(2, read.items().size());
        assertEquals(
                new LinePlace("b.xlsx", 2),
                read.place(read.items().getFirst().lines().getLast()));
    }

    @Test
    void columnThatTheUserNamesMustBeInOneOfTheFiles() throws IOException {
        List<Content> files = List.of(file("a.csv", CAMERAS), file("b.csv", SWITCH_TABLE));
        InventoryReader reader = Readers.knowingNoMakers();
        Inventory read = reader.read(
                files, ReadOptions.automatic().withMapping(Map.of(Field.NOTES, List.of("Name"))), Progress.none());
        assertEquals("cam-lobby", read.items().getFirst().text(Field.NOTES));
        UnreadableInventoryException refused = assertThrows(
                UnreadableInventoryException.class,
                () -> reader.read(
                        files,
                        ReadOptions.automatic().withMapping(Map.of(Field.NOTES, List.of("Remarks"))),
                        Progress.none()));
        assertEquals(Reason.NO_SUCH_COLUMN, refused.reason());
    }

    @Test
    void fileThatIsNoInventoryStopsAll() {
        UnreadableInventoryException refused = assertThrows(
                UnreadableInventoryException.class, () -> read(file("a.csv", CAMERAS), file("letter.pdf", "%PDF-1.7")));
        assertEquals("letter.pdf", refused.facts().getFirst());
    }

    @Test
    void accountOfAllSamplesAddsUp() throws IOException {
        List<Content> files = new ArrayList<>();
        for (Path sample : TestFiles.inventories("samples")) {
            files.add(Content.of(sample));
        }
        Inventory read = read(files.toArray(Content[]::new));
        int lines = 0;
        for (InventoryPart part : read.parts()) {
            assertEquals(lines + 1, part.firstLine());
            lines += part.account().lines();
        }
        assertEquals(lines, read.account().lines());
        assertEquals(read.items().size(), read.account().items());
        int[] places = new int[lines + 1];
        read.items().forEach(item -> item.lines().forEach(line -> places[line]++));
        read.skipped().forEach(line -> places[line.line()]++);
        read.problems().stream()
                .filter(problem -> !problem.code().keepsItem())
                .forEach(problem -> places[problem.line()]++);
        assertTrue(Arrays.stream(places).skip(1).allMatch(count -> count == 1));
    }
}
