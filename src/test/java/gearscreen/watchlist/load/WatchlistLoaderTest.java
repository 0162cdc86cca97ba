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

class WatchlistLoaderTest {
    @Test
    void theBundledEditionIsWhole() {
        Watchlist watchlist = WatchlistLoader.bundled();
        assertEquals("2026.11.2", watchlist.version());
        assertEquals(49, watchlist.suppliers().size());
        assertEquals(86, watchlist.directives().size());
        assertEquals(181, watchlist.labels().size(), "187 in the file, six of them groups without a name");
        assertEquals(76, watchlist.modelPatterns().size());
        assertEquals(24, watchlist.fccGrantees().size());
        assertEquals(3940, watchlist.macBlocks().size());
        assertEquals(266, watchlist.listings().size());
        assertEquals(45, watchlist.otherCompanies().size(), "72 in the file, 27 of them without a name to compare");
        assertEquals(14, watchlist.profiles().size());
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
