package gearscreen.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsItsSchema(Language language) throws IOException {
        Schemas.assertValid("check", text(Scans.realistic(), Scans.settings(language, ReportSettings.Include.ALL)));
        Schemas.assertValid("check", text(Scans.withoutMatch(), english(ReportSettings.Include.FLAGGED)));
    }

    @Test
    void theSchemaRefusesAnUnknownOutcome() throws IOException {
        String json = text(Scans.realistic(), english(ReportSettings.Include.ALL));
        assertFalse(Schemas.errors("check", json.replace("\"NO_MATCH\"", "\"COMPLIANT\""))
                .isEmpty());
    }

    @Test
    void countsAreWholeWhateverIsIncluded() throws IOException {
        for (ReportSettings.Include include : ReportSettings.Include.values()) {
            JsonNode counts = report(Scans.realistic(), include).get("counts");
            assertEquals(12, counts.get("lines").asInt());
            assertEquals(
                    counts.get("lines").asInt(),
                    sum(counts, "items", "merged", "skipped", "problems"),
                    counts.toString());
            assertEquals(
                    counts.get("items").asInt(), sum(counts, "flagged", "noMatch", "notEnoughData"), counts.toString());
        }
        assertEquals(
                3,
                report(Scans.realistic(), ReportSettings.Include.FLAGGED)
                        .get("items")
                        .size());
        assertEquals(
                6,
                report(Scans.realistic(), ReportSettings.Include.ALL)
                        .get("items")
                        .size());
    }

    @Test
    void givesAnItemWithItsCellsFieldsEvidenceAndListings() throws IOException {
        JsonNode report = report(Scans.realistic(), ReportSettings.Include.ALL);
        JsonNode item = report.get("items").get(0);
        assertEquals("us-federal-contractor", report.at("/profile/0").asString());
        assertEquals("2026-11-24", report.get("asOf").asString());
        assertEquals(2, item.get("line").asInt());
        assertEquals("HIKVISION Digital Tech.", item.at("/cells/Maker").asString());
        assertEquals("HIKVISION Digital Tech.", item.at("/fields/vendor").asString());
        assertEquals("44:19:b6:00:11:22", item.at("/fields/macs/0").asString());
        assertEquals("FLAGGED", item.get("outcome").asString());
        JsonNode finding = item.at("/findings/0");
        assertEquals("hikvision", finding.get("supplier").asString());
        assertEquals("RESTRICTED", finding.get("strength").asString());
        assertEquals("exactName", finding.at("/evidence/0/rule").asString());
        assertEquals(
                "https://example.org/list", finding.at("/evidence/0/source").asString());
        assertEquals("2026-11-02", finding.at("/evidence/0/seen").asString());
        assertEquals(
                List.of("APPLIES", "MAY_APPLY", "INFORMATION"),
                finding.get("listings")
                        .valueStream()
                        .map(l -> l.get("applicability").asString())
                        .toList());
        assertEquals(
                "It closes one company and forbids nobody to own its products.",
                finding.at("/listings/2/reason").asString());
        assertEquals("ezviz", report.at("/items/2/findings/0/via").asString());
        assertEquals(
                "NorthStar", report.at("/items/1/findings/0/conflict/named").asString());
        assertEquals("[4,5,6]", report.at("/items/2/lines").toString());
        assertEquals("NOT_ENOUGH_DATA", report.at("/items/4/outcome").asString());
        assertEquals("nothing", report.at("/items/4/nextStepCode").asString());
        assertEquals(
                List.of("hikvision", "quectel"),
                report.get("suppliers")
                        .valueStream()
                        .map(s -> s.get("id").asString())
                        .filter(id -> !id.equals("ezviz"))
                        .toList());
        assertEquals(3, report.get("directives").size());
    }

    @Test
    void problemsSayWhetherTheItemWasKept() throws IOException {
        JsonNode problems =
                report(Scans.realistic(), ReportSettings.Include.FLAGGED).get("problems");
        assertEquals("shortenedNumber", problems.at("/0/code").asString());
        assertTrue(problems.at("/0/itemKept").asBoolean());
        assertTrue(problems.at("/0/message").asString().contains("4.419E+11"));
        assertFalse(problems.at("/1/itemKept").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("gearscreen.report.HostileTexts#all")
    void keepsEveryCellWholeAndEscapesWhatAScreenWouldObey(String hostile) throws IOException {
        String json = text(Scans.hostile(hostile), english(ReportSettings.Include.ALL));
        Schemas.assertValid("check", json);
        JsonNode report = JsonMapper.shared().readTree(json);
        assertEquals(hostile, report.at("/items/0/fields/vendor").asString());
        assertEquals(hostile, report.at("/inputs/0/name").asString());
        assertFalse(json.chars().anyMatch(c -> (c < 0x20 && c != '\n') || c == 0x7F || c == 0x202E), json);
    }

    @Test
    void theSameScanGivesTheSameBytesApartFromTheTime() throws IOException {
        ReportSettings settings = english(ReportSettings.Include.ALL);
        ReportSettings later = new ReportSettings(
                settings.messages(),
                settings.program(),
                settings.version(),
                ZonedDateTime.parse("2027-01-01T00:00:00Z"),
                settings.include());
        List<String> first = text(Scans.realistic(), settings).lines().toList();
        List<String> second = text(Scans.realistic(), later).lines().toList();
        assertEquals(first.size(), second.size());
        List<String> different = first.stream()
                .filter(line -> !line.equals(second.get(first.indexOf(line))))
                .toList();
        assertEquals(List.of("  \"created\":\"2026-11-24T14:02:00-05:00\","), different);
    }

    private static int sum(JsonNode counts, String... names) {
        int sum = 0;
        for (String name : names) {
            sum += counts.get(name).asInt();
        }
        return sum;
    }

    private static ReportSettings english(ReportSettings.Include include) {
        return Scans.settings(Language.ENGLISH, include);
    }

    private static JsonNode report(ScanResult scan, ReportSettings.Include include) throws IOException {
        return JsonMapper.shared().readTree(text(scan, english(include)));
    }

    private static String text(ScanResult scan, ReportSettings settings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(ReportContent.of(scan), settings, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
