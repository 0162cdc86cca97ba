package gearscreen.store;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.own.OwnMarks;
import gearscreen.store.codec.ByteSink;
import gearscreen.store.codec.Pool;
import gearscreen.store.codec.Shapes;
import gearscreen.store.codec.ValueWriter;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Turns a scan into bytes: pages of items, then what all pages share. Pages may be made by several threads.
final class ScanCodec {
    static final int PAGE = 2048;

    static final Shapes SHAPES = new Shapes(
            List.of(ScanHead.class, Outcome.class, Finding.class, OwnMarks.class),
            Set.of(
                    Supplier.class,
                    Directive.class,
                    Listing.class,
                    ListingEffect.class,
                    Provenance.class,
                    OwnEntry.class,
                    ListSource.class));

    private final ScanResult scan;
    private final Pool pool = new Pool(SHAPES);
    private final Set<String> emptyMarkers = ConcurrentHashMap.newKeySet();
    private final KeptTexts texts;

    ScanCodec(ScanResult scan) {
        this.scan = scan;
        HeaderWords words = HeaderWords.bundled();
        this.texts = new KeptTexts(scan.inventory().layout(), text -> {
            boolean nothing = words.isEmptyMarker(text);
            if (nothing) {
                emptyMarkers.add(text);
            }
            return nothing;
        });
    }

    int pages() {
        return (scan.items().size() + PAGE - 1) / PAGE;
    }

    byte[] page(int number) {
        int from = number * PAGE;
        int to = Math.min(from + PAGE, scan.items().size());
        return PackedBytes.pack(new PageWriter(texts, pool).write(scan.items().subList(from, to)));
    }

    /// What all pages share: shapes, heads of the pool, pool, head of the scan. To be asked for when all pages are
    /// made.
    List<byte[]> body() {
        byte[] head = head();
        List<byte[]> parts = pool.parts();
        byte[] shapes = PackedBytes.pack(SHAPES.describe().getBytes(StandardCharsets.UTF_8));
        return List.of(shapes, PackedBytes.pack(parts.getFirst()), PackedBytes.pack(parts.get(1)), head);
    }

    /// Puts into the pool what it refers to.
    private byte[] head() {
        Inventory inventory = scan.inventory();
        ByteSink sink = new ByteSink();
        new ValueWriter(SHAPES, pool, sink)
                .write(
                        ScanHead.class,
                        new ScanHead(
                                inventory.source(),
                                inventory.layout(),
                                inventory.skipped(),
                                inventory.problems(),
                                inventory.account(),
                                inventory.parts(),
                                scan.watchlistVersion(),
                                scan.watchlistDate(),
                                scan.profiles(),
                                scan.asOf(),
                                scan.lists(),
                                scan.counts(),
                                scan.items().size(),
                                inventory.items().size() == scan.items().size(),
                                emptyMarkers.stream().sorted().toList()));
        return PackedBytes.pack(sink.bytes());
    }
}
