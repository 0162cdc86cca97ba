package gearscreen.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.inventory.Field;
import gearscreen.inventory.Inspection;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.inventory.TableRow;
import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectionJsonTest {
    @Test
    void saysHowTheFileWasRead() throws IOException {
        JsonNode json = json(inspection("Dahua"));
        assertEquals("windows-1252", json.get("charset").asString());
        assertEquals(";", json.get("delimiter").asString());
        assertEquals(2, json.get("headerLine").asInt());
        assertEquals("[\"Make\",\"Brand\",\"MAC\"]", json.get("columns").toString());
        assertEquals("[\"Make\",\"Brand\"]", json.at("/mapping/vendor").toString());
        assertEquals("[\"mac\"]", json.get("guessed").toString());
        assertEquals(
                "{\"line\":3,\"cells\":[\"Dahua\",\"\",\"\"]}",
                json.at("/records/0").toString());
        assertEquals("{\"line\":1,\"why\":\"preamble\"}", json.at("/skipped/0").toString());
        assertEquals("macDamaged", json.at("/problems/0/code").asString());
        assertEquals(3, json.at("/counts/lines").asInt());
    }

    @ParameterizedTest
    @MethodSource("gearscreen.report.HostileTexts#all")
    void fitsItsSchemaWhateverACellHolds(String hostile) throws IOException {
        assertEquals(hostile, json(inspection(hostile)).at("/records/0/cells/0").asString());
    }

    private static JsonNode json(Inspection inspection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InspectionJson.write(inspection, Scans.settings(Language.ENGLISH, ReportSettings.Include.ALL), out);
        String text = out.toString(StandardCharsets.UTF_8);
        Schemas.assertValid("inspect", text);
        return JsonMapper.shared().readTree(text);
    }

    private static Inspection inspection(String cell) {
        return new Inspection(
                new InventorySource("cameras.csv", "0f".repeat(32), 99),
                new Layout(
                        Charset.forName("windows-1252"),
                        ';',
                        2,
                        List.of("Make", "Brand", "MAC"),
                        Map.of(Field.VENDOR, List.of(0, 1), Field.MAC, List.of(2)),
                        List.of(Field.MAC),
                        List.of(),
                        Optional.of("sadp")),
                List.of(new TableRow(3, List.of(cell, "", ""))),
                1,
                List.of(new SkippedLine(1, SkippedLine.Why.PREAMBLE), new SkippedLine(2, SkippedLine.Why.HEADER)),
                List.of(new RowProblem(3, "MAC", RowProblem.Code.MAC_DAMAGED, List.of(cell))),
                new LineAccount(3, 1, 0, 2, 0));
    }
}
