package gearscreen.store;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.ItemCollector;
import gearscreen.inventory.Progress;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.ScreenedItems;
import gearscreen.store.codec.ByteSource;
import gearscreen.store.codec.Unreadable;
import gearscreen.store.codec.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what a [ScanCodec] made.
final class ScanReader {
    /// Stands in until all items are packed, so that none is held twice.
    private static final Item NOT_HERE = new Item(List.of(1), List.of(), Map.of(), 1);

    private final List<byte[]> parts;

    /// @param parts as [ScanCodec#body] gives them
    ScanReader(List<byte[]> parts) {
        this.parts = List.copyOf(parts);
    }

    /// @throws Unreadable when something is missing
    ScanResult read(int pages, Pages.Source<byte[]> source, Progress progress) throws IOException {
        ValueReader values = values();
        ScanHead head = values.read(ScanHead.class, new ByteSource(PackedBytes.unpack(parts.get(3))));
        if (head.items() > (long) pages * ScanCodec.PAGE) {
            throw new Unreadable("more items than pages");
        }
        Set<String> markers = new HashSet<>(head.emptyMarkers());
        KeptTexts texts = new KeptTexts(head.layout(), markers::contains);
        PageReader reader =
                new PageReader(texts, values, head.layout().columns().size());
        ItemCollector collector = new ItemCollector();
        collector.begin(head.source(), head.layout());
        List<ScreenedItem> screened = new ArrayList<>(head.items());
        Pages.each(
                pages,
                progress,
                head.items(),
                source,
                (_, bytes) -> reader.read(PackedBytes.unpack(bytes)),
                (_, items) -> {
                    for (ScreenedItem item : items) {
                        collector.item(screened.size(), item.item());
                        screened.add(new ScreenedItem(NOT_HERE, item.outcome(), item.nextStep(), item.own()));
                    }
                });
        collector.end(head.account());
        List<Item> items = collector.inventory().items();
        if (items.size() != head.items()) {
            throw new Unreadable("items are missing");
        }
        ScreenedItems kept = new ScreenedItems(items);
        screened.forEach(kept::put);
        Inventory inventory = new Inventory(
                head.source(),
                head.layout(),
                head.heldByInventory() ? items : List.of(),
                head.skipped(),
                head.problems(),
                head.account(),
                head.parts());
        return new ScanResult(
                inventory,
                head.watchlistVersion(),
                head.watchlistDate(),
                head.profiles(),
                head.asOf(),
                head.lists(),
                head.counts(),
                kept);
    }

    private ValueReader values() throws IOException {
        String shapes = new String(PackedBytes.unpack(parts.getFirst()), StandardCharsets.UTF_8);
        return new ValueReader(
                ScanCodec.SHAPES, shapes, List.of(PackedBytes.unpack(parts.get(1)), PackedBytes.unpack(parts.get(2))));
    }
}
