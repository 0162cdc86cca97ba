package gearscreen.bench;

import com.sun.management.OperatingSystemMXBean;
import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.Keep;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.own.OwnList;
import gearscreen.watchlist.own.OwnListReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The check of an inventory with the watchlist alone and with a list of 100,000 names beside it, in turn, in one
/// process, in processor time of all threads. The list is read once and its index made once, as in the window; what that
/// takes is printed too. A run of the command line does all of it once: compare whole processes with the file that
/// `write` leaves.
public final class OwnListComparison {
    private static final int ROWS = 10_000;
    private static final int NAMES = 100_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> TRADES =
            List.of("Trading", "Technology", "Electronics", "Shipping", "Import and Export", "Industrial");
    private static final List<String> FORMS = List.of("LLC", "Co., Ltd.", "OOO", "JSC", "GmbH", "FZE");

    private OwnListComparison() {}

    /// @param args rounds; or `write` and a folder, which then holds `inventory.csv` and `targets.simple.csv`
    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            InventoryGenerator.write(ROWS, Path.of(args[1], "inventory.csv"));
            madeUp(Path.of(args[1], "targets.simple.csv"));
            return;
        }
        int rounds = Integer.parseInt(args[0]);
        Path inventory = Files.createTempFile("inventory", ".csv");
        InventoryGenerator.write(ROWS, inventory);
        Path list = Files.createTempFile("targets.simple", ".csv");
        madeUp(list);
        Checks alone = BundledEdition.checks();
        Checks beside = BundledEdition.checks();
        beside.useLists(() -> List.of(read(list)));
        check(alone, inventory);
        double begun = processorMilliseconds();
        beside.ownLists();
        System.out.printf(Locale.ROOT, "list read and index made: %.0f ms%n", processorMilliseconds() - begun);
        double[] without = new double[rounds];
        double[] with = new double[rounds];
        long more = 0;
        for (int round = 0; round < rounds; round++) {
            double begin = processorMilliseconds();
            long flagged = check(alone, inventory).flagged();
            double between = processorMilliseconds();
            more = check(beside, inventory).flagged() - flagged;
            double end = processorMilliseconds();
            without[round] = between - begin;
            with[round] = end - between;
            System.out.printf(
                    Locale.ROOT, "round %d: %.0f ms, with the list %.0f ms%n", round + 1, without[round], with[round]);
        }
        System.out.printf(
                Locale.ROOT,
                "first %.2f, median %.2f times as long; %d items more are flagged%n",
                with[0] / without[0],
                median(with) / median(without),
                more);
    }

    private static OwnList read(Path list) {
        try {
            return OwnListReader.read(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of all threads: what a machine that is busy with other things lengthens least.
    private static double processorMilliseconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
    }

    private static ScanResult check(Checks checks, Path inventory) throws IOException {
        return checks.check(
                List.of(Content.of(inventory)), ReadOptions.automatic(), List.of(), DAY, Keep.FLAGGED, Progress.none());
    }

    /// Words of the names of the IEEE registry's registrants, put together anew: names as real as they are, of firms that
    /// are not. One in ten is one word alone.
    private static void madeUp(Path list) throws IOException {
        List<String> words = MacRegistry.bundled().registrants().stream()
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() > 3)
                .distinct()
                .toList();
        Random random = new Random(7);
        try (Writer out = Files.newBufferedWriter(list)) {
            out.write("id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,"
                    + "program_ids,dataset,first_seen,last_seen,last_change\n");
            for (int i = 0; i < NAMES; i++) {
                String name = words.get(random.nextInt(words.size()));
                if (i % 10 != 0) {
                    name += " " + (i % 2 == 0 ? words.get(random.nextInt(words.size())) + " " : "")
                            + TRADES.get(random.nextInt(TRADES.size())) + " " + FORMS.get(random.nextInt(FORMS.size()));
                }
                out.write("b" + i + ",Company,\"" + name + "\",,,cn,\"1 Example Road, Example\",,,,,,List,"
                        + "2026-02-03T06:10:02,2026-11-20T06:10:02,2026-02-03T06:10:02\n");
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
