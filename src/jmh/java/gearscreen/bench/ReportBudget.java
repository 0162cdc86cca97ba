package gearscreen.bench;

import gearscreen.app.BundledEdition;
import gearscreen.app.Program;
import gearscreen.app.ReportFormat;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.ReportSettings.Include;
import gearscreen.screening.Keep;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long it takes to write reports of an inventory of which every row is flagged: PDF with 1,000 items in at most 6
/// seconds, a workbook with 100,000 rows in at most 3, and a page with 10,000. Ends with 1 where one takes longer.
public final class ReportBudget {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private ReportBudget() {}

    private record Budget(ReportFormat format, int items, double seconds) {}

    private static final List<Budget> BUDGETS = List.of(
            new Budget(ReportFormat.PDF, 1_000, 6),
            new Budget(ReportFormat.XLSX, 100_000, 3),
            new Budget(ReportFormat.HTML, 10_000, 3));

    /// @param args rounds, folder for the files
    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        boolean kept = true;
        for (Budget budget : BUDGETS) {
            double median = median(budget, rounds, folder);
            kept &= median <= budget.seconds();
        }
        System.exit(kept ? 0 : 1);
    }

    private static double median(Budget budget, int rounds, Path folder) throws IOException {
        Path inventory = folder.resolve("flagged-" + budget.items() + ".csv");
        write(budget.items(), inventory);
        ScanResult scan = BundledEdition.checks()
                .check(
                        List.of(Content.of(inventory)),
                        ReadOptions.automatic(),
                        List.of("us-federal-contractor"),
                        TODAY,
                        Keep.FLAGGED,
                        Progress.none());
        ReportContent content = ReportContent.of(scan);
        ReportSettings settings = new ReportSettings(
                Messages.in(Language.ENGLISH),
                Program.current().name(),
                Program.current().version(),
                ZonedDateTime.parse("2026-11-24T14:02:00-05:00"),
                Include.FLAGGED);
        Path file = folder.resolve(
                "flagged-" + budget.items() + "." + budget.format().extension());
        double[] seconds = new double[rounds];
        double[] cpu = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                budget.format().report().write(content, settings, out);
            }
            seconds[round] = (System.nanoTime() - begun) / 1e9;
            cpu[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e9;
        }
        double first = seconds[0];
        Arrays.sort(seconds);
        Arrays.sort(cpu);
        System.out.printf(
                Locale.ROOT,
                "%-5s %,8d items: first %.2f s, median %.2f s (%.2f s of one core), at most %.0f s; %,d bytes%n",
                budget.format().id(),
                budget.items(),
                first,
                seconds[rounds / 2],
                cpu[rounds / 2],
                budget.seconds(),
                Files.size(file));
        return seconds[rounds / 2];
    }

    private static void write(int rows, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Vendor,Model,Serial,MAC,IP,Hostname,Location\n");
            for (int row = 0; row < rows; row++) {
                out.write("Hikvision,DS-2CD2143G2-I,SN%09d,44:19:B6:%02X:%02X:%02X,10.%d.%d.%d,cam-%d,Floor %d%n"
                        .formatted(
                                row,
                                row >> 16 & 0xFF,
                                row >> 8 & 0xFF,
                                row & 0xFF,
                                row >> 16 & 0xFF,
                                row >> 8 & 0xFF,
                                row & 0xFF,
                                row,
                                row % 40));
            }
        }
    }
}
