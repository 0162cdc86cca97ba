package gearscreen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plurals by the rules of the CLDR: in French 0 is singular; none has words of its own where a sentence wants them.
class CountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 0 | No item of 40 is flagged
            ENGLISH | 1 | 1 of 40 items is flagged
            ENGLISH | 2 | 2 of 40 items are flagged
            FRENCH  | 0 | Aucun article sur 40 n’est signalé
            FRENCH  | 1 | 1 article sur 40 est signalé
            FRENCH  | 2 | 2 articles sur 40 sont signalés
            """)
    void noneOneAndSeveralAreSaidAsPeopleDo(Language language, long count, String said) {
        assertEquals(said, Messages.in(language).count("results.heading", count, 40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 0 | 0 items marked
            FRENCH  | 0 | 0 article coché
            """)
    void noneIsACountWhereThereAreNoWordsForIt(Language language, long count, String said) {
        assertEquals(said, Messages.in(language).count("results.marked", count));
    }
}
