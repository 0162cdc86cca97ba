package gearscreen.screening.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary(Wording.bundled(), List.of("海康威视", "大华", "华为", "浙江宇视科技有限公司"));

    /// Each line is one step of normalising, before and after.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # case and punctuation
            Hangzhou Hikvision Digital Technology Co.,Ltd. | hangzhou hikvision digital technology co ltd
            # damaged punctuation, as Angry IP Scanner writes it
            Hangzhou Hikvision Digital Technology Co..Ltd. | hangzhou hikvision digital technology co ltd
            # full-width forms (Unicode NFKC)
            Ｈｉｋｖｉｓｉｏｎ | hikvision
            # accents, strokes and ligatures
            Brähler ICS Konferenztechnik AG | brahler ics konferenztechnik ag
            Łódź Straße Ørsted | lodz strasse orsted
            # camel case, and digits stuck to letters
            HikvisionIPCamera | hikvision ip camera
            DJIMavicAir2 | dji mavic air 2
            HIKVISION4MP | hikvision 4 mp
            # spelled-out letters
            H I K V I S I O N | hikvision
            U.N.V. | unv
            Dahua Technology Italy S.r.l. | dahua technology italy srl
            # signs that are no letters
            Hikvision™ | hikvision
            dahua_technology | dahua technology
            # ampersand
            G&G | g and g
            # apostrophes join
            Xi'an Uniview | xian uniview
            # scripts are told apart
            大华 Dahua | 大华 dahua
            # Chinese is cut at known words, the rest stays together
            华为终端有限公司 | 华为 终端 有限公司
            大华会计师事务所 | 大华 会计师事务所
            """)
    void textsAreReadAsFoldedWords(String text, String words) {
        assertEquals(words, joined(vocabulary.read(text)));
    }

    @Test
    void invisibleAndControlCharactersGo() {
        assertEquals("hikvision", joined(vocabulary.read("Hik\u200Bvi\u0000sion\u202E\u2066")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hangzhou Hikvison Digital Technology Co., Ltd. | hikvison
            Zhejiang Dahua Technology Italy S.r.l. | dahua
            Unknown IP camera | ''
            """)
    void theCoreIsWhatTellsAFirmApart(String text, String core) {
        assertEquals(core, vocabulary.read(text).core());
    }

    @ParameterizedTest
    @CsvSource({"Generic", "4MP IP Camera", "Other", "n/a", "Unknown", "IPC", "''"})
    void wordsThatEveryInventoryHasNameNobody(String text) {
        assertFalse(vocabulary.read(text).namesSomebody());
    }

    @Test
    void anUncommonWordMayNameSomebody() {
        assertTrue(vocabulary.read("NorthStar camera").namesSomebody());
    }

    @Test
    void aMegabyteIsReadToABoundedLength() {
        Words words = vocabulary.read("Hikvision ".repeat(100_000));
        assertTrue(words.size() <= 48, () -> "words " + words.size());
    }

    private static String joined(Words words) {
        return words.all().stream().map(Words.Word::text).collect(Collectors.joining(" "));
    }
}
