package gearscreen.screening;

import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Measures detection on labelled cases: `mvn -q -Pmeasure verify -Dmeasure.folder=FOLDER`.
///
/// The folder holds any of the files named in [Cases#SETS] with the ending `.csv`; without one the sets of the
/// repository are measured. Prints one line per set, then what was missed or wrongly flagged.
public final class Measure {
    private static final Path SAMPLES = Path.of("src/test/resources/inventories/samples");

    private Measure() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/eval");
        Screening screening = Screening.of(WatchlistLoader.bundled(), List.of(), LocalDate.of(2026, 11, 24));
        for (String set : Cases.SETS.stream().sorted().toList()) {
            Path file = folder.resolve(set + ".csv");
            if (Files.exists(file)) {
                Cases.Score score = Cases.score(set, file, screening);
                System.out.println(score);
                score.misses().forEach(miss -> System.out.println("    " + miss));
            }
        }
        Path expected = folder.resolve("samples_expected.csv");
        if (Files.exists(expected)) {
            Samples.Score score = Samples.score(expected, SAMPLES, screening);
            System.out.println(score);
            score.misses().forEach(miss -> System.out.println("    " + miss));
        }
    }
}
