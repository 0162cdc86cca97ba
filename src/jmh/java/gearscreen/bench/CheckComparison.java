package gearscreen.bench;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.json.JsonReport;
import gearscreen.screening.Keep;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The whole check of a file (read, screen, write the flagged items as JSON) beside the CSV reader alone, in turn, in one
/// process: prints the milliseconds of every round and the ratio of the medians.
///
/// The reader alone takes the text of every cell, as anything that uses a file has to.
public final class CheckComparison {
    private CheckComparison() {}

    /// @param args file, rounds
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Checks checks = BundledEdition.checks();
        double[] reader = new double[rounds];
        double[] check = new double[rounds];
        double[] processor = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double begin = processorMilliseconds();
            reader[round] = milliseconds(() -> read(file));
            double between = processorMilliseconds();
            check[round] = milliseconds(() -> check(checks, file));
            double end = processorMilliseconds();
            processor[round] = (end - between) / (between - begin);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: reader %.0f ms, check %.0f ms; processor %.0f ms, %.0f ms%n",
                    round + 1,
                    reader[round],
                    check[round],
                    between - begin,
                    end - between);
        }
        System.out.printf(
                Locale.ROOT,
                "first %.2f, median %.2f times the reader (%.2f in processor time); %d MB of heap after%n",
                check[0] / reader[0],
                median(check) / median(reader),
                median(processor),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private interface Work {
        long run() throws IOException;
    }

    /// Of all threads: what a machine that is busy with other things lengthens least.
    private static double processorMilliseconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
    }

    private static double milliseconds(Work work) throws IOException {
        long begin = System.nanoTime();
        if (work.run() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static long read(Path file) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord csvRecord : records) {
                for (String cell : csvRecord.getFields()) {
                    characters += cell.length();
                }
            }
        }
        return characters;
    }

    private static long check(Checks checks, Path file) throws IOException {
        ScanResult scan = checks.check(
                List.of(Content.of(file)),
                ReadOptions.automatic(),
                List.of(),
                LocalDate.of(2026, 11, 24),
                Keep.FLAGGED,
                Progress.none());
        Path report = Files.createTempFile("check", ".json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(report))) {
            ZonedDateTime created = ZonedDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneOffset.UTC);
            new JsonReport()
                    .write(ReportContent.of(scan),
                            new ReportSettings(
                                    Messages.in(Language.ENGLISH),
                                    "GearScreen",
                                    "bench",
                                    created,
                                    ReportSettings.Include.FLAGGED),
                            out);
        }
        long size = Files.size(report);
        Files.delete(report);
        return size;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
