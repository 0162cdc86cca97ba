package gearscreen.inventory;

import static gearscreen.inventory.TestFiles.cell;
import static gearscreen.inventory.TestFiles.codes;
import static gearscreen.inventory.TestFiles.columnsOf;
import static gearscreen.inventory.TestFiles.inspect;
import static gearscreen.inventory.TestFiles.rows;
import static gearscreen.inventory.TestFiles.skipped;
import static gearscreen.inventory.WorkbookFile.number;
import static gearscreen.inventory.WorkbookFile.row;
import static gearscreen.inventory.WorkbookFile.rowOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookTest {
    private static final String HEADER = row(1, "Vendor", "Model", "MAC", "Serial", "Purchase date");

    private static Inspection read(WorkbookFile workbook) throws IOException {
        return inspect(workbook.bytes());
    }

    private static String shown(WorkbookFile workbook, String value) throws IOException {
        Inspection read =
                read(workbook.sheet("Devices", HEADER, rowOf(2, row2("Axis", "P3245-V") + number("D2", 0, value))));
        return cell(read, 1, "Serial");
    }

    private static String row2(String... texts) {
        String row = row(2, texts);
        return row.substring(row.indexOf("<c"), row.lastIndexOf("</row>"));
    }

    static List<Path> samples() throws IOException {
        return TestFiles.inventories("samples");
    }

    /// The same table as a workbook says the same: its rows, what its columns mean, what was found wrong with them.
    @ParameterizedTest
    @MethodSource("samples")
    void sampleSaysTheSameAsWorkbook(Path sample) throws IOException {
        Inspection text = inspect(sample);
        if (text.layout().headerLine() == 0) {
            return;
        }
        List<String> rows = new ArrayList<>();
        rows.add(row(1, text.layout().columns().toArray(String[]::new)));
        for (int i = 0; i < text.records().size(); i++) {
            rows.add(row(i + 2, text.records().get(i).cells().toArray(String[]::new)));
        }
        Inspection sheet = read(new WorkbookFile().sheet("Devices", rows.toArray(String[]::new)));

        assertEquals(rows(text), rows(sheet));
        assertEquals(text.layout().columns(), sheet.layout().columns());
        assertEquals(text.layout().mapping(), sheet.layout().mapping());
        assertEquals(text.layout().dropped(), sheet.layout().dropped());
        assertEquals(text.records().size() + 1, sheet.account().lines());
    }

    /// Number formats and what a spreadsheet shows: ECMA-376 part 1, 18.8.30 and 18.8.31.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General | 441906123456 | 441906123456",
                "General | 4.41906123456E11 | 441906123456",
                "General | 1234567890123456789 | 1234567890123456789",
                "General | 1.23456789012346E+17 | 1.23456789012346E+17",
                "General | 0.1 | 0.1",
                "General | 0.30000000000000004 | 0.3",
                "General | 1E-05 | 0.00001",
                "General | -7 | -7",
                "General | 1E+999999999 | 1E+999999999",
                "0 | 441906123456 | 441906123456",
                "0.00E+00 | 441906123456 | 441906123456",
                "00000000 | 5678 | 00005678",
                "00\\-00\\-00\\-00\\-00\\-00 | 502010111213 | 50-20-10-11-12-13",
                "00\\:00\\:00\\:00\\:00\\:00 | 2010111213 | 00:20:10:11:12:13",
                "\"SN-\"0000 | 42 | SN-0042",
                "#,##0 | 1234567 | 1234567",
                "#,##0.00\\ [$$-1009] | 1234.5 | 1234.50 $",
                "[Red]0.0;[Blue]-0.0 | 2.25 | 2.3",
                "0% | 0.5 | 50%",
                "# ?/? | 0.5 | 0.5",
                "@ | 12 | 12",
                "yyyy\\-mm\\-dd | 44269 | 2021-03-14",
                "[$-C0C]d\\-mmm\\-yy;@ | 44269 | 2021-03-14",
                "mmm/yyyy | 44269 | 2021-03-14",
                "dd/mm/yyyy\\ hh:mm | 44269.75 | 2021-03-14 18:00",
                "h:mm:ss\\ AM/PM | 0.5104282407 | 12:15:01",
                "mm:ss | 0.001388889 | 00:02",
                "[h]:mm:ss | 1.5 | 36:00:00",
                "d | 1 | 1900-01-01",
                "d | 59 | 1900-02-28",
                "d | 61 | 1900-03-01",
                "d | 99999999 | 99999999",
                "d | -1 | -1",
            })
    void numberComesAsTheSheetShowsIt(String format, String stored, String text) throws IOException {
        assertEquals(text, shown(new WorkbookFile().formats(format), stored));
    }

    /// ECMA-376 part 1, 18.17.4.1: 1904-01-01 is day 0 there.
    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        assertEquals(
                "2021-03-14", shown(new WorkbookFile().formats("yyyy-mm-dd").from1904(), "42807"));
    }

    @Test
    void serialNumberWhoseDigitsAreLostIsNamed() throws IOException {
        Inspection read = read(new WorkbookFile()
                .sheet("Devices", HEADER, rowOf(2, row2("Axis", "P3245-V") + number("D2", 0, "1.23456789012346E+17"))));
        assertEquals(List.of("2 shortenedNumber"), codes(read));
    }

    @Test
    void textsComeWithoutReadingAidsAndEscapes() throws IOException {
        Inspection read = read(new WorkbookFile()
                .shared(
                        "<t>Vendor</t>",
                        "<t>Model</t>",
                        "<r><t>海康</t></r><r><rPr><b/></rPr><t>威视</t></r><rPh sb=\"0\" eb=\"2\"><t>ハイカン</t></rPh>",
                        "<t>DS_x005F_2CD_x000D_</t>")
                .sheet(
                        "Devices",
                        rowOf(1, "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"),
                        rowOf(2, "<c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>")));
        assertEquals("海康威视", cell(read, 1, "Vendor"));
        assertEquals("DS_2CD\r", cell(read, 1, "Model"));
    }

    @Test
    void formulaCountsByWhatCameOutOfIt() throws IOException {
        Inspection read = read(new WorkbookFile()
                .sheet(
                        "Devices",
                        HEADER,
                        rowOf(
                                2,
                                "<c t=\"str\"><f>A1&amp;\"x\"</f><v>Hikvision</v></c>"
                                        + "<c t=\"str\"><f>CMD()</f><v></v></c>"
                                        + "<c r=\"D2\"><f>1+1</f><v>2</v></c>"),
                        rowOf(3, "<c t=\"str\"><f>A1</f><v>Dahua</v></c><c r=\"C3\"><f>NOW()</f></c>")));
        assertEquals(
                "Hikvision||", String.join("|", read.records().get(0).cells().subList(0, 3)));
        assertEquals("2", cell(read, 1, "Serial"));
        assertEquals(List.of("3 formulaWithoutValue"), codes(read));
        assertEquals("MAC", read.problems().getFirst().column());
    }

    @Test
    void lineIsTheRowOfTheSheet() throws IOException {
        Inspection read = read(new WorkbookFile()
                .sheet(
                        "Devices",
                        row(2, "Inventory of cameras"),
                        row(4, "Vendor", "Model"),
                        row(5, "Hikvision", "DS-2CD2143G2"),
                        row(9, "Dahua", "IPC-HFW2431S"),
                        rowOf(400, "<c r=\"A400\" s=\"1\"/>")));
        assertEquals(4, read.layout().headerLine());
        assertEquals(List.of(5, 9), read.records().stream().map(TableRow::line).toList());
        assertEquals(
                List.of("1 blank", "2 preamble", "3 blank", "4 header", "6 blank", "7 blank", "8 blank"),
                skipped(read));
        assertEquals(new LineAccount(9, 2, 0, 7, 0), read.account());
    }

    @Test
    void cellMergedDownwardsCountsForAllItsRows() throws IOException {
        Inspection read = read(new WorkbookFile()
                .sheetXml(
                        "Devices",
                        "",
                        "<sheetData>" + row(1, "Location", "Vendor", "Model") + row(2, "Lobby", "Axis", "P1")
                                + row(3, "", "Axis", "P2") + row(5, "", "Axis", "P3") + row(6, "", "Axis", "P4")
                                + "</sheetData><mergeCells><mergeCell ref=\"A2:A5\"/></mergeCells>"));
        assertEquals(List.of("Lobby|Axis|P1", "Lobby|Axis|P2", "Lobby|Axis|P3", "|Axis|P4"), rows(read));
        assertEquals("4 blank", skipped(read).getLast());
    }

    @Test
    void textBesideTheTableIsNamed() throws IOException {
        List<String> rows = new ArrayList<>(List.of(row(1, "Vendor", "Model")));
        for (int i = 2; i < 330; i++) {
            rows.add(row(i, "Axis", "P" + i));
        }
        rows.add(row(330, "Axis", "P330", "", "ask Sam"));
        Inspection read = read(new WorkbookFile().sheet("Devices", rows.toArray(String[]::new)));
        assertEquals(List.of("330 outsideTable"), codes(read));
        assertEquals(329, read.account().items());
    }

    // ---- sheets

    private static WorkbookFile threeSheets() {
        return new WorkbookFile()
                .sheet("Cover", row(1, "Inventory 2026"), row(2, "Prepared for the insurer"))
                .sheet("Devices", HEADER, row(2, "Axis", "P3245-V", "AC:CC:8E:01:00:09"))
                .sheetXml(
                        "Old",
                        "hidden",
                        "<sheetData>" + HEADER + row(2, "Dahua", "X") + row(3, "Dahua", "Y") + "</sheetData>")
                .sheet("Blank");
    }

    @Test
    void visibleSheetThatLooksLikeAnInventoryIsRead() throws IOException {
        Inspection read = read(threeSheets());
        assertEquals(
                Optional.of(new SheetChoice("Devices", List.of("Cover", "Old"))),
                read.layout().sheet());
        assertEquals(1, read.account().items());
    }

    @Test
    void sheetThatIsAskedForIsRead() throws IOException {
        Inspection read = Readers.knowingNoMakers()
                .inspect(
                        "x.xlsx",
                        threeSheets().bytes(),
                        ReadOptions.automatic().withSheet(Optional.of("Old")),
                        10,
                        Progress.none());
        assertEquals(2, read.account().items());
        assertEquals("Old", read.layout().sheet().orElseThrow().name());
    }

    @Test
    void hiddenSheetIsReadWhereNoOtherIsAnInventory() throws IOException {
        Inspection read = read(new WorkbookFile()
                .sheet("Cover", row(1, "Inventory 2026"))
                .sheetXml("Data", "hidden", "<sheetData>" + HEADER + row(2, "Dahua", "X") + "</sheetData>"));
        assertEquals("Data", read.layout().sheet().orElseThrow().name());
    }

    // ---- what LibreOffice 7.4 writes

    @Test
    void libreOfficeWorkbookIsReadAsItsUserSeesIt() throws IOException {
        Inspection read = inspect(TestFiles.folder("workbooks").resolve("classeur_libreoffice.xlsx"));
        assertEquals("Inventaire", read.layout().sheet().orElseThrow().name());
        assertEquals(4, read.layout().headerLine());
        assertEquals(List.of("Adresse MAC"), columnsOf(read.layout(), Field.MAC));
        assertEquals(
                List.of(
                        "Entrée|Hikvision|DS-2CD2143G2-I|44:19:B6:01:00:11|DS-2CD2143G2-I20210412AAWRF00000011"
                                + "|2021-04-12|4|189.50 $",
                        "Entrée|Dahua|IPC-HFW2431S|08:ED:ED:01:00:06|6E0C2ADPAZ00007|2019-06-11|2|142.00 $",
                        "Entrée|Cisco|CBS350-24P|502010111213|00005678|2022-01-31|1|512.25 $",
                        "Stationnement|Axis|P3245-V|AC:CC:8E:01:00:09|ACCC8E010009|2020-02-29|1|640.00 $"),
                rows(read));
        assertEquals(new LineAccount(10, 4, 0, 6, 0), read.account());
        assertEquals("10 total", skipped(read).getLast());
    }

    @Test
    void sampleThatLibreOfficeSavedSaysTheSame() throws IOException {
        Inspection text = inspect(TestFiles.folder("samples").resolve("preamble_device_list.csv"));
        Inspection sheet = inspect(TestFiles.folder("workbooks").resolve("preamble_device_list.xlsx"));
        assertEquals(text.layout().columns(), sheet.layout().columns());
        assertEquals(text.layout().mapping(), sheet.layout().mapping());
        assertEquals(text.layout().headerLine(), sheet.layout().headerLine());
        assertEquals(text.account(), sheet.account());
        assertEquals(rows(text), rows(sheet));
    }

    @Test
    void largeSheetIsReadToItsEnd() throws IOException {
        String[] rows = new String[30_000];
        Arrays.setAll(rows, i -> i == 0 ? HEADER : row(i + 1, "Axis", "P3245-V", "", "SN" + i));
        Inspection read = read(new WorkbookFile().sheet("Devices", rows));
        assertEquals(new LineAccount(30_000, 29_999, 0, 1, 0), read.account());
        assertTrue(read.problems().isEmpty());
    }
}
