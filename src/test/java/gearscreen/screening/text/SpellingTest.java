package gearscreen.screening.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "hikvision, hikvision, 0",
        "hikvison, hikvision, 1",
        "hikivsion, hikvision, 1",
        "hukviasion, hikvision, 2",
        "skvision, hikvision, 2",
        "axis, hikvision, 3",
    })
    void editsAreCountedUpToTheLimit(String word, String name, int edits) {
        assertEquals(edits, Math.min(3, Spelling.distance(word, name, 2)));
    }

    /// Names as users typed them (iSpy and Strix camera lists, spreadsheets), against real firms that are near.
    @ParameterizedTest
    @CsvSource({
        "hikvison, hikvision, true",
        "hivision, hikvision, true",
        "huawai, huawei, true",
        "huawwei, huawei, true",
        "unview, uniview, true",
        "adhua, dahua, true",
        "caspersky, kaspersky, true",
        "ztte, zte, true",
        // the wrong letter of a pair doubled
        "aanke, annke, true",
        // a letter behind the whole name: another word, unless it repeats the last
        "dahuaa, dahua, true",
        "dahuan, dahua, false",
        // first letter dropped: another brand
        "iwatch, hiwatch, false",
        // two edits with a wrong first letter
        "skvision, hikvision, false",
        "fnkvision, hikvision, false",
        // letters that no slip exchanges
        "autec, autel, false",
        "actel, autel, false",
        // too short for a likeness
        "ute, zte, false",
        "hit, hyt, false",
    })
    void onlyLikelySlipsCount(String word, String name, boolean slip) {
        assertEquals(slip, Spelling.misspells(word, name));
    }
}
