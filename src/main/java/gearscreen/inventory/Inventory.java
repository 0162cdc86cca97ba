package gearscreen.inventory;

import java.util.List;

/// A file that was read to its end, or several that are one inventory.
///
/// @param items in the order of their first line; may be empty
/// @param skipped in line order
/// @param problems in line order; also remarks on rows that are items
/// @param parts the files in the order they were given in; never empty
public record Inventory(
        InventorySource source,
        Layout layout,
        List<Item> items,
        List<SkippedLine> skipped,
        List<RowProblem> problems,
        LineAccount account,
        List<InventoryPart> parts) {
    public Inventory {
        // A copy of packed items would unpack them.
        items = items instanceof PackedItems ? items : List.copyOf(items);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
    }

    /// Of a single file.
    public Inventory(
            InventorySource source,
            Layout layout,
            List<Item> items,
            List<SkippedLine> skipped,
            List<RowProblem> problems,
            LineAccount account) {
        this(
                source,
                layout,
                items,
                skipped,
                problems,
                account,
                List.of(new InventoryPart(source, layout, 1, account, List.of())));
    }

    public boolean isOfSeveralFiles() {
        return parts.size() > 1;
    }

    /// @param line as items, skipped lines and problems name it
    public LinePlace place(int line) {
        int at = parts.size() - 1;
        while (at > 0 && parts.get(at).firstLine() > line) {
            at--;
        }
        InventoryPart part = parts.get(at);
        return new LinePlace(part.source().name(), line - part.firstLine() + 1);
    }
}
