package gearscreen.inventory;

import static gearscreen.inventory.TestFiles.cell;
import static gearscreen.inventory.TestFiles.codes;
import static gearscreen.inventory.TestFiles.inspect;
import static gearscreen.inventory.TestFiles.rows;
import static gearscreen.inventory.TestFiles.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Families of tables that people and tools write, each with what a careful person reads in it.
class AwkwardTablesTest {
    private static final String TABLE = """
            Asset,Vendor,Model,MAC Address,Serial,Location
            A1,Hikvision,DS-2CD2143G2-I,44-19-b6-01-02-03,F12345678,Lobby
            A2,Axis,P3245-V,ac-cc-8e-11-22-33,ACCC8E112233,Roof
            A3,Dahua,IPC-HFW2431S,3c-ef-8c-aa-bb-cc,5K0123PAZ,Gate
            """;
    private static final List<String> ROWS = List.of(
            "A1|Hikvision|DS-2CD2143G2-I|44-19-b6-01-02-03|F12345678|Lobby",
            "A2|Axis|P3245-V|ac-cc-8e-11-22-33|ACCC8E112233|Roof",
            "A3|Dahua|IPC-HFW2431S|3c-ef-8c-aa-bb-cc|5K0123PAZ|Gate");

    /// `arp -a` of Linux and macOS has more words a line than most sentences.
    @Test
    void linesThatHoldAMacAddressAreDevicesAndNoProse() throws IOException {
        Inspection found = inspect("""
                ? (192.0.2.1) at c0:06:c3:11:22:33 [ether] on eth0
                cam1.lan (192.0.2.64) at 44:19:b6:12:34:56 [ether] on eth0
                ? (192.0.2.65) at 3c:ef:8c:aa:bb:cc [ether] on eth0
                """);
        assertEquals(3, found.account().items());
        assertTrue(found.layout().mapping().containsKey(Field.MAC));
    }

