package gearscreen.watchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.watchlist.load.WatchlistLoader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ^DS-2CD[0-9]{4}        ~ none
            ^(?:A|B){1,3}-[0-9]+$  ~ none
            # does not compile
            ^DS-(2CD               ~ syntax
            # takes time that doubles with each character
            ^(a+)+$                ~ nestedRepetition
            ^(?:[A-Z]*-)*X         ~ nestedRepetition
            ^([0-9]{2,}){3}        ~ nestedRepetition
            ^(x)\\1                ~ backReference
            # matches what every inventory holds
            ^.*                    ~ matchesAnything
            ^[A-Z]+                ~ matchesAnything
            ^\\s*[0-9]             ~ matchesAnything
            """)
    void patternsThatMayNotBeUsedAreNamed(String regex, String fault) {
        assertEquals(fault, PatternCheck.fault(regex.strip()).orElse("none"));
    }

    @Test
    void aPatternBeyondReasonIsTooLong() {
        assertEquals(Optional.of("tooLong"), PatternCheck.fault("A".repeat(PatternCheck.LONGEST + 1)));
    }

    @Test
    void noPatternOfTheWatchlistHasAFault() {
        for (ModelPattern pattern : WatchlistLoader.bundled().modelPatterns()) {
            assertEquals(Optional.empty(), PatternCheck.fault(pattern.regex().pattern()), pattern.id());
        }
    }
}
