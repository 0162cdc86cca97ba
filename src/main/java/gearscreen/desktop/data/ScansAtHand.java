package gearscreen.desktop.data;

import gearscreen.app.edition.ScanEffect;
import gearscreen.inventory.Progress;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.List;

/// The scans on which an update would tell.
@FunctionalInterface
public interface ScansAtHand {
    /// A snapshot is taken on the calling thread; the work is done where the answer is asked for.
    Asked snapshot();

    /// Scans as they were when they were asked for.
    @FunctionalInterface
    interface Asked {
        /// One for each scan; may be empty.
        List<ScanEffect> effects(Watchlist edition, LocalDate today, Progress progress);
    }
}
