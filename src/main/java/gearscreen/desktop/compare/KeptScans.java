package gearscreen.desktop.compare;

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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The scans of earlier runs, to compare with. Slow: not for the window's thread.
public final class KeptScans {
    /// Older ones are deleted, unless they are pinned.
    private static final int MOST = 30;

    /// Of so many items all together; about 350 MB on the disk.
    private static final long MOST_ITEMS = 5_000_000;

    /// What is offered for comparing is held in memory.
    private static final int OFFERED = 5;

    private static final long OFFERED_ITEMS = 200_000;

    private final ScanStore store;

    public KeptScans(ScanStore store) {
        this.store = store;
    }

    /// Keeps a scan; one of the same bytes on the same list, day and profiles takes the place of the earlier one.
    public void keep(ScanResult scan, Instant made, long openItems) throws StoreException {
        KeptScan kept = store.save(scan, new SaveNote("", made, openItems), Progress.none());
        List<KeptScan> older =
                store.scans().stream().filter(one -> one.id() != kept.id()).toList();
        for (KeptScan one : older) {
            if (!one.pinned() && same(one, kept)) {
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
    }

    private static boolean same(KeptScan one, KeptScan other) {
        return one.sha256().equals(other.sha256())
                && one.name().equals(other.name())
                && one.watchlistVersion().equals(other.watchlistVersion())
                && one.asOf().equals(other.asOf())
                && one.profiles().equals(other.profiles());
    }

    /// The newest ones as they stood when they were kept, oldest first; one that cannot be read is left out.
    public List<PastScan> earlier(LocalDate today) throws StoreException {
        DecisionLog log = store.decisions();
        List<PastScan> scans = new ArrayList<>();
        long items = 0;
        for (KeptScan kept : store.scans()) {
            items += kept.counts().items();
            if (scans.size() == OFFERED || items > OFFERED_ITEMS) {
                break;
            }
            try {
                Review review = Review.of(
                        store.open(kept.id(), Progress.none()),
                        log.upTo(Math.min(kept.decisions(), log.size())),
                        today);
                scans.addFirst(new PastScan(
                        kept.name(), LocalDateTime.ofInstant(kept.made(), ZoneId.systemDefault()), review));
            } catch (StoreException e) {
                if (e.reason() != StoreException.Reason.UNREADABLE_SCAN) {
                    throw e;
                }
            }
        }
        return scans;
    }
}
