package gearscreen.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReportTest {
    /// More rows than are kept in memory, and no whole number of times as many.
    private static final int MANY = 2_500;

    @TempDir
    private Path folder;

    @Test
    void holdsEveryRowOfALongList() throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(written(Scans.flaggedTimes(MANY))))) {
            List<Row> rows = book.findSheet("Flagged").orElseThrow().read();
            assertEquals(MANY + 1, rows.size());
            Set<String> models = new HashSet<>();
            for (Row row : rows.subList(1, rows.size())) {
                assertEquals("Hangzhou Hikvision Digital Technology", text(rows.getFirst(), row, "Supplier"));
                assertTrue(text(rows.getFirst(), row, "Directives that apply").contains("US-NDAA-889"), row.toString());
                assertTrue(models.add(text(rows.getFirst(), row, "Model")));
            }
            assertTrue(models.contains("DS-0") && models.contains("DS-" + (MANY - 1)), models.toString());
            assertEquals(
                    List.of("Summary", "Flagged", "Set aside", "Not checkable", "Directives", "About"),
                    book.getSheets().map(sheet -> sheet.getName()).toList());
        }
    }

    @Test
    void aLongListKeepsItsHeadsInViewAndFiltersAllItsRows() throws IOException {
        String sheet = part(written(Scans.flaggedTimes(MANY)), "xl/worksheets/sheet2.xml");
        assertTrue(sheet.contains("state=\"frozen\""), sheet.substring(0, 1_000));
        assertTrue(sheet.matches("(?s).*<autoFilter ref=\"A1:[A-Z]+" + (MANY + 1) + "\".*"));
        assertTrue(sheet.indexOf("<cols>") < sheet.indexOf("<sheetData>"));
        assertTrue(sheet.contains("<cols>"));
    }

    @Test
    void listIsPrintedAcrossWithoutTheTitlesOfDirectives() throws IOException {
        byte[] book = written(Scans.flaggedTimes(MANY));
        String sheet = part(book, "xl/worksheets/sheet2.xml");
        assertTrue(sheet.contains("orientation=\"landscape\""), sheet.substring(sheet.length() - 600));
        assertTrue(sheet.contains("fitToWidth=\"2\""), sheet.substring(sheet.length() - 600));
        String names = part(book, "xl/workbook.xml");
        assertTrue(names.contains("_xlnm.Print_Area"), names);
        assertTrue(names.contains("$A$1:$W$" + (MANY + 1)), names);
    }

    @Test
    void noCellIsAFormulaWhateverACellOfTheInventoryHolds() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(written(Scans.hostile("=HYPERLINK(\"https://evil.example\")"))))) {
            for (Row row : book.findSheet("Flagged").orElseThrow().read()) {
                assertTrue(row.stream().noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA));
            }
        }
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("a\uFFFDb", Cells.writable("a\uFFFEb"));
        assertEquals("a\uFFFDb", Cells.writable("a" + Character.toString(0x1FFFF) + "b"));
        assertEquals("\uD83D\uDCF7 “é”", Cells.writable("\uD83D\uDCF7 “é”"));
    }

    @Test
    void namesTheLineInItsFileWhereThereAreSeveral() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(Scans.ofSeveralFiles())))) {
            List<Row> rows = book.findSheet("Flagged").orElseThrow().read();
            assertEquals(
                    List.of("2 cameras.csv", "3 cameras.csv", "1 2 3 gates.csv", "1 2 3 gates.csv"),
                    rows.stream()
                            .skip(1)
                            .map(row -> text(rows.getFirst(), row, "Source lines") + " "
                                    + text(rows.getFirst(), row, "Inventory file"))
                            .toList());
            List<Row> unchecked = book.findSheet("Not checkable").orElseThrow().read();
            assertEquals("5", text(unchecked.getFirst(), unchecked.get(1), "Line"));
            assertEquals("gates.csv", text(unchecked.getFirst(), unchecked.get(1), "File"));
        }
    }

    private static String text(Row heads, Row row, String head) {
        for (int i = 0; i < heads.getCellCount(); i++) {
            if (heads.getCellText(i).equals(head)) {
                return row.getCellText(i);
            }
        }
        throw new AssertionError(head + " in " + heads);
    }

    private static byte[] written(ScanResult scan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReport()
                .write(ReportContent.of(scan), Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED), out);
        return out.toByteArray();
    }

    /// By the directory at the end of the file: the library leaves the sizes in front of the parts open.
    private String part(byte[] book, String name) throws IOException {
        Path file = folder.resolve("book.xlsx");
        Files.write(file, book);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