    @Test
    void theDeviceOfPrtgIsItsNameAndTheDetailsOfAListDescribeIt() throws IOException {
        Inspection prtg = inspect("""
                "Probe","Group","Device","Host","Type","Status"
                "Local Probe","Cameras","Hikvision NVR lobby","192.0.2.64","Device","Up"
                """);
        assertEquals(List.of(2), prtg.layout().mapping().get(Field.HOSTNAME));
        Inspection details = inspect("""
                Product;Details;Installed
                Camera;Hikvision 4MP dome DS-2CD2143G2-I;2022
                """);
        assertEquals(List.of(1), details.layout().mapping().get(Field.DESCRIPTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "~", "^", ":", "*", "!", "\u001F", "¦", "||", ";;", " , ", "; ", "│"})
    void anyDelimiterIsFound(String delimiter) throws IOException {
        Inspection found = inspect(TABLE.replace(",", delimiter));
        assertEquals(ROWS, rows(found));
        assertEquals(delimiter.replace(" ", "").charAt(0), found.layout().delimiter());
        assertEquals(List.of(), codes(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineBreakIsOne(String lineBreak) throws IOException {
        Inspection found = inspect(TABLE.replace("\n", lineBreak));
        assertEquals(ROWS, rows(found));
        assertEquals(4, found.account().lines());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Société Générale – Köln",
        "UTF-16LE, Société Générale – Köln",
        "UTF-16BE, Société Générale – Köln",
        "UTF-32LE, Société Générale – Köln",
        "windows-1252, Société Générale – Köln €5",
        "IBM850, Größe Müller Köln Zürich",
        "x-MacRoman, Société Générale Bâtiment É",
        "windows-1250, Łącze światłowodowe Piętro Křižovatka",
        "windows-1251, Хиквижн Дахуа Склад",
        "KOI8-R, Хиквижн Дахуа Склад",
        "windows-1253, Κάμερα Αθήνα Θεσσαλονίκη",
        "windows-1254, Güvenlik Işığı Şişli İstanbul Ağ",
        "GB18030, 海康威视数字技术",
        "Shift_JIS, ハイクビジョン東京本社",
        "EUC-JP, ハイクビジョンカメラ"
    })
    void theCharacterSetIsFoundByTheText(String charset, String text) throws IOException {
        String table = "Asset;Vendor;Model\nA1;" + text + ";DS\nA2;Axis;P3\n";
        String mark = charset.equals("UTF-32LE") ? "\uFEFF" : "";
        Inspection found = inspect((mark + table).getBytes(Charset.forName(charset)));
        assertEquals(text, cell(found, 1, "Vendor"), found.layout().charset()::name);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void byteOrderMarksAreNoText(String charset) throws IOException {
        for (String mark : List.of("\uFEFF", "\uFEFF\uFEFF")) {
            Inspection found = inspect((mark + TABLE).getBytes(Charset.forName(charset)));
            assertEquals("Asset", found.layout().columns().getFirst());
            assertEquals(Charset.forName(charset), found.layout().charset());
        }
    }

    @Test
    void aCharacterFarDownDecidesTheCharacterSet() throws IOException {
        String many =
                IntStream.range(0, 50_000).mapToObj(i -> "A" + i + ",Axis,P3\n").collect(Collectors.joining());
        Inspection found =
                inspect(("Asset,Vendor,Model\n" + many + "A0,Société,P\n").getBytes(Charset.forName("windows-1252")));
        assertEquals("Société", cell(found, 50_001, "Vendor"));
    }

    @Test
    void aBrokenByteInUtf8IsARemarkAndNotAnotherCharacterSet() throws IOException {
        byte[] bytes = "Asset,Vendor\nA1,Société Générale à côté\nA2,x?x\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        Inspection found = inspect(bytes);
        assertEquals(StandardCharsets.UTF_8, found.layout().charset());
        assertEquals(List.of("3 badCharacters"), codes(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", ";", "|"})
    void twoLinesOfANetworkScannerAreATable(String delimiter) throws IOException {
        String table = String.join(delimiter, "10.0.0.2", "44:19:b6:01:02:03", "Hangzhou Hikvision") + "\n"
                + String.join(delimiter, "10.0.0.3", "00:40:8c:01:02:03", "Axis") + "\n";
        Inspection found = inspect(table.getBytes(StandardCharsets.UTF_8));
        assertEquals(delimiter.charAt(0), found.layout().delimiter());
        assertEquals(3, found.layout().columns().size());
    }

    @Test
    void aQuotedCellMayReachOverLines() throws IOException {
        Inspection found = inspect("Asset,Vendor,Notes\nA1,Hikvision,\"one\ntwo, more\n\nthree\"\nA2,Axis,ok\n");
        assertEquals("one\ntwo, more\n\nthree", cell(found, 1, "Notes"));
        assertEquals(List.of("1 header", "3 continuation", "4 continuation", "5 continuation"), skipped(found));
        assertEquals(6, found.records().get(1).line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "A1,\"Hikvision\" Digital,DS # \"Hikvision\" Digital or so",
            })
    void textAfterAClosingQuoteIsRemarked(String row, String ignored) throws IOException {
        Inspection found = inspect("Asset,Vendor,Model\n" + row + "\nA2,Axis,P3\n");
        assertTrue(cell(found, 1, "Vendor").contains("Digital"), ignored);
        assertEquals("Axis", cell(found, 2, "Vendor"));
        assertEquals(List.of("2 strayQuote"), codes(found));
    }

    @Test
    void inchesAreNoQuotes() throws IOException {
        Inspection found = inspect("Asset,Vendor,Model\nA1,Axis,4\" dome\n\"A2\",\"Axis\",\"5\" dome\"\nA3,Bosch,x\n");
        assertEquals(List.of("A1|Axis|4\" dome", "A2|Axis|5\" dome", "A3|Bosch|x"), rows(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1,\"Hikvision,DS-1\nA2,Axis,P3\nA3,Dahua,IPC\n",
                "A1,\"Hikvision,DS-1\nA2,\"Axis\",P3\nA3,\"Dahua\",\"IPC\"\n",
                "A1,Hikvision\",DS-1\nA2,Axis,P3\nA3,Dahua,IPC\n"
            })
    void anUnclosedQuoteCostsNoOtherRow(String body) throws IOException {
        Inspection found = inspect("Asset,Vendor,Model\n" + body);
        assertEquals(3, found.recordCount());
        assertTrue(cell(found, 1, "Vendor").startsWith("Hikvision"));
        assertEquals("Axis", cell(found, 2, "Vendor"));
        assertEquals("Dahua", cell(found, 3, "Vendor"));
    }

    @Test
    void anUnclosedQuoteIsNamedWithItsLine() throws IOException {
        assertEquals(List.of("3 unclosedQuote"), codes(inspect("Asset,Vendor,Model\nA1,Axis,P3\nA2,Bosch,\"x\n")));
    }

    @Test
    void backslashesEscapeQuotesWhereTheyMust() throws IOException {
        Inspection found = inspect("Asset,Vendor,Path\nA1,Axis,\"say \\\"hi\\\", ok\"\nA2,Bosch,\"D:\\db\\\"\n");
        assertEquals("say \"hi\", ok", cell(found, 1, "Path"));
        assertEquals("D:\\db\\", cell(found, 2, "Path"));
    }

    @Test
    void singleQuotesAreQuotesWhereAllCellsHaveThem() throws IOException {
        Inspection found = inspect("'Asset','Vendor'\n'A1','Hikvision, Digital'\n'A2','Axis'\n");
        assertEquals("Hikvision, Digital", cell(found, 1, "Vendor"));
        assertEquals("O'Brien's", cell(inspect("Asset,Vendor\nA1,O'Brien's\nA2,'x\n"), 1, "Vendor"));
    }

    @Test
    void linesThatAreQuotedAsAWholeAreUnwrapped() throws IOException {
        Inspection found = inspect("\"Asset,Vendor,Model\"\n\"A1,\"\"Hikvision, Inc\"\",DS\"\n\"A2,Axis,P\"\n");
        assertEquals(List.of("A1|Hikvision, Inc|DS", "A2|Axis|P"), rows(found));
    }

    @Test
    void anUnquotedCommaInANameIsPutTogetherAgain() throws IOException {
        String row = ",Hangzhou Hikvision Digital Technology Co.,Ltd.,DS,44:19:b6:01:02:03,S1,Lobby\n";
        Inspection found = inspect("Asset,Vendor,Model,MAC Address,Serial,Location\nA1" + row + "A2" + row);
        assertEquals("Hangzhou Hikvision Digital Technology Co.,Ltd.", cell(found, 1, "Vendor"));
        assertEquals("Lobby", cell(found, 2, "Location"));
        assertEquals(List.of("2 tooManyCells", "3 tooManyCells"), codes(found));
    }

    @Test
    void rowsThatAreTooLongLoseNothing() throws IOException {
        Inspection found = inspect("Asset,Vendor,Notes\nA1,Axis,a,b,c\nA2,Bosch,x\n");
        assertEquals("a,b,c", cell(found, 1, "Notes"));
        assertEquals(List.of("2 tooManyCells"), codes(found));
        assertEquals(List.of("5", "3"), found.problems().getFirst().facts());
    }

    @Test
    void delimitersAtTheEndsOfLinesAreNoCells() throws IOException {
        assertEquals(ROWS, rows(inspect(TABLE.replace("\n", ",\n"))));
        assertEquals(ROWS, rows(inspect("," + TABLE.strip().replace("\n", "\n,"))));
        String bodyOnly = TABLE.replace("\n", ",,\n").replaceFirst(",,\n", "\n");
        assertEquals(ROWS, rows(inspect(bodyOnly)));
    }

    @Test
    void anIndexColumnWithoutATitleKeepsTheOthersInPlace() throws IOException {
        Inspection found = inspect(TABLE.replace("\nA", "\n0,A"));
        assertEquals(7, found.layout().columns().size());
        assertEquals("Hikvision", cell(found, 1, "Vendor"));
    }

    @Test
    void aSepLineSaysTheDelimiter() throws IOException {
        for (String line : List.of("sep=;\n", "\"sep=;\"\n", "SEP=;\r\n", "\uFEFFsep=;\n")) {
            Inspection found = inspect(line + TABLE.replace(",", ";"));
            assertEquals(ROWS, rows(found));
            assertEquals(List.of("1 directive", "2 header"), skipped(found));
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\'', '\n'})
    void whatCannotSetCellsApartIsNoDelimiter(char delimiter) throws IOException {
        assertEquals(ROWS, rows(inspect("sep=" + delimiter + "\n" + TABLE.replace("\n", "\r\n"))));
    }

    @Test
    void aQuoteAsTheUsersDelimiterEndsInNoFault() throws IOException {
        for (char delimiter : new char[] {'"', '\'', '\n', '\r'}) {
            ReadOptions options = new ReadOptions(Optional.empty(), Optional.of(delimiter), Optional.empty(), Map.of());
            assertEquals(4, inspect(TABLE, options).account().lines());
        }
    }

    @Test
    void textAboveAndBelowTheTableIsSkipped() throws IOException {
        Inspection found = inspect("Inventory, all sites\nGenerated: 2026-01-01\n\n" + TABLE
                + "\nTotal,3,,,,\nGenerated by Tool v1\nEnd of report\n");
        assertEquals(ROWS, rows(found));
        assertEquals(
                List.of(
                        "1 preamble",
                        "2 preamble",
                        "3 blank",
                        "4 header",
                        "8 blank",
                        "9 total",
                        "10 footer",
                        "11 footer"),
                skipped(found));
    }

    @Test
    void titlesBetweenRowsAreSkippedButDevicesAreNot() throws IOException {
        Inspection found =
                inspect("Asset,Vendor,Model\nBuilding A,,\nA1,Axis,P\n# retired\nA2,Bosch,x\ncam-07,,\n,Hikvision,\n");
        assertEquals(List.of("A1|Axis|P", "A2|Bosch|x", "cam-07||", "|Hikvision|"), rows(found));
        assertEquals(List.of("1 header", "2 section", "4 comment"), skipped(found));
    }

    @Test
    void aRepeatedHeaderAndUnitsAreNoRows() throws IOException {
        Inspection found = inspect(
                "Asset,Vendor,Power,Weight\n,,[W],(kg)\nA1,Axis,12,0.5\nAsset,Vendor,Power,Weight\nA2,Bosch,8,0.4\n");
        assertEquals(List.of("A1|Axis|12|0.5", "A2|Bosch|8|0.4"), rows(found));
        assertEquals(List.of("1 header", "2 units", "4 repeatedHeader"), skipped(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+---+---+\n| Asset | Vendor |\n+---+---+\n| A1 | Axis |\n| A2 | Bosch |\n+---+---+\n2 rows in set\n",
                "| Asset | Vendor |\n|---|:---:|\n| A1 | Axis |\n| A2 | Bosch |\n",
                " Asset | Vendor \n-------+--------\n A1    | Axis\n A2    | Bosch\n(2 rows)\n",
                "┌────┬────┐\n│ Asset │ Vendor │\n├────┼────┤\n│ A1 │ Axis │\n│ A2 │ Bosch │\n└────┴────┘\n",
                "Asset   Vendor\n------  ------\nA1      Axis\nA2      Bosch\n"
            })
    void drawnTablesAreRead(String text) throws IOException {
        assertEquals(List.of("A1|Axis", "A2|Bosch"), rows(inspect(text)));
    }

    @Test
    void withoutAHeaderTheColumnsAreFoundByTheirCells() throws IOException {
        Inspection found = new InventoryReader(
                        text -> List.of("Hikvision", "Axis", "Dahua").contains(text))
                .inspect(
                        "test.csv",
                        TABLE.substring(TABLE.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8),
                        ReadOptions.automatic(),
                        10,
                        Progress.none());
        assertEquals(0, found.layout().headerLine());
        assertEquals(3, found.recordCount());
        assertEquals(List.of(3), found.layout().mapping().get(Field.MAC));
        assertEquals(List.of(1), found.layout().mapping().get(Field.VENDOR));
        assertTrue(found.layout().guessed().containsAll(List.of(Field.MAC, Field.VENDOR)));
    }

    @Test
    void aListOfAddressesIsATableOfOneColumn() throws IOException {
        Inspection found = inspect("44:19:b6:01:02:03\nac:cc:8e:11:22:33\n");
        assertEquals(List.of(0), found.layout().mapping().get(Field.MAC));
        assertEquals(2, found.recordCount());
    }

    @Test
    void theUsersWordCountsMoreThanAnyGuess() throws IOException {
        ReadOptions options = new ReadOptions(
                Optional.of(StandardCharsets.ISO_8859_1),
                Optional.of(';'),
                Optional.of(2),
                Map.of(Field.VENDOR, List.of("Supplier"), Field.MODEL, List.of()));
        Inspection found = inspect("Asset,Vendor\nSupplier;Vendor;Model\nHikvision;x;y\n", options);
        assertEquals(List.of("Hikvision|x|y"), rows(found));
        assertEquals(List.of(0), found.layout().mapping().get(Field.VENDOR));
        assertTrue(!found.layout().mapping().containsKey(Field.MODEL));
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        ReadOptions options = ReadOptions.automatic().withMapping(Map.of(Field.VENDOR, List.of("Maker")));
        UnreadableInventoryException refused =
                assertThrows(UnreadableInventoryException.class, () -> inspect(TABLE, options));
        assertEquals(UnreadableInventoryException.Reason.NO_SUCH_COLUMN, refused.reason());
        assertEquals("Maker", refused.facts().get(1));
    }

    @Test
    void controlCharactersAreKeptAndRemarkedButNulGoes() throws IOException {
        Inspection found = inspect("Asset,Vendor\nA1,\u202Eabc\nA2,Hik\0vision\nA3,x\u0007y\nA4,Axis\u001A");
        assertEquals(List.of("A1|\u202Eabc", "A2|Hikvision", "A3|x\u0007y", "A4|Axis"), rows(found));
        assertEquals(List.of("2 controlCharacters", "3 controlCharacters", "4 controlCharacters"), codes(found));
    }

    @Test
    void aHugeCellIsCutAndOneWithoutEndIsRefused() throws IOException {
        Inspection found = inspect("Asset,Vendor,Notes\nA1,Axis,\"" + "x".repeat(3_000_000) + "\"\nA2,Bosch,ok\n");
        assertEquals(1 << 20, cell(found, 1, "Notes").length());
        assertEquals(List.of("2 cellTooLong"), codes(found));
        UnreadableInventoryException refused = assertThrows(
                UnreadableInventoryException.class, () -> inspect("Asset,Vendor\nA1," + "x".repeat(40_000_000) + "\n"));
        assertEquals(UnreadableInventoryException.Reason.CELL_TOO_LARGE, refused.reason());
    }

    @Test
    void manyColumnsAreReadAndTooManyAreRefused() throws IOException {
        String header = IntStream.range(0, 5_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertEquals(
                5_000,
                inspect("Vendor,MAC," + header + "\nAxis,\n").layout().columns().size() - 2);
        UnreadableInventoryException refused =
                assertThrows(UnreadableInventoryException.class, () -> inspect("Vendor" + ",c".repeat(100_001) + "\n"));
        assertEquals(UnreadableInventoryException.Reason.TOO_MANY_COLUMNS, refused.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 and so on', DOCUMENT",
        "'<!DOCTYPE html><html><table><tr><td>Vendor</td></tr></table>', OTHER_FORMAT",
        "'[{\"vendor\": \"Axis\"}]', OTHER_FORMAT",
        "'<?xml version=\"1.0\"?><a/>', OTHER_FORMAT",
        "'Dear all we have bought many new cameras', NO_TABLE",
        "'', EMPTY",
        "'\uFEFF', EMPTY"
    })
    void whatIsNoTableIsRefusedWithTheReason(String text, UnreadableInventoryException.Reason reason) {
        assertEquals(
                reason,
                assertThrows(UnreadableInventoryException.class, () -> inspect(text))
                        .reason());
    }

    @Test
    void oldWorkbookIsRecognisedWhateverItsName() {
        byte[] xls = new byte[512];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                xls,
                0,
                8);
        assertEquals(
                UnreadableInventoryException.Reason.WORKBOOK,
                assertThrows(UnreadableInventoryException.class, () -> inspect(xls))
                        .reason());
    }

    @Test
    void linesThatTheUserLeavesOutAreNoPartOfTheTable() throws IOException {
        Inspection read = inspect(
                "Vendor,Model\nold,list\n\nVendor,Model\nAxis,P1\n",
                ReadOptions.automatic().withSkipped(3));
        assertEquals(4, read.layout().headerLine());
        assertEquals(List.of("Axis|P1"), rows(read));
        assertEquals(List.of("1 preamble", "2 preamble", "3 blank", "4 header"), skipped(read));
    }
}
