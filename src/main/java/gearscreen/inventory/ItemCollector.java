package gearscreen.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps all that is read.
public final class ItemCollector extends ReadingNotes {
    private final PackedItems.Builder items = new PackedItems.Builder();
    private final Map<Integer, List<Item>> parts = new HashMap<>();

    @Override
    public void item(int ordinal, Item item) {
        items.add(item);
    }

    @Override
    public void more(int ordinal, Item part) {
        parts.computeIfAbsent(ordinal, key -> new ArrayList<>()).add(part);
    }

    /// All of it, once the file was read to its end.
    public Inventory inventory() {
        parts.forEach(items::widen);
        return inventory(items.build());
    }
}
