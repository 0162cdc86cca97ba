package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.json.Schemas;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LookupCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"Hikvision DS-2CD2143G2-I", "44:19:B6:00:11:22", "海康威视"})
    void findsASupplierByNameMacOrScript(String text) {
        Run run = Run.of("lookup", text);
        assertEquals(1, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().contains("Hikvision"), run.out());
        assertTrue(run.out().contains("List version "), run.out());
        assertFalse(run.out().contains("“”"), run.out());
    }

    @Test
    void speaksFrench() {
        Run run = Run.of("lookup", "Hikvision", "--lang", "fr");
        assertTrue(run.out().contains("Fabricant «\u00A0Hikvision\u00A0»"), run.out());
        assertTrue(run.out().contains("Peut s’appliquer\u00A0: "), run.out());
    }

    @Test
    void wordsWithoutQuotesAreOneText() {
        assertEquals(
                Run.of("lookup", "Hikvision DS-2CD2143G2-I").out(),
                Run.of("lookup", "Hikvision", "DS-2CD2143G2-I").out());
    }

    @Test
    void aMissIsNoMoreThanNoMatch() {
        Run run = Run.of("lookup", "Axis P3245-LV");
        assertEquals(0, run.exitCode(), run.out());
        assertTrue(run.out().contains("No match found"), run.out());
    }

    @Test
    void jsonFitsItsSchema() throws IOException {
        Run run =
                Run.of("lookup", "Hikvision DS-2CD2143G2-I", "--format", "json", "--profile", "us-federal-contractor");
        Schemas.assertValid("lookup", run.out());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals("FLAGGED", json.get("outcome").asString());
        assertEquals("us-federal-contractor", json.at("/profile/0").asString());
        assertTrue(json.get("directives").size() > 0);
    }

    @Test
    void theExitCodeFollowsTheLevelAsked() {
        assertEquals(0, Run.of("lookup", "Hikvision", "--fail-on", "applies").exitCode());
        assertEquals(
                1,
                Run.of("lookup", "Hikvision", "--fail-on", "applies", "--profile", "us-federal-contractor")
                        .exitCode());
    }
}
