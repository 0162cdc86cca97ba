package gearscreen.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.screening.Lookup;
import gearscreen.screening.WhyNot;
import gearscreen.text.Language;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LookupJsonTest {
    @Test
    void answersInTheShapeOfItsSchema() throws IOException {
        Label label = new Label(
                "hikvision",
                "LTS",
                List.of("LTS"),
                Label.Range.MOST,
                OptionalInt.empty(),
                false,
                "",
                new Provenance("https://example.org/labels", LocalDate.of(2026, 11, 3), Confidence.SECONDARY));
        Lookup lookup = new Lookup(
                "HIK DS-2CD2143G2-I",
                Scans.realistic().items().getFirst(),
                new WhyNot(List.of(new WhyNot.Candidate(
                        Scans.HIKVISION, new FieldValue(Field.VENDOR, "Text", "HIK", 0), "Hikvision", "tooWeak"))),
                List.of(label));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LookupJson.write(
                lookup,
                new LookupJson.Setting(
                        "2026.11.1",
                        LocalDate.of(2026, 11, 10),
                        List.of("us-federal-contractor"),
                        Scans.AS_OF,
                        List.of()),
                Scans.settings(Language.ENGLISH, ReportSettings.Include.ALL),
                out);
        String text = out.toString(StandardCharsets.UTF_8);
        Schemas.assertValid("lookup", text);
        JsonNode json = JsonMapper.shared().readTree(text);
        assertEquals("FLAGGED", json.get("outcome").asString());
        assertEquals("DS-2CD2143G2-I", json.at("/fields/model").asString());
        assertEquals("hikvision", json.at("/findings/0/supplier").asString());
        assertEquals("tooWeak", json.at("/whyNot/0/reason").asString());
        assertEquals("LTS", json.at("/sameHardware/0/brand").asString());
        assertEquals(3, json.get("directives").size());
    }
}
