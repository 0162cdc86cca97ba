package gearscreen.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.document.FullReport;
import gearscreen.report.html.HtmlReport;
import gearscreen.report.json.JsonReport;
import gearscreen.report.json.Schemas;
import gearscreen.report.table.XlsxReport;
import gearscreen.review.DecisionLog;
import gearscreen.review.Review;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void whatIsNewAndGoneHasASectionWithItsCause() throws IOException {
        Document page = page(content(), Language.ENGLISH);
        String changes = page.select("#changes").text();
        assertTrue(changes.contains("Compared with: cameras.csv; as of 2026-11-24; watchlist 2026.11.1"), changes);
        assertTrue(changes.contains("4 newly flagged · 2 gone · 0 changed · 0 the same"), changes);
        assertEquals(
                "New 2 HIKVISION Digital Tech. DS-2CD2143G2-I Hangzhou Hikvision Digital Technology Restricted Applies "
                        + "the device is not in the earlier inventory To review",
                page.select("#changes tbody tr").getFirst().text());
        assertEquals(
                "Gone (was 3) Hikvision DS-1 Hangzhou Hikvision Digital Technology Restricted Applies "
                        + "the device is no longer in the inventory To review",
                page.select("#changes tbody tr").getLast().text());
    }

    @Test
    void withoutAnEarlierScanTheReportSaysSo() throws IOException {
        assertTrue(page(ReportContent.of(Scans.realistic()), Language.FRENCH)
                .select("#changes")
                .text()
                .contains("Aucune vérification antérieure n’a été donnée"));
    }

    @Test
    void theWorkbookHasASheetForThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxReport().write(content(), Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED), out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.findSheet("Changes").orElseThrow().read();
            assertEquals(7, rows.size());
            assertEquals("New", rows.get(1).getCellText(0));
        }
    }

    @Test
    void theDataKeepTheirSchema() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(content(), Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED), out);
        String json = out.toString(StandardCharsets.UTF_8);
        Schemas.assertValid("check", json);
        assertTrue(json.contains("\"kind\":\"gone\",\"lineBefore\":2"), json);
    }

    @Test
    void whatIsLeftOutIsLeftOutOfChangesToo() throws IOException {
        Comparison comparison =
                content().without(Set.of(LeaveOut.LOCATION)).since().orElseThrow();
        assertEquals("…", comparison.after().item(0).text(gearscreen.inventory.Field.LOCATION));
        assertFalse(page(content().without(Set.of(LeaveOut.LOCATION)), Language.ENGLISH)
                .text()
                .contains("Lobby"));
    }

    private static ReportContent content() {
        ScanResult now = Scans.realistic();
        return ReportContent.of(now).since(Comparison.of(review(Scans.flaggedTimes(2)), review(now)));
    }

    private static Review review(ScanResult scan) {
        return Review.of(scan, DecisionLog.of(List.of()), Scans.AS_OF);
    }

    private static Document page(ReportContent content, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(new FullReport()).write(content, Scans.settings(language, ReportSettings.Include.FLAGGED), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
