package gearscreen.watchlist.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.Watchlist;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchlistLoaderTest {
    @Test
    void theBundledEditionIsWhole() throws IOException {
        Watchlist watchlist = WatchlistLoader.bundled();
        JsonNode manifest = file("manifest");
        assertEquals(manifest.get("version").asString(), watchlist.version());
        assertEquals(manifest.get("gaps").size(), watchlist.origins().gaps().size());
        assertEquals(
                file("suppliers").get("suppliers").size(), watchlist.suppliers().size());
        assertEquals(
                file("directives").get("directives").size(),
                watchlist.directives().size());
        // Groups of brands or companies without a name to compare are for readers only.
        assertEquals(named(file("labels").get("labels")), watchlist.labels().size());
        assertEquals(
                file("identifiers").get("modelPatterns").size(),
                watchlist.modelPatterns().size());
        assertEquals(
                file("identifiers").get("fccGrantees").size(),
                watchlist.fccGrantees().size());
        assertEquals(
                file("listings").get("listings").size(), watchlist.listings().size());
        assertEquals(
                named(file("other-companies").get("companies")),
                watchlist.otherCompanies().size());
        assertEquals(3940, watchlist.macBlocks().size());
        assertEquals(14, watchlist.profiles().size());
    }

    private static JsonNode file(String name) throws IOException {
        try (InputStream in = WatchlistLoader.bundledFiles().open("watchlist/" + name + ".json")) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private static long named(JsonNode entries) {
        return entries.valueStream()
                .filter(entry -> !entry.get("names").isEmpty())
                .count();
    }

    @Test
    void suppliersKeepTheOrderOfTheFile() {
        var ids = WatchlistLoader.bundled().suppliers().keySet().stream().toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void aRegistrantWithACommaIsReadWhole() {
        assertTrue(WatchlistLoader.bundled().macBlocks().stream()
                .anyMatch(block -> block.prefix().equals("4419B6")
                        && block.registrant().equals("Hangzhou Hikvision Digital Technology Co.,Ltd.")
                        && block.own()));
    }

    /// One file is changed in one place; the exception names the file and the entry.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        watchlist/suppliers.json | "parent": "hikvision" | "parent": "hikvison" | ezviz
        watchlist/suppliers.json | "status": "watch" | "status": "watched" | fibocom
        watchlist/suppliers.json | "id": "autel" | "id": "baicells" | baicells
        watchlist/labels.json | "range": "some" | "range": "a few" | labels[
        watchlist/identifiers.json | "regex": "^(?:DHI?-)?(?:ASI | "regex": "^(?:(?:ASI | dahua-access-control-asi-asc
        watchlist/identifiers.json | "regex": "^(?:DHI?-)?(?:ASI | "regex": "^x?", "was": "(?:ASI | dahua-access-control-asi-asc
        watchlist/identifiers.json | "code": "2ADTD" | "code": 2 | fccGrantees[
        watchlist/directives.json | "inForceFrom": "2018-09-18" | "inForceFrom": "2018-09-31" | AU-5G-2018
        watchlist/directives.json | "telecom_carriers" | "telecom_carrier" | AU-5G-2018
        watchlist/directives.json | https://www.fcc.gov/supplychain/coveredlist | http://www.fcc.gov/ | US-FCC-2026-06-26-PREVIOUSLY-AUTHORIZED
        watchlist/listings.json | "via": "US-FCC-COVERED-LIST" | "via": "US-FCC-COVERED" | US-FCC-25-71/
        watchlist/listings.json | "directive": "EU-EP-HIKVISION-2021" | "directive": "GB-WMS-2022-11-24" | GB-WMS-2022-11-24/hikvision
        watchlist/applicability.json | "directive": "UA-NACP-2023" | "directive": "UA-NACP" | UA-NACP
        watchlist/profiles.json | "country": "CA" | "country": "" | ca-private-business
        watchlist/manifest.json | "version": | "edition": | the file
        watchlist/manifest.json | { | [ | the file
        oui/mac-blocks.csv | 4419B6,24 | 4419B6,20 | line
        oui/mac-blocks.csv | 4419B6,24 | 4419G6,24 | line
        """)
    void aBrokenFileIsRefusedByNameAndEntry(String file, String text, String broken, String entry) {
        var loader = new WatchlistLoader(path -> path.equals(file) ? changed(path, text, broken) : open(path));
        var refused = assertThrows(BrokenWatchlistException.class, loader::load);
        assertEquals(file, refused.file(), refused.getMessage());
        assertTrue(refused.entry().startsWith(entry), refused.getMessage());
        assertTrue(refused.toString().contains(file + ": " + refused.entry() + ": "), refused.toString());
    }

    @Test
    void aMissingFileIsRefusedByName() {
        var loader = new WatchlistLoader(path -> {
            if (path.equals("watchlist/listings.json")) {
                throw new FileNotFoundException("gone");
            }
            return open(path);
        });
        var refused = assertThrows(BrokenWatchlistException.class, loader::load);
        assertEquals("watchlist/listings.json: the file: gone", refused.getMessage());
    }

    private static InputStream changed(String path, String text, String broken) throws IOException {
        try (InputStream in = open(path)) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int at = whole.indexOf(text);
            assertTrue(at >= 0, () -> path + " does not hold " + text);
            String changed = whole.substring(0, at) + broken + whole.substring(at + text.length());
            return new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(WatchlistLoaderTest.class.getResourceAsStream("/gearscreen/data/" + path), path);
    }
}
