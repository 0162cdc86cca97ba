package gearscreen.screening;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds what was reached on the labelled cases. The floors are those the program promises; what it reaches is
/// printed by [Measure].
class EvaluationTest {
    private static final Screening SCREENING =
            Screening.of(WatchlistLoader.bundled(), List.of(), LocalDate.of(2026, 11, 24));

    @ParameterizedTest
    @CsvSource({
        // set, precision, recall, precision of RESTRICTED alone
        "names_hard, 0.985, 0.96, 0.998",
        "macs, 0.998, 0.99, 0.998",
        "devicetypes, 1.0, 1.0, 1.0",
        "devicetypes_model_only, 0.995, 0.80, 0",
        "cameras, 0.99, 0.94, 0.998",
    })
    void detectionHoldsItsFloors(String set, double precision, double recall, double restricted) throws IOException {
        Cases.Score score = Cases.score(set, Path.of("src/test/resources/eval", set + ".csv"), SCREENING);
        String told = score + System.lineSeparator() + String.join(System.lineSeparator(), score.misses());
        assertAll(
                () -> assertTrue(score.precision() >= precision, told),
                () -> assertTrue(score.recall() >= recall, told),
                () -> assertTrue(score.restrictedPrecision() >= restricted, told));
    }

    /// Exports of 43 tools, read and screened; what is right for each device stands in the table.
    @Test
    void everyDeviceOfTheSampleExportsIsJudgedRight() throws IOException {
        Samples.Score score = Samples.score(
                Path.of("src/test/resources/eval/samples_expected.csv"),
                Path.of("src/test/resources/inventories/samples"),
                SCREENING);
        assertEquals(List.of(), score.misses(), score.toString());
    }
}
