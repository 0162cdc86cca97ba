package gearscreen.inventory;

import java.util.List;

/// A file that was read to its end.
///
/// @param items in the order of their first line; may be empty
/// @param skipped in line order
/// @param problems in line order; also remarks on rows that are items
public record Inventory(
        InventorySource source,
        Layout layout,
        List<Item> items,
        List<SkippedLine> skipped,
        List<RowProblem> problems,
        LineAccount account) {
    public Inventory {
        // A copy of packed items would unpack them.
        items = items instanceof PackedItems ? items : List.copyOf(items);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
