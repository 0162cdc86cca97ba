package gearscreen.inventory;

import static gearscreen.inventory.WorkbookFile.row;
import static gearscreen.inventory.WorkbookFile.rowOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.UnreadableInventoryException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks that somebody made to do harm, or that broke on the way.
class HostileWorkbookTest {
    private static final String HEADER = row(1, "Vendor", "Model", "MAC");

    @TempDir
    Path folder;

    private static UnreadableInventoryException refused(byte[] bytes) {
        return assertThrows(
                UnreadableInventoryException.class,
                () -> Readers.knowingNoMakers().read("list.xlsx", bytes, ReadOptions.automatic(), Progress.none()));
    }

    private static WorkbookFile with(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return new WorkbookFile().sheet("Devices", all);
    }

    // ---- entities

    @Test
    void entityThatNamesAFileIsRefusedAndTheFileNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Hikvision");
        WorkbookFile workbook = with(row(2, "Axis", "P1"))
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>"
                                + HEADER + rowOf(2, "<c t=\"inlineStr\"><is><t>&x;</t></is></c>")
                                + "</sheetData></worksheet>");
        UnreadableInventoryException refused = refused(workbook.bytes());
        assertEquals(Reason.BROKEN_WORKBOOK, refused.reason());
        assertFalse(refused.facts().toString().contains("Hikvision"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels"
            })
    void documentTypeIsRefusedInEveryPartAndNobodyIsCalled(String part) throws IOException {
        try (ServerSocket outside = new ServerSocket(0)) {
            outside.setSoTimeout(1);
            String dtd = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:" + outside.getLocalPort() + "/a.dtd\">";
            WorkbookFile workbook = with(row(2, "Axis", "P1")).part(part, dtd + "<a/>");
            UnreadableInventoryException refused = refused(workbook.bytes());
            assertEquals(Reason.BROKEN_WORKBOOK, refused.reason());
            assertEquals(part, refused.facts().get(1));
            assertThrows(java.net.SocketTimeoutException.class, outside::accept);
        }
    }

    @Test
    void billionLaughsAreNotLaughed() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        dtd.append("]><sst><si><t>&l9;</t></si></sst>");
        WorkbookFile workbook = with(row(2, "Axis", "P1")).part("xl/sharedStrings.xml", dtd.toString());
        assertEquals(Reason.BROKEN_WORKBOOK, refused(workbook.bytes()).reason());
    }

    // ---- sizes

    private static byte[] bomb(String part, String begin, String again, long size, String end) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            with(row(2, "Axis", "P1")).part("xl/other.xml", "").write(zip);
            zip.putNextEntry(new ZipEntry(part));
            fill(zip, begin, again, size, end);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out, String begin, String again, long size, String end) throws IOException {
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        byte[] piece = again.repeat(Math.max(1, 100_000 / again.length())).getBytes(StandardCharsets.UTF_8);
        for (long done = 0; done < size; done += piece.length) {
            out.write(piece);
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }

    /// Little that unpacks to much: refused long before the end.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<worksheet><sheetData> | <row><c><v>1</v></c></row>",
                "<worksheet><sheetData><row><c r=\" | A",
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t> | A",
                "<worksheet><!-- | A",
            })
    void sheetThatInflatesIsRefused(String begin, String again) throws IOException {
        byte[] bytes = bomb("xl/worksheets/sheet2.xml", begin, again, 40 << 20, "");
        assertTrue(bytes.length < 2 << 20, () -> "packed: " + bytes.length);
        byte[] named = rename(bytes);
        UnreadableInventoryException refused = refused(named);
        assertEquals(Reason.INFLATED, refused.reason());
        assertEquals("xl/worksheets/sheet2.xml", refused.facts().get(1));
    }

    /// The relations say sheet1; the bomb takes its place.
    private static byte[] rename(byte[] bytes) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("xl/_rels/workbook.xml.rels")) {
                    zip.write(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("worksheets/sheet1.xml", "worksheets/sheet2.xml")
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /// One long text that a million cells refer to: small when packed, small when unpacked, endless when read.
    @Test
    void textThatIsReferredToWithoutEndIsRefused() {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 16_000; i++) {
            cells.append("<c t=\"s\"><v>0</v></c>");
        }
        WorkbookFile workbook = with(rowOf(2, cells.toString())).shared("<t>" + "A".repeat(1 << 20) + "</t>");
        assertEquals(Reason.INFLATED, refused(workbook.bytes()).reason());
    }

    @Test
    void tagWithoutEndIsRefused() {
        Random random = new Random(1);
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < 2_000_000; i++) {
            value.append((char) ('a' + random.nextInt(26)));
        }
        WorkbookFile workbook = with(rowOf(2, "<c r=\"A2\" x=\"" + value + "\"/>"));
        assertEquals(Reason.INFLATED, refused(workbook.bytes()).reason());
    }

    @Test
    void rowOfAllColumnsIsRead() throws IOException {
        String[] texts = new String[16_384];
        Arrays.setAll(texts, i -> i < 2 ? "Axis" : "x" + i);
        Inventory read = Readers.knowingNoMakers()
                .read("list.xlsx", with(row(2, texts)).bytes(), ReadOptions.automatic(), Progress.none());
        assertEquals(1, read.account().items());
        assertEquals(16_384, read.layout().columns().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c><v>1</v></c></row>",
                "<row r=\"-5\"><c><v>1</v></c></row>",
                "<row><c></row>",
                "<row><c><v>&nbsp;</v></c></row>",
            })
    void placeThatNoSheetHasIsRefused(String row) {
        assertEquals(Reason.BROKEN_WORKBOOK, refused(with(row).bytes()).reason());
    }

    @Test
    void lastRowOfASheetCostsNoMoreThanItsBlankLines() throws IOException {
        int[] items = new int[1];
        int[] blank = new int[1];
        Path file = Files.write(
                folder.resolve("far.xlsx"), with(row(1_048_576, "Axis", "P1")).bytes());
        Readers.knowingNoMakers().stream(file, ReadOptions.automatic(), Progress.none(), new ItemSink() {
            @Override
            public void item(int ordinal, Item item) {
                items[0]++;
            }

            @Override
            public void skipped(SkippedLine line) {
                blank[0]++;
            }
        });
        assertEquals(1, items[0]);
        assertEquals(1_048_575, blank[0]);
    }

    // ---- paths, damage, other files

    /// Nothing is unpacked, so that a name is only a name.
    @Test
    void pathInTheArchiveLeadsNowhere() throws IOException {
        WorkbookFile workbook = with(row(2, "Axis", "P1"))
                .part("../../evil.xml", "x")
                .part("/etc/evil", "x")
                .part("C:\\evil.xml", "x");
        Path file = Files.write(folder.resolve("list.xlsx"), workbook.bytes());
        Inventory read = TestFiles.read(file);
        assertEquals(1, read.items().size());
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void damagedArchiveIsNamedAndNothingIsLeftBehind() {
        byte[] whole = with(row(2, "Axis", "P1")).bytes();
        for (int length = 4; length < whole.length; length += 97) {
            assertEquals(
                    Reason.BROKEN_WORKBOOK,
                    refused(Arrays.copyOf(whole, length)).reason());
        }
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] flipped = whole.clone();
            flipped[4 + random.nextInt(whole.length - 4)] ^= (byte) (1 << random.nextInt(8));
            try {
                Readers.knowingNoMakers().read("list.xlsx", flipped, ReadOptions.automatic(), Progress.none());
            } catch (UnreadableInventoryException e) {
                assertFalse(e.facts().isEmpty());
            } catch (IOException e) {
                throw new AssertionError("round " + round, e);
            }
        }
    }

    @Test
    void cancelledReadingEnds() {
        Progress stop = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        byte[] bytes = with(row(2, "Axis", "P1")).bytes();
        assertThrows(
                CancellationException.class,
                () -> Readers.knowingNoMakers().read("list.xlsx", bytes, ReadOptions.automatic(), stop));
    }

    @ParameterizedTest
    @CsvSource({
        "classeur_libreoffice.xls, WORKBOOK, Excel 97–2003",
        "classeur_libreoffice.ods, WORKBOOK, ODS",
    })
    void otherWorkbookIsNamed(String name, Reason reason, String kind) {
        UnreadableInventoryException refused = assertThrows(
                UnreadableInventoryException.class,
                () -> TestFiles.read(TestFiles.folder("workbooks").resolve(name)));
        assertEquals(reason, refused.reason());
        assertEquals(kind, refused.facts().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCUMENT, Word",
        "xl/workbook.bin, WORKBOOK, XLSB",
        "Index/Document.iwa, WORKBOOK, Numbers",
        "inventory.csv, ARCHIVE, ZIP"
    })
    void otherArchiveIsNamed(String part, Reason reason, String kind) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("Vendor,Model\n".getBytes(StandardCharsets.UTF_8));
        }
        UnreadableInventoryException refused = refused(bytes.toByteArray());
        assertEquals(reason, refused.reason());
        assertEquals(kind, refused.facts().get(1));
    }
}
