package gearscreen.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gearscreen.inventory.InventoryReader;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.Readers;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Screening while reading says the same as reading first and screening then.
class StreamedScanTest {
    private static final Screening SCREENING =
            Screening.of(WatchlistLoader.bundled(), List.of(), LocalDate.of(2026, 11, 24));
    private static final InventoryReader READER = Readers.knowingNoMakers();

    @TempDir
    private Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/inventories/samples"))) {
            return files.filter(file -> !file.endsWith("EXPECTED.csv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsScreenedTheSameEitherWay(Path sample) throws IOException {
        ScanResult whole = whole(sample);
        ScanResult streamed = streamed(sample, Keep.ALL);
        assertEquals(whole.items(), streamed.items());
        assertEquals(whole.counts(), streamed.counts());
        assertEquals(whole.inventory().account(), streamed.inventory().account());
        assertEquals(whole.inventory().problems(), streamed.inventory().problems());
        assertEquals(whole.inventory().skipped(), streamed.inventory().skipped());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNotKeptIsCountedAllTheSame(Path sample) throws IOException {
        ScanResult whole = whole(sample);
        ScanResult streamed = streamed(sample, Keep.FLAGGED);
        assertEquals(
                whole.items().stream()
                        .filter(item -> item.outcome() instanceof Outcome.Flagged)
                        .toList(),
                streamed.items());
        assertEquals(whole.counts(), streamed.counts());
        ScanResult unclear = streamed(sample, Keep.FLAGGED_AND_UNCLEAR);
        assertEquals(
                whole.counts().flagged() + whole.counts().notEnoughData(),
                unclear.items().size());
    }

    /// The first rows of these devices say nothing of the maker; rows further down, far beyond a batch, do.
    @Test
    void aRowFarBelowBelongsToTheItemItWasBegunWith() throws IOException {
        StringBuilder rows = new StringBuilder("Name,Manufacturer,MAC address\n");
        int devices = 9_000;
        for (int i = 0; i < devices; i++) {
            rows.append("dev-%d,,02:00:00:00:%02x:%02x\n".formatted(i, i >> 8, i & 0xFF));
        }
        for (int i = 0; i < devices; i += 3_000) {
            rows.append("dev-%d,Hikvision,02:00:00:00:%02x:%02x\n".formatted(i, i >> 8, i & 0xFF));
        }
        Path file = Files.writeString(folder.resolve("far.csv"), rows);

        ScanResult streamed = streamed(file, Keep.FLAGGED);

        assertEquals(new OutcomeCounts(3, 0, devices - 3), streamed.counts());
        assertEquals(List.of(2, 9_002), streamed.items().getFirst().item().lines());
        assertEquals(
                whole(file).items().stream()
                        .filter(item -> item.outcome() instanceof Outcome.Flagged)
                        .toList(),
                streamed.items());
        assertFalse(streamed.items().isEmpty());
    }

    @Test
    void aCancelledReadingGivesNoResult() throws IOException {
        Path file = Files.writeString(folder.resolve("many.csv"), "Manufacturer\n" + "Hikvision\n".repeat(20_000));
        Progress cancelled = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> SCREENING.screen(
                        sink -> READER.stream(file, ReadOptions.automatic(), cancelled, sink), Keep.ALL));
    }

    private static ScanResult whole(Path file) throws IOException {
        return SCREENING.screen(READER.read(file, ReadOptions.automatic(), Progress.none()), Progress.none());
    }

    private static ScanResult streamed(Path file, Keep keep) throws IOException {
        return SCREENING.screen(sink -> READER.stream(file, ReadOptions.automatic(), Progress.none(), sink), keep);
    }
}
