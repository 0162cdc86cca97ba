package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.json.Schemas;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {
    @TempDir
    private Path folder;

    private Path inventory;

    @BeforeEach
    void anInventory() throws IOException {
        StringBuilder text = new StringBuilder("Inventaire 2026\n\nFabricant;Modèle;Adresse MAC;Mot de passe\n");
        for (int i = 0; i < 30; i++) {
            text.append("Bosch – Grünwald;NBE-").append(i).append(";00:07:5F:00:00:%02X;secret\n".formatted(i));
        }
        inventory = folder.resolve("inventaire.csv");
        Files.writeString(inventory, text, Charset.forName("windows-1252"));
    }

    @Test
    void jsonFitsItsSchemaAndSaysHowTheFileWasRead() throws IOException {
        Run run = Run.of("inspect", inventory.toString(), "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        Schemas.assertValid("inspect", run.out());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals("windows-1252", json.get("charset").asString());
        assertEquals(";", json.get("delimiter").asString());
        assertEquals(3, json.get("headerLine").asInt());
        assertEquals("[\"Fabricant\"]", json.at("/mapping/vendor").toString());
        assertEquals(20, json.get("records").size());
        assertEquals(30, json.at("/counts/records").asInt());
        assertEquals("Bosch – Grünwald", json.at("/records/0/cells/0").asString());
        assertEquals("preamble", json.at("/skipped/0/why").asString());
        assertTrue(run.out().indexOf("secret") < 0, "a password was shown");
    }

    @Test
    void rowsSaysHowManyAreShown() throws IOException {
        assertEquals(30, rows("all"));
        assertEquals(3, rows("3"));
        assertEquals(0, rows("0"));
    }

    private int rows(String rows) {
        Run run = Run.of("inspect", inventory.toString(), "--format", "json", "--rows", rows);
        return JsonMapper.shared().readTree(run.out()).get("records").size();
    }

    @Test
    void textShowsColumnsRowsAndSkippedLines() {
        Run run = Run.of("inspect", inventory.toString(), "--rows", "1");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("  Character set: windows-1252"), run.out());
        assertTrue(run.out().contains("  Fabricant -> vendor"), run.out());
        assertTrue(run.out().contains("  Mot de passe -> dropped, looks like passwords or keys"), run.out());
        assertTrue(run.out().contains("30 data rows, 1 shown"), run.out());
        assertTrue(run.out().contains("  4: Bosch – Grünwald | NBE-0"), run.out());
    }
}
