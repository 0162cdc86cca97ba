package gearscreen.desktop.scan;

import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.screening.ScanResult;
import gearscreen.store.RecentFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the program remembers of the very inventory in hand.
public final class Recollection {
    private final Past past;
    private final Hand hand;

    Recollection(Past past, Hand hand) {
        this.past = past;
        this.hand = hand;
    }

    /// The newest scan of the very same bytes.
    public Optional<RecentFile> scannedBefore() {
        return hand.inventory()
                .get()
                .flatMap(read -> past.ofSameBytes(read.source().sha256()));
    }

    /// Where the bytes of a kept scan were read from, if all of it is still there; it may have changed since.
    public Optional<Chosen> source() {
        return hand.kept()
                ? scannedBefore()
                        .map(RecentFile::files)
                        .filter(files -> files.stream().allMatch(Files::exists))
                        .map(Chosen::of)
                : hand.chosen();
    }

    /// Remembers how many items of the result wait for a decision.
    public void reviewed(long waiting) {
        past.reviewed(hand.files(), waiting);
    }

    /// Remembers which columns fed which fields.
    void columns(Layout layout) {
        past.keepMapping(layout.columns(), NamedColumns.of(layout));
    }

    /// Remembers a result. A pasted table cannot be opened again.
    void scanned(ScanResult made, Instant now) {
        InventorySource source = made.inventory().source();
        List<Path> files = hand.files();
        if (!files.isEmpty()) {
            past.scanned(new RecentFile(
                    files,
                    source.name(),
                    source.sha256(),
                    made.counts().items(),
                    made.flagged(),
                    made.flagged(),
                    now,
                    false));
        }
    }
}
