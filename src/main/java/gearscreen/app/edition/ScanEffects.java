package gearscreen.app.edition;

import gearscreen.inventory.Progress;
import gearscreen.review.DecisionLog;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// What another edition would change in the scan in hand and in those that are kept.
///
/// @param scans the one in hand first, then the newest first; may be empty
/// @param leftOut kept scans that were not asked: they hold too many items in all, or cannot be read
public record ScanEffects(List<ScanEffect> scans, int leftOut) {
    /// Of kept scans together; who waits for a preview waits for seconds, not for minutes.
    private static final long MOST_ITEMS = 300_000;

    public ScanEffects {
        scans = List.copyOf(scans);
    }

    /// Slow: not for the window's thread. Scans are opened one after the other.
    ///
    /// @param inHand empty where there is none; where it is also kept it counts once
    /// @throws CancellationException when `progress` says so
    public static ScanEffects of(
            Optional<ScanResult> inHand,
            ScanStore store,
            DecisionLog log,
            Watchlist edition,
            LocalDate today,
            Progress progress) {
        List<KeptScan> kept = new ArrayList<>();
        int leftOut = 0;
        long items = 0;
        for (KeptScan scan : kept(store)) {
            if (inHand.filter(result -> isOf(scan, result)).isPresent()) {
                continue;
            }
            items += scan.counts().items();
            if (items > MOST_ITEMS) {
                leftOut++;
            } else {
                kept.add(scan);
            }
        }
        Together together = new Together(
                progress,
                kept.stream().mapToLong(scan -> scan.counts().items()).sum()
                        + inHand.map(result -> (long) result.items().size()).orElse(0L));
        List<ScanEffect> effects = new ArrayList<>();
        inHand.ifPresent(result -> {
            effects.add(ScanEffect.of(result, log, edition, today, together));
            together.next();
        });
        for (KeptScan scan : kept) {
            try {
                ScanResult result = store.open(scan.id(), Progress.none());
                effects.add(ScanEffect.of(result, log, edition, today, together).made(scan.made()));
            } catch (StoreException e) {
                leftOut++;
            }
            together.next();
        }
        return new ScanEffects(effects, leftOut);
    }

    private static List<KeptScan> kept(ScanStore store) {
        try {
            return store.scans();
        } catch (StoreException e) {
            return List.of();
        }
    }

    private static boolean isOf(KeptScan scan, ScanResult result) {
        return scan.sha256().equals(result.inventory().source().sha256())
                && scan.name().equals(result.inventory().source().name())
                && scan.watchlistVersion().equals(result.watchlistVersion())
                && scan.asOf().equals(result.asOf())
                && scan.profiles()
                        .equals(result.profiles().stream()
                                .map(OrganisationProfile::id)
                                .toList());
    }

    /// The items of all scans as one piece of work.
    private static final class Together implements Progress {
        private final Progress whole;
        private final long total;
        private long before;
        private long last;

        private Together(Progress whole, long total) {
            this.whole = whole;
            this.total = total;
        }

        @Override
        public void told(long done, long ofThis) {
            last = done;
            whole.told(before + done, total);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }

        private void next() {
            before += last;
            last = 0;
        }
    }
}
