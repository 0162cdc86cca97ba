package gearscreen.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReportTest {
    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsExcelDoes() throws IOException {
        String csv = text(Scans.realistic(), Language.ENGLISH, ReportSettings.Include.FLAGGED);
        assertEquals('\uFEFF', csv.charAt(0));
        assertFalse(csv.replace("\r\n", "").contains("\n"));
    }

    @Test
    void hasARowForEachFlaggedItem() throws IOException {
        List<NamedCsvRecord> rows = rows(Scans.realistic(), ReportSettings.Include.FLAGGED);
        assertEquals(
                List.of("2", "3", "4 5 6"),
                rows.stream().map(row -> row.getField("Source lines")).toList());
        NamedCsvRecord restricted = rows.getFirst();
        assertEquals("Flagged", restricted.getField("Outcome"));
        assertEquals("Restricted", restricted.getField("Match strength"));
        assertEquals("Hangzhou Hikvision Digital Technology", restricted.getField("Supplier"));
        assertEquals("Applies", restricted.getField("Applicability"));
        assertEquals("44:19:b6:00:11:22", restricted.getField("MAC address"));
        assertEquals("Section 889 (US-NDAA-889)", restricted.getField("Directives that apply"));
        assertEquals(
                "Order of 27 June 2025 (CA-ICA-HIKVISION-2025)", restricted.getField("Directives for information"));
        assertEquals("version 2026.11.1 of 2026-11-10", restricted.getField("Watchlist"));
    }

    @Test
    void keepsTheFindingsOfAnItemInStepOverAllColumns() throws IOException {
        NamedCsvRecord two =
                rows(Scans.realistic(), ReportSettings.Include.FLAGGED).getLast();
        assertEquals("Hangzhou Hikvision Digital Technology | Quectel", two.getField("Supplier"));
        assertEquals("EZVIZ | –", two.getField("By way of"));
        assertEquals("Likely | Possible", two.getField("Match strength"));
        assertEquals("May apply | Information only", two.getField("Applicability"));
        assertEquals("3", two.getField("Quantity"));
    }

    @Test
    void namesTheLineInItsFileWhereThereAreSeveral() throws IOException {
        List<NamedCsvRecord> rows = rows(Scans.ofSeveralFiles(), ReportSettings.Include.FLAGGED);
        assertEquals("1 2 3", rows.getLast().getField("Source lines"));
        assertEquals("gates.csv", rows.getLast().getField("Inventory file"));
    }

    @Test
    void hasARowForEveryItemWhenAllAreAskedFor() throws IOException {
        ScanResult scan = Scans.realistic();
        List<NamedCsvRecord> rows = rows(scan, ReportSettings.Include.ALL);
        assertEquals(scan.items().size(), rows.size());
        assertEquals("No match found", rows.get(3).getField("Outcome"));
        assertEquals("Not enough data", rows.get(4).getField("Outcome"));
    }

    @ParameterizedTest
    @MethodSource("gearscreen.report.HostileTexts#all")
    void runsNoFormulaWhateverACellHolds(String hostile) throws IOException {
        String csv = text(Scans.hostile(hostile), Language.ENGLISH, ReportSettings.Include.ALL);
        List<NamedCsvRecord> rows = parse(csv);
        assertEquals(1, rows.size());
        for (String cell : rows.getFirst().getFields()) {
            // A comma file that is cut at semicolons instead is what Excel does in French Canada.
            for (String piece : cell.split(";", -1)) {
                assertFalse(
                        piece.replaceFirst("^[\\s\\u00A0\"]+", "").matches("(?s)[=+\\-@\\t\\r\\x00\\uFF1D].*"), cell);
            }
            assertFalse(cell.chars().anyMatch(c -> c < 0x20 || c == 0x202E), cell);
            assertTrue(cell.length() < 32_767, "longer than a cell of Excel may be");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesTheSameBytesForTheSameScan(Language language) throws IOException {
        assertEquals(
                text(Scans.realistic(), language, ReportSettings.Include.ALL),
                text(Scans.realistic(), language, ReportSettings.Include.ALL));
    }

    @Test
    void speaksFrench() throws IOException {
        String csv = text(Scans.realistic(), Language.FRENCH, ReportSettings.Include.FLAGGED);
        assertTrue(csv.contains("Peut s’appliquer"), csv);
        assertTrue(csv.startsWith("\uFEFFLignes sources,Résultat,"), csv);
    }

    private static List<NamedCsvRecord> rows(ScanResult scan, ReportSettings.Include include) throws IOException {
        return parse(text(scan, Language.ENGLISH, include));
    }

    private static List<NamedCsvRecord> parse(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
    }

    private static String text(ScanResult scan, Language language, ReportSettings.Include include) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvReport(CsvStyle.STANDARD).write(ReportContent.of(scan), Scans.settings(language, include), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
