package gearscreen.desktop;

import gearscreen.app.Bug;
import gearscreen.app.KeptStore;
import gearscreen.app.kept.KeptScans;
import gearscreen.app.kept.Sides;
import gearscreen.desktop.compare.PastScan;
import gearscreen.desktop.kit.Notice;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Keeps scans from one run to the next.
final class Keeping {
    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

    /// A larger scan is not kept: it would take more than 150 MB of the disk.
    private static final long MOST_ITEMS = 2_000_000;

    private static final long NONE = -1;

    private final KeptStore kept;
    private final KeptScans scans;
    private final Executor later;
    private final Consumer<StoreException> refused;

    /// Of the scan that is worked on; touched where the store is written only.
    private volatile long inHand = NONE;

    /// @param refused is told when a scan could not be kept, on the thread that writes the store
    Keeping(Memory memory, Consumer<StoreException> refused) {
        this.refused = refused;
        kept = memory.kept();
        scans = new KeptScans(kept.store());
        later = memory.later();
    }

    /// @param made when the scan was made
    void keep(ScanResult result, Instant made) {
        inHand = NONE;
        if (result.counts().items() <= MOST_ITEMS) {
            later.execute(() -> {
                try {
                    KeptScan scan = scans.keep(result, made, result.flagged());
                    inHand = scan.id();
                } catch (StoreException e) {
                    LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
                    refused.accept(e);
                }
            });
        }
    }

    /// A kept scan is worked on.
    void takeInHand(long id) {
        later.execute(() -> inHand = id);
    }

    /// A scan that is not kept is looked at.
    void letGo() {
        later.execute(() -> inHand = NONE);
    }

    /// Remembers how the scan in hand stands, after its decisions are kept.
    void reviewed(Review now) {
        long waiting = now.counts().openItems();
        int decisions = now.log().size();
        later.execute(() -> {
            if (inHand != NONE) {
                try {
                    kept.store().reviewed(inHand, waiting, decisions);
                } catch (StoreException e) {
                    LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
                }
            }
        });
    }

    /// Those that are kept, oldest first; each is read when it is asked for. Not for the window's thread.
    List<PastScan> past() throws StoreException {
        List<PastScan> past = new ArrayList<>();
        for (KeptScan scan : kept.store().scans()) {
            past.addFirst(new PastScan(
                    scan.name(),
                    LocalDateTime.ofInstant(scan.made(), ZoneId.systemDefault()),
                    scan.counts().items(),
                    new PastScan.State(scan.sha256(), scan.watchlistVersion(), scan.asOf()),
                    scan.label(),
                    progress -> Sides.kept(kept.store(), scan, progress)));
        }
        return past;
    }

    /// Says where decisions and scans could not be found or will not be kept; empty where all is well.
    Optional<Notice> trouble() {
        return kept.trouble().map(trouble -> {
            Path file = trouble.file();
            String refused = "store.refused." + trouble.reason().id();
            return new Notice(
                    Notice.Tone.WARNING,
                    messages -> kept.setAside()
                            .map(aside -> messages.text("notice.store.setAside", aside.toString()))
                            .orElseGet(() -> messages.text(refused, file.toString(), String.valueOf(file.getParent()))
                                    + " " + messages.text("notice.store.thisRunOnly")),
                    List.of());
        });
    }

    /// Why a scan is in view and not kept.
    static Notice notKept(StoreException refused) {
        Path file = refused.file();
        return new Notice(
                Notice.Tone.WARNING,
                messages -> messages.text(
                                "store.refused." + refused.reason().id(),
                                file.toString(),
                                String.valueOf(file.getParent()))
                        + " " + messages.text("notice.store.scanNotKept"),
                List.of());
    }
}
