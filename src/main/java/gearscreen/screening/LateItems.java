package gearscreen.screening;

import gearscreen.inventory.Item;
import gearscreen.inventory.ItemSink;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers, of a second reading, only the items whose rows do not stand together.
final class LateItems implements ItemSink {
    private final BitSet wanted;
    private final Map<Integer, Rows> rows = new TreeMap<>();
    private int last = -1;

    LateItems(BitSet wanted) {
        this.wanted = wanted;
    }

    /// @param together its rows up to the next item, which were screened as one
    /// @param later its rows further down
    record Rows(List<Item> together, List<Item> later) {
        /// The item as it was screened at first.
        Item begun() {
            return joined(together);
        }

        Item whole() {
            List<Item> all = new ArrayList<>(together);
            all.addAll(later);
            return joined(all);
        }

        private static Item joined(List<Item> rows) {
            return rows.size() == 1 ? rows.getFirst() : rows.getFirst().with(rows.subList(1, rows.size()));
        }
    }

    /// By ordinal.
    Map<Integer, Rows> items() {
        return rows;
    }

    @Override
    public void item(int ordinal, Item item) {
        last = ordinal;
        if (wanted.get(ordinal)) {
            rows.put(ordinal, new Rows(new ArrayList<>(List.of(item)), new ArrayList<>()));
        }
    }

    @Override
    public void more(int ordinal, Item part) {
        Rows of = rows.get(ordinal);
        if (of != null) {
            (ordinal == last ? of.together() : of.later()).add(part);
        }
    }
}
