package gearscreen.report.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.ReportSettings;
import gearscreen.report.Scans;
import gearscreen.text.Language;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.diff.WatchlistDiff;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchlistJsonTest {
    private static final Watchlist BUNDLED = WatchlistLoader.bundled();

    private static byte[] verified(WatchlistJson.Signature signature) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WatchlistJson.verified(BUNDLED, signature, Scans.settings(Language.ENGLISH, ReportSettings.Include.ALL), out);
        return out.toByteArray();
    }

    private static byte[] diff(WatchlistDiff diff) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WatchlistJson.diff(diff, Scans.settings(Language.ENGLISH, ReportSettings.Include.ALL), out);
        return out.toByteArray();
    }

    private static JsonNode valid(String schema, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Schemas.assertValid(schema, text);
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void verifyHasTheShapeOfItsSchemaAndAddsUp() throws IOException {
        JsonNode json = valid("watchlist-verify", verified(WatchlistJson.Signature.bundled()));
        assertEquals(BUNDLED.version(), json.at("/watchlist/version").asString());
        assertEquals("bundled", json.at("/origin/kind").asString());
        int inUse = 0;
        for (JsonNode facts : json.get("facts")) {
            inUse += facts.get("inUse").asInt();
            int byAge = 0;
            for (JsonNode count : facts.get("age")) {
                byAge += count.asInt();
            }
            assertEquals(facts.get("all").asInt(), byAge, facts.toString());
        }
        assertEquals(inUse, json.get("inUse").asInt());
        assertTrue(json.get("gaps").size() > 3, "the edition says what it lacks");
    }

    @Test
    void aSignedEditionNamesItsKey() throws IOException {
        WatchlistJson.Signature signature = WatchlistJson.Signature.by(
                new TestBundles("2026.12.1").trusted().getFirst(), TestBundles.CREATED, TestBundles.EXPIRES);
        JsonNode json = valid("watchlist-verify", verified(signature));
        assertEquals("signed", json.at("/origin/kind").asString());
        assertEquals("2027-03-01", json.at("/origin/expires").asString());
    }

    @Test
    void diffHasTheShapeOfItsSchemaAndAnOrderThatStays() throws IOException {
        Watchlist other = new WatchlistLoader(new TestBundles("2026.12.1")
                        .change(EditionFile.LABELS, "\"brand\": \"Amcrest\"", "\"brand\": \"Amcrest Two\"")
                        .change(EditionFile.DIRECTIVES, "\"status\": \"proposed\"", "\"status\": \"withdrawn\"")
                        .edition())
                .load();
        WatchlistDiff diff = WatchlistDiff.of(BUNDLED, other);
        byte[] bytes = diff(diff);
        JsonNode json = valid("watchlist-diff", bytes);
        assertEquals(BUNDLED.version(), json.get("before").asString());
        assertEquals("2026.12.1", json.get("after").asString());
        List<String> changes = json.get("changes")
                .valueStream()
                .map(change -> change.get("subject").asString() + " "
                        + change.get("change").asString())
                .distinct()
                .toList();
        assertEquals(List.of("directive changed", "label added", "label removed"), changes);
        assertEquals("PROPOSED", json.at("/changes/0/fields/0/before").asString());
        assertEquals(1, json.at("/counts/1/added").asInt());
        assertArrayEquals(bytes, diff(WatchlistDiff.of(BUNDLED, other)));
    }

    @Test
    void anEditionComparedWithItselfHasNoChanges() throws IOException {
        JsonNode json = valid("watchlist-diff", diff(WatchlistDiff.of(BUNDLED, BUNDLED)));
        assertTrue(json.get("changes").isEmpty());
        assertTrue(json.get("counts").isEmpty());
    }
}
