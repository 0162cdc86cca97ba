package gearscreen.desktop.data;

import gearscreen.app.edition.ScanEffects;
import gearscreen.inventory.Progress;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;

/// The scans on which an update would tell.
@FunctionalInterface
public interface ScansAtHand {
    /// A snapshot is taken on the calling thread; the work is done where the answer is asked for.
    Asked snapshot();

    /// Scans as they were when they were asked for.
    @FunctionalInterface
    interface Asked {
        /// Slow: away from the window's thread.
        ScanEffects effects(Watchlist edition, LocalDate today, Progress progress);
    }
}
