package gearscreen.desktop;

import gearscreen.app.Bug;
import gearscreen.app.KeptStore;
import gearscreen.app.kept.KeptScans;
import gearscreen.desktop.compare.PastScan;
import gearscreen.desktop.kit.Notice;
import gearscreen.inventory.Progress;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Keeps scans from one run to the next.
final class Keeping {
    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

    /// A larger scan is not kept: it would take more than 150 MB of the disk.
    private static final long MOST_ITEMS = 2_000_000;

    private final KeptStore kept;
    private final KeptScans scans;
    private final Executor later;
    private final InstantSource clock;

    Keeping(Desk.Memory memory, InstantSource clock) {
        kept = memory.kept();
        scans = new KeptScans(kept.store());
        later = memory.later();
        this.clock = clock;
    }

    void keep(ScanResult result) {
        if (result.counts().items() <= MOST_ITEMS) {
            Instant made = clock.instant();
            later.execute(() -> {
                try {
                    scans.keep(result, made, result.flagged());
                } catch (StoreException e) {
                    LOG.log(System.Logger.Level.WARNING, Bug.of(e).details());
                }
            });
        }
    }

    /// Those of earlier runs, oldest first. Slow: not for the window's thread.
    List<PastScan> earlier() throws StoreException {
        List<PastScan> past = new ArrayList<>();
        for (KeptScan scan : scans.store().scans()) {
            if (past.size() < 5) {
                past.addFirst(new PastScan(
                        scan.name(),
                        LocalDateTime.ofInstant(scan.made(), ZoneId.systemDefault()),
                        scans.asItStood(scan, KeptScans.day(scan), Progress.none())));
            }
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
}
