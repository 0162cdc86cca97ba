package gearscreen.screening.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import gearscreen.watchlist.load.WatchlistLoader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTableTest {
    private final Vocabulary vocabulary = new Vocabulary(Wording.bundled(), List.of("大华"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hikvision Digital Technology Co., Ltd. | hikvision
            HIK VISION                             | hikvision
            Hik-Vision                             | hikvision
            HikvisionNVR16                         | hikvision
            MODEM ZTE 4G                           | zte
            U.N.V.                                 | unv
            大华 Dahua                              | 大华 dahua
            # pieces of words are nothing
            Brähler ICS Konferenztechnik AG        | ''
            Aztek Networks, Inc.                   | ''
            Wetterschutztechnik                    | ''
            # short names are not put together
            UN V                                   | ''
            Z TE                                   | ''
            # of two names one within the other, the longer
            Zhejiang Dahua Technology              | zhejiang dahua
            """)
    void namesAreFoundAsWholeWords(String text, String found) {
        NameTable<String> names = new NameTable<>();
        for (String name : List.of("hikvision", "zte", "unv", "大华", "dahua", "zhejiang dahua")) {
            names.add(vocabulary.read(name), false, name);
        }
        assertEquals(
                found,
                names.find(vocabulary.read(text)).stream()
                        .map(NameTable.Hit::value)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aNameOfOneWordAndALegalFormCanBeKeptWhole() {
        NameTable<String> names = new NameTable<>();
        names.add(vocabulary.read("Rhino Co"), true, "rhino co");
        assertTrue(names.find(vocabulary.read("Rhino Controls Ltd.")).isEmpty());
        assertEquals(1, names.find(vocabulary.read("Rhino Co.")).size());
    }

    /// The quick look at beginnings never hides a name that reading finds.
    @Test
    void noTextWithANameIsPassedOver() {
        Watchlist watchlist = WatchlistLoader.bundled();
        NameTable<String> names = new NameTable<>();
        for (SupplierName name : watchlist.suppliers().values().stream()
                .flatMap(supplier -> supplier.names().stream())
                .toList()) {
            names.add(vocabulary.read(name.text()), false, name.text());
            assertTrue(names.mayBeIn(name.text()), name.text());
        }
        for (String registrant : MacRegistry.bundled().registrants()) {
            if (!names.find(vocabulary.read(registrant)).isEmpty()) {
                assertTrue(names.mayBeIn(registrant), registrant);
            }
        }
    }
}
