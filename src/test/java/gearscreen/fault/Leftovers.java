package gearscreen.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a process that was killed left lying about.
final class Leftovers {
    private static final Pattern EXPECTED = Pattern.compile("scans\\.gearscreen(-wal|-shm)?"
            + "|scans\\.gearscreen\\.backup-\\d+-v\\d+|settings\\.json|2026\\.12\\.\\d+\\.zip|gone-back-to"
            + "|watchlist-highest-seen\\.txt|report\\.[a-z]+|library-[0-9.]+-.*");

    /// Of a step forward that was cut off; goes with the next try, which is the next start of that version.
    private static final Pattern NEXT_TRY = Pattern.compile("scans\\.gearscreen\\.backup-\\d+-v\\d+\\.part(-journal)?");

    private final Place place;
    private int found;

    Leftovers(Place place) {
        this.place = place;
    }

    int found() {
        return found;
    }

    /// All that is left over goes when the program writes again, files beside others after an hour of silence.
    void check() throws IOException {
        assertTrue(files().filter(file -> matches(NEXT_TRY, file)).count() <= 2, "backups that were cut off");
        List<Path> left = unexpected();
        found += left.size();
        if (!left.isEmpty()) {
            for (Path file : left) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
            }
            List<Path> folders = left.stream().map(Path::getParent).distinct().toList();
            for (Path folder : folders) {
                WholeFile.writeOwn(folder.resolve("next"), out -> out.write('x'));
                Files.delete(folder.resolve("next"));
            }
        }
        assertEquals(List.of(), unexpected());
    }

    private List<Path> unexpected() throws IOException {
        return files().filter(file -> !matches(EXPECTED, file) && !matches(NEXT_TRY, file))
                .toList();
    }

    private static boolean matches(Pattern pattern, Path file) {
        return pattern.matcher(file.getFileName().toString()).matches();
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> home = Files.walk(place.home());
                Stream<Path> reports = Files.walk(place.reports())) {
            return Stream.concat(home, reports).filter(Files::isRegularFile).toList().stream();
        }
    }
}
