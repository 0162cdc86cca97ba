package gearscreen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import gearscreen.report.document.FullReport;
import gearscreen.report.html.HtmlReport;
import gearscreen.report.json.JsonReport;
import gearscreen.report.json.Schemas;
import gearscreen.report.pipeline.JUnitReport;
import gearscreen.report.pipeline.SarifReport;
import gearscreen.report.table.CsvReport;
import gearscreen.report.table.CsvStyle;
import gearscreen.report.table.XlsxReport;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.review.Subject;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionsTest {
    @Test
    void whatIsSetAsideHasItsOwnSectionWithItsReason() throws IOException {
        Document page = Jsoup.parse(text(new HtmlReport(new FullReport())));
        assertFalse(page.select("#flagged").text().contains("NorthStar"));
        String aside = page.select("#setAside").text();
        assertTrue(aside.contains("NorthStar"), aside);
        assertTrue(aside.contains("Decision: Not this supplier"), aside);
        assertTrue(aside.contains("Seen <b>by eye"), aside);
        assertTrue(aside.contains("by A. Person on 2026-11-20"), aside);
        assertTrue(page.select("#line-2").text().contains("Decision: To review"));
        String answer = page.select("#answer").text();
        assertTrue(answer.contains("2 flagged items are still to review."), answer);
        assertTrue(answer.contains("1 flagged item is set aside"), answer);
    }

    @Test
    void theWorkbookHasASheetForThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReport().write(content(), Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED), out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> aside = book.findSheet("Set aside").orElseThrow().read();
            assertEquals(2, aside.size());
            assertTrue(aside.get(1).stream()
                    .anyMatch(cell -> cell != null && cell.getText().equals("Not this supplier")));
            assertEquals(4, book.findSheet("Flagged").orElseThrow().read().size());
        }
    }

    @Test
    void theCsvReportHasColumnsForThem() throws IOException {
        List<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(text(new CsvReport(CsvStyle.STANDARD)).substring(1))
                        .stream()
                        .toList();
        assertEquals("To review", rows.getFirst().getField("Decision"));
        NamedCsvRecord aside = rows.get(1);
        assertEquals("Not this supplier", aside.getField("Decision"));
        assertEquals("Another company of the same name", aside.getField("Reason"));
        assertEquals("Seen <b>by eye", aside.getField("Note"));
        assertEquals("A. Person", aside.getField("Decided by"));
        assertEquals("To review | To review", rows.get(2).getField("Decision"));
    }

    @Test
    void theDataKeepItsSchema() throws IOException {
        String json = text(new JsonReport());
        Schemas.assertValid("check", json);
        assertTrue(json.contains("\"disposition\":\"notThisSupplier\""), json);
    }

    @Test
    void sarifSuppressesWhatIsSetAsideAndSaysWhy() throws IOException {
        JsonNode results = JsonMapper.shared()
                .readTree(text(new SarifReport()))
                .path("runs")
                .path(0)
                .path("results");
        assertTrue(results.path(0).path("suppressions").isArray());
        assertEquals(0, results.path(0).path("suppressions").size());
        JsonNode suppression = results.path(1).path("suppressions").path(0);
        assertEquals("external", suppression.path("kind").asString());
        assertEquals("accepted", suppression.path("status").asString());
        assertEquals(
                "Not this supplier · Another company of the same name · Seen <b>by eye · by A. Person on 2026-11-20",
                suppression.path("justification").asString());
        assertEquals(
                "notThisSupplier",
                results.path(1).path("properties").path("disposition").asString());
    }

    @Test
    void buildServersSkipWhatIsSetAside() throws IOException {
        Document xml = Jsoup.parse(text(new JUnitReport()), "", Parser.xmlParser());
        assertEquals("2", xml.select("testsuite").attr("failures"));
        assertEquals("2", xml.select("testsuite").attr("skipped"));
        assertEquals(2, xml.select("failure").size());
        assertTrue(
                xml.select("skipped").attr("message").startsWith("Set aside: Not this supplier · Another"),
                xml.select("skipped").outerHtml());
        assertTrue(xml.select("failure").getFirst().text().contains("Decision: To review"));
    }

    private static ReportContent content() {
        ScanResult scan = Scans.realistic();
        Finding finding =
                ((Outcome.Flagged) scan.items().get(1).outcome()).findings().getFirst();
        Subject subject = Subject.of(scan.items().get(1), new Matter.Listed(finding));
        Decision decision = new Decision(
                subject.key(),
                Decision.Act.DECIDED,
                Disposition.NOT_THIS_SUPPLIER,
                "otherCompany",
                "Seen <b>by eye",
                "",
                "A. Person",
                "",
                Instant.parse("2026-11-20T15:00:00Z"),
                "",
                subject.basis(),
                subject.text(),
                "");
        return ReportContent.of(Review.of(scan, DecisionLog.of(List.of(decision)), Scans.AS_OF));
    }

    private static String text(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(content(), Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
