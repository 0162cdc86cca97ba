package gearscreen.inventory;

import java.util.List;
import java.util.Map;

/// One device of an inventory: a row, or several rows that speak of the same device.
///
/// @param lines the physical lines of its rows, counted from 1, ascending; the first is the item's own
/// @param cells the cells of its first row in the order of [Layout#columns], also those of columns that are not
///     understood; secrets are empty
/// @param values for each mapped field the distinct texts of all its rows, in file order; a field without text is
/// absent
/// @param quantity how many pieces the row stands for; 1 where the file does not say
public record Item(List<Integer> lines, List<String> cells, Map<Field, List<FieldValue>> values, int quantity) {
    public Item {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
        values = Map.copyOf(values);
        if (lines.isEmpty() || quantity < 1) {
            throw new IllegalArgumentException("an item has a line and at least one piece");
        }
    }

    public int line() {
        return lines.getFirst();
    }

    /// Empty where the item shows nothing for the field.
    public List<FieldValue> values(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /// The first text of the field, or an empty string: for display.
    public String text(Field field) {
        List<FieldValue> found = values(field);
        return found.isEmpty() ? "" : found.getFirst().text();
    }
}
