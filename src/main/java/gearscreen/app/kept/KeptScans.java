package gearscreen.app.kept;

import gearscreen.inventory.Progress;
import gearscreen.review.DecisionLog;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Which scans are kept, and how they stood. Slow: not for the window's thread.
public record KeptScans(ScanStore store) {
    /// Older ones are deleted, unless they are pinned.
    private static final int MOST = 30;

    /// Of so many items all together; about 350 MB on the disk.
    private static final long MOST_ITEMS = 5_000_000;

    /// Keeps a scan; one of the same bytes on the same list, day and profiles takes the place of the earlier one, with
    /// its label and its pin. The oldest go when there are too many, but none that is pinned.
    public KeptScan keep(ScanResult scan, Instant made, long openItems) throws StoreException {
        KeptScan kept = store.save(scan, new SaveNote("", made, openItems), Progress.none());
        for (KeptScan one : store.scans()) {
            if (one.id() != kept.id() && same(one, kept)) {
                if (!one.label().isEmpty()) {
                    store.label(kept.id(), one.label());
                }
                if (one.pinned()) {
                    store.pin(kept.id(), true);
                }
                store.delete(one.id());
            }
        }
        List<KeptScan> left =
                store.scans().stream().filter(one -> !one.pinned()).toList();
        long items = 0;
        for (int i = 0; i < left.size(); i++) {
            items += left.get(i).counts().items();
            if (i >= MOST || (i > 0 && items > MOST_ITEMS)) {
                store.delete(left.get(i).id());
            }
        }
        return kept;
    }

    private static boolean same(KeptScan one, KeptScan other) {
        return one.sha256().equals(other.sha256())
                && one.name().equals(other.name())
                && one.watchlistVersion().equals(other.watchlistVersion())
                && one.asOf().equals(other.asOf())
                && one.profiles().equals(other.profiles());
    }

    /// The scan with the decisions that there were when it was last worked on.
    ///
    /// @param today decides which of them have expired
    /// @throws StoreException `GONE` where there is no such scan
    public Review asItStood(KeptScan kept, LocalDate today, Progress progress) throws StoreException {
        DecisionLog log = store.decisions();
        return Review.of(store.open(kept.id(), progress), log.upTo(Math.clamp(kept.decisions(), 0, log.size())), today);
    }

    /// The day on which it was made, in the user's time zone.
    public static LocalDate day(KeptScan kept) {
        return LocalDate.ofInstant(kept.made(), ZoneId.systemDefault());
    }
}
