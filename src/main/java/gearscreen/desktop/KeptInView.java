package gearscreen.desktop;

import gearscreen.desktop.kept.OpenedScan;
import gearscreen.desktop.review.Decisions;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Which kept scan is in view, if any: it stands as it stood, all others as they stand today.
final class KeptInView {
    private final Decisions decisions;

    /// Read where reviews are made, away from the window.
    private final AtomicReference<Optional<OpenedScan>> opened = new AtomicReference<>(Optional.empty());

    KeptInView(Decisions decisions) {
        this.decisions = decisions;
    }

    void set(Optional<OpenedScan> kept) {
        opened.set(kept);
    }

    /// The kept scan that this is, where it is one.
    @SuppressWarnings("ReferenceEquality") // a million items are not compared
    Optional<OpenedScan> of(ScanResult result) {
        return opened.get().filter(kept -> kept.review().scan() == result);
    }

    Review review(ScanResult result) {
        return of(result).map(OpenedScan::review).orElseGet(() -> decisions.review(result));
    }
}
