package gearscreen.screening;

import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.ReadingNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Screens items while they are being read and keeps only what it is told to, so that memory does not grow with the
/// items nobody asks for.
///
/// Rows of one device mostly stand together: an item waits for the next one before it is screened, and takes the rows
/// that follow it. Where a row belongs to an item further up, the file is read once more for those items alone.
final class StreamedScan extends ReadingNotes {
    private final Screening screening;
    private final Keep keep;
    private final Map<Integer, ScreenedItem> kept = new TreeMap<>();
    private final BitSet late = new BitSet();
    private final List<Item> parts = new ArrayList<>();
    private OutcomeCounts counts = OutcomeCounts.NONE;
    private int waitingOrdinal = -1;
    private @Nullable Item waiting;
    private @Nullable ScreeningQueue queue;

    private StreamedScan(Screening screening, Keep keep) {
        this.screening = screening;
        this.keep = keep;
    }

    static ScanResult of(Screening screening, Screening.Reading reading, Keep keep) throws IOException {
        StreamedScan scan = new StreamedScan(screening, keep);
        try {
            reading.into(scan);
        } finally {
            scan.close();
        }
        if (!scan.late.isEmpty()) {
            scan.readAgain(reading);
        }
        return scan.result();
    }

    @Override
    public void begin(InventorySource source, Layout layout) {
        super.begin(source, layout);
        queue = new ScreeningQueue(item -> screening.screen(item, layout), keep, kept::put);
    }

    @Override
    public void item(int ordinal, Item item) {
        screenWaiting();
        waitingOrdinal = ordinal;
        waiting = item;
    }

    @Override
    public void more(int ordinal, Item part) {
        if (ordinal == waitingOrdinal) {
            parts.add(part);
        } else {
            late.set(ordinal);
        }
    }

    @Override
    public void end(LineAccount account) {
        screenWaiting();
        super.end(account);
        ScreeningQueue all = Objects.requireNonNull(queue);
        all.finish();
        counts = all.counts();
    }

    private void screenWaiting() {
        Item item = waiting;
        if (item != null) {
            Objects.requireNonNull(queue).add(waitingOrdinal, parts.isEmpty() ? item : item.with(parts));
            parts.clear();
        }
    }

    private void take(int ordinal, ScreenedItem item) {
        counts = counts.plus(item.outcome(), 1);
        if (keep.keeps(item.outcome())) {
            kept.put(ordinal, item);
        }
    }

    /// For the items that rows further down belong to: what was said of their first rows is taken back, and they are
    /// screened with all of their rows.
    private void readAgain(Screening.Reading reading) throws IOException {
        LateItems again = new LateItems(late);
        reading.into(again);
        again.items().forEach((ordinal, item) -> {
            counts = counts.plus(screening.screen(item.begun(), layout()).outcome(), -1);
            kept.remove(ordinal);
            take(ordinal, screening.screen(item.whole(), layout()));
        });
    }

    private void close() {
        ScreeningQueue open = queue;
        if (open != null) {
            open.close();
        }
    }

    private ScanResult result() {
        return screening.result(inventory(List.of()), counts, List.copyOf(kept.values()));
    }
}
