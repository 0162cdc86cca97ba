package gearscreen.report.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
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
