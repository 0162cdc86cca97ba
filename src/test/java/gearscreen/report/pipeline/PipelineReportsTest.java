package gearscreen.report.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.review.DecisionLog;
import gearscreen.review.Inventories;
import gearscreen.review.Review;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PipelineReportsTest {
    @Test
    void sarifLeadsToTheLineInItsFileWhereThereAreSeveral() throws IOException {
        JsonNode run = JsonMapper.shared()
                .readTree(text(new SarifReport(), ReportContent.of(Scans.ofSeveralFiles())))
                .path("runs")
                .path(0);
        List<String> files = new ArrayList<>();
        run.path("artifacts")
                .forEach(file -> files.add(file.path("location").path("uri").asString()));
        assertEquals(List.of("cameras.csv", "gates.csv"), files);
        JsonNode place = run.path("results").path(2).path("locations").path(1).path("physicalLocation");
        assertEquals("gates.csv", place.path("artifactLocation").path("uri").asString());
        assertEquals(1, place.path("artifactLocation").path("index").asInt());
        assertEquals(2, place.path("region").path("startLine").asInt());
    }

    /// SARIF 2.1.0, 3.27.24: with an earlier scan every result has a state; without one none has.
    @Test
    void sarifSaysWhatIsNewUpdatedUnchangedOrAbsentSinceAnEarlierScan() throws IOException {
        ScanResult before = Inventories.scan(Inventories.OFFICE + "Huawei,S5700,H1,,A-9,Cellar\n");
        ScanResult after = Inventories.scan(Inventories.OFFICE
                .replace("Dahua,IPC-HFW1230S", "Dahua Technology,IPC-HFW1230S")
                .replace("A-2,Gate", "A-22,Gate")
                .replace("E22222222", "E33333333")
                .replace("A4:14:37:01:00:02", ""));
        ReportContent content = ReportContent.of(after)
                .since(Comparison.of(
                        Review.of(before, DecisionLog.empty(), Inventories.TODAY),
                        Review.of(after, DecisionLog.empty(), Inventories.TODAY)));
        JsonNode run = JsonMapper.shared()
                .readTree(text(new SarifReport(), content))
                .path("runs")
                .path(0);
        List<String> states = new ArrayList<>();
        for (JsonNode result : run.path("results")) {
            JsonNode place = result.at("/locations/0/physicalLocation/region/startLine");
            states.add(place.asInt() + " " + result.path("baselineState").asString());
            assertEquals(
                    result.path("ruleId"),
                    run.path("tool")
                            .path("driver")
                            .path("rules")
                            .path(result.path("ruleIndex").asInt())
                            .path("id"));
        }
        assertEquals(List.of("2 unchanged", "3 new", "4 updated", "3 absent", "7 absent"), states);
        assertEquals("office.csv", run.at("/properties/baselineName").asString());
        assertTrue(
                run.at("/results/4/message/text").asString().contains("the device is no longer in the inventory"),
                run.toString());
        assertFalse(text(new SarifReport(), ReportContent.of(after)).contains("baseline"));
    }

    @Test
    void jUnitLeadsToTheLineInItsFileWhereThereAreSeveral() throws IOException {
        List<String> tests = Jsoup.parse(
                        text(new JUnitReport(), ReportContent.of(Scans.ofSeveralFiles())), "", Parser.xmlParser())
                .select("testcase")
                .stream()
                .map(test -> test.attr("file") + ":" + test.attr("line"))
                .toList();
        assertEquals(
                List.of("cameras.csv:2", "cameras.csv:3", "gates.csv:1", "gates.csv:5"),
                tests.subList(0, 4),
                tests.toString());
    }

    static String text(Report report, ReportContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(content, Scans.settings(Language.ENGLISH, ReportSettings.Include.FLAGGED), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
