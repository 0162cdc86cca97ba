package gearscreen.app.kept;

import gearscreen.app.CheckInventory;
import gearscreen.app.ForWhom;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.json.ReportedScan;
import gearscreen.report.pdf.MachineCopy;
import gearscreen.review.DecisionLog;
import gearscreen.review.Review;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.ReviewedScan;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreException.Reason;
import gearscreen.store.StoreFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes a side of a comparison of whatever file is named: a saved scan, a report, or an inventory, which is screened.
///
/// @param who and the day for inventories
public record Sides(CheckInventory check, StoreFile opener, ForWhom who, LocalDate day) {
    /// The ending of our own files.
    public static final String ENDING = ".gearscreen";

    private static final byte[] DATABASE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /// Larger reports are not read.
    private static final long MOST_BYTES = 1L << 30;

    /// @throws StoreException for a file of scans that cannot be used, or holds none (`GONE`)
    /// @throws gearscreen.inventory.UnreadableInventoryException when the file is no inventory either
    public Compared of(Path file, Progress progress) throws IOException {
        if (isScanFile(file)) {
            try (ScanStore store = opener.look(file)) {
                return newest(store, file, progress);
            }
        }
        Optional<Compared> report = report(file);
        return report.isPresent() ? report.get() : inventory(file, progress);
    }

    private static Compared newest(ScanStore store, Path file, Progress progress) throws StoreException {
        List<KeptScan> scans = store.scans();
        if (scans.isEmpty()) {
            throw new StoreException(Reason.GONE, file);
        }
        return kept(store, scans.getFirst(), progress);
    }

    /// A kept scan as it stood.
    public static Compared kept(ScanStore store, KeptScan scan, Progress progress) throws StoreException {
        return new ReviewedScan(new KeptScans(store).asItStood(scan, KeptScans.day(scan), progress));
    }

    /// By its first bytes; by its name too, so that a damaged one is not taken for an inventory.
    public static boolean isScanFile(Path file) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING) || begins(file, DATABASE);
    }

    private static boolean begins(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(bytes.length), bytes);
        }
    }

    private static Optional<Compared> report(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        if (begins(file, PDF)) {
            return MachineCopy.read(Files.readAllBytes(file)).flatMap(ReportedScan::of);
        }
        return begins(file, new byte[] {'{'}) ? ReportedScan.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private Compared inventory(Path file, Progress progress) throws IOException {
        Inventory read = check.read(List.of(Content.of(file)), ReadOptions.automatic(), progress);
        ScanResult scan = check.screen(read, who, day, progress);
        return new ReviewedScan(Review.of(scan, DecisionLog.empty(), day));
    }
}
