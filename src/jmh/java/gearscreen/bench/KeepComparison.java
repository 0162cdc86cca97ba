package gearscreen.bench;

import com.sun.management.OperatingSystemMXBean;
import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.ForWhom;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/// Keeping the scan of a file beside plain rows (one INSERT an item, all in one transaction, one prepared statement),
/// in turn, in one process; then opening and deleting it. It is kept once more while decisions are taken one after the
/// other: the longest wait for one is printed.
public final class KeepComparison {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private KeepComparison() {}

    /// @param args file, rounds, folder for the databases
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[2]));
        int rounds = Integer.parseInt(args[1]);
        Checks checks = BundledEdition.checks();
        Inventory inventory = checks.read(Path.of(args[0]), ReadOptions.automatic(), Progress.none());
        ScanResult scan = checks.screen(inventory, ForWhom.UNSET, TODAY, Progress.none());
        System.out.printf(
                Locale.ROOT,
                "%d items, %d flagged; %d MB of heap in use%n",
                scan.items().size(),
                scan.flagged(),
                heap());
        double[] plain = new double[rounds];
        double[] keep = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Path rows = folder.resolve("rows.db");
            Files.deleteIfExists(rows);
            plain[round] = plain(rows, scan);
            Path file = folder.resolve("kept.gearscreen");
            Files.deleteIfExists(file);
            try (ScanStore store = new StoreFile(folder.resolve("library")).open(file)) {
                double processor = processor();
                long begin = System.nanoTime();
                KeptScan kept = store.save(scan, new SaveNote("", NOW, scan.flagged()), Progress.none());
                keep[round] = since(begin);
                processor = processor() - processor;
                begin = System.nanoTime();
                ScanResult again = store.open(kept.id(), Progress.none());
                double open = since(begin);
                boolean same = again.items().getLast().equals(scan.items().getLast());
                begin = System.nanoTime();
                long size = size(file);
                store.delete(kept.id());
                double delete = since(begin);
                Deciding deciding = new Deciding(store, scan);
                Thread person = new Thread(deciding);
                person.start();
                store.save(scan, new SaveNote("", NOW, scan.flagged()), Progress.none());
                deciding.done.set(true);
                person.join();
                System.out.printf(
                        Locale.ROOT,
                        "round %d: plain rows %.0f ms (%d MB); kept in %.0f ms (%.0f ms of processor, %d MB), opened in %.0f ms (%s), deleted in"
                                + " %.0f ms; %d decisions while it is kept again, longest wait %.0f ms; %d MB of heap%n",
                        round + 1,
                        plain[round],
                        size(rows),
                        keep[round],
                        processor,
                        size,
                        open,
                        same ? "the same" : "NOT THE SAME",
                        delete,
                        deciding.decisions,
                        deciding.longest,
                        heap());
            }
        }
        Arrays.sort(plain);
        Arrays.sort(keep);
        System.out.printf(
                Locale.ROOT,
                "median: kept in %.2f of the time of plain rows%n",
                keep[rounds / 2] / plain[rounds / 2]);
    }

    /// Somebody who decides without a break.
    private static final class Deciding implements Runnable {
        private final ScanStore store;
        private final Decision decision;
        private final AtomicBoolean done = new AtomicBoolean();
        private int decisions;
        private double longest;

        Deciding(ScanStore store, ScanResult scan) {
            this.store = store;
            int item = 0;
            while (!(scan.items().get(item).outcome() instanceof Outcome.Flagged)) {
                item++;
            }
            Matter matter = Matter.of(scan.items().get(item)).getFirst();
            decision = Draft.of(Disposition.CONFIRMED, "A")
                    .on(Review.of(scan, DecisionLog.empty(), TODAY).subject(item, matter), NOW, "");
        }

        @Override
        public void run() {
            while (!done.get()) {
                long begin = System.nanoTime();
                try {
                    store.append(List.of(decision));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                decisions++;
                longest = Math.max(longest, since(begin));
            }
        }
    }

    private static double plain(Path file, ScanResult scan) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("CREATE TABLE item (line INTEGER, cells TEXT, outcome TEXT) STRICT");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO item VALUES (?, ?, ?)")) {
                for (int i = 0; i < scan.items().size(); i++) {
                    Item item = scan.items().get(i).item();
                    insert.setInt(1, item.line());
                    insert.setString(2, String.join("\u0001", item.cells()));
                    insert.setString(3, scan.items().get(i).outcome().id());
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
        return since(begin);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static long size(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return (Files.size(file) + (Files.exists(log) ? Files.size(log) : 0)) >> 20;
    }

    /// Of all threads: what a machine that is busy with other things lengthens least.
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
    }

    private static long heap() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
