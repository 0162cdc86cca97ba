package gearscreen.desktop.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "HIKvision, hikvision",
        "Été, ete",
        "Ñandú, nandu",
        "ＨＩＫ, hik",
        "海康威视, 海康威视",
        "Œuvre, œuvre",
        "Łódź, łodz"
    })
    void caseAndAccentsDoNotCount(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void aFilterIsAsManyWordsAsItHasLongestFirst() {
        assertEquals(List.of("hikvision", "hall"), Folding.words("  Hall HIKVISION "));
        assertEquals(List.of(), Folding.words("  "));
    }
}
