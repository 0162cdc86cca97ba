package gearscreen.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One device of an inventory: a row, or several rows that speak of the same device.
///
/// It costs little more than its row: texts of fields are taken out of the cells when they are asked for.
public final class Item {
    private final int[] lines;
    private final List<String> cells;
    private final Texts texts;
    private final int quantity;

    /// Finds the texts of a field in the cells of a row; an empty list where there are none. One serves all rows of a
    /// table.
    @FunctionalInterface
    public interface Texts {
        List<FieldValue> of(int line, List<String> cells, Field field);
    }

    /// @param lines see [#lines]
    /// @param values see [#values()]
    public Item(List<Integer> lines, List<String> cells, Map<Field, List<FieldValue>> values, int quantity) {
        this(lines.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(cells), of(values), quantity);
    }

    /// An item of one row.
    ///
    /// @param cells not changed afterwards
    public Item(int line, List<String> cells, Texts texts, int quantity) {
        this(new int[] {line}, cells, texts, quantity);
    }

    private Item(int[] lines, List<String> cells, Texts texts, int quantity) {
        if (lines.length == 0 || quantity < 1) {
            throw new IllegalArgumentException("an item has a line and at least one piece");
        }
        this.lines = lines;
        this.cells = cells;
        this.texts = texts;
        this.quantity = quantity;
    }

    private static Texts of(Map<Field, List<FieldValue>> values) {
        Map<Field, List<FieldValue>> kept = Map.copyOf(values);
        return (_, _, field) -> kept.getOrDefault(field, List.of());
    }

    /// The physical lines of its rows, counted from 1, ascending; the first is the item's own.
    public List<Integer> lines() {
        return Arrays.stream(lines).boxed().toList();
    }

    public int line() {
        return lines[0];
    }

    /// False where several rows of the file are one device.
    public boolean isOneRow() {
        return lines.length == 1;
    }

    /// True where the item is one row of a table that this reading serves.
    boolean isRowOf(Texts reading) {
        return lines.length == 1 && texts.equals(reading);
    }

    Texts texts() {
        return texts;
    }

    /// The cells of its first row in the order of [Layout#columns], also those of columns that are not understood;
    /// secrets are empty.
    public List<String> cells() {
        return cells;
    }

    /// For each mapped field the distinct texts of all its rows, in file order; a field without text is absent.
    public Map<Field, List<FieldValue>> values() {
        Map<Field, List<FieldValue>> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<FieldValue> found = values(field);
            if (!found.isEmpty()) {
                all.put(field, found);
            }
        }
        return all;
    }

    /// Empty where the item shows nothing for the field.
    public List<FieldValue> values(Field field) {
        return texts.of(lines[0], cells, field);
    }

    /// The first text of the field, or an empty string: for display.
    public String text(Field field) {
        List<FieldValue> found = values(field);
        return found.isEmpty() ? "" : found.getFirst().text();
    }

    /// How many pieces the row stands for; 1 where the file does not say.
    public int quantity() {
        return quantity;
    }

    /// This item with the rows of the same device that stand further down: their lines, and their texts where they are
    /// new. The cells stay those of the first row; the quantity is the largest.
    public Item with(List<Item> more) {
        List<Integer> all = new ArrayList<>(lines());
        Map<Field, Map<String, FieldValue>> distinct = new EnumMap<>(Field.class);
        collect(distinct);
        int most = quantity;
        for (Item part : more) {
            all.add(part.line());
            part.collect(distinct);
            most = Math.max(most, part.quantity());
        }
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        distinct.forEach((field, texts) -> values.put(field, List.copyOf(texts.values())));
        return new Item(all, cells, values, most);
    }

    private void collect(Map<Field, Map<String, FieldValue>> distinct) {
        values().forEach((field, values) -> {
            Map<String, FieldValue> texts = distinct.computeIfAbsent(field, key -> new LinkedHashMap<>());
            values.forEach(value -> texts.putIfAbsent(value.text(), value));
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Item that
                && Arrays.equals(lines, that.lines)
                && cells.equals(that.cells)
                && quantity == that.quantity
                && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(lines), cells);
    }

    @Override
    public String toString() {
        return "Item" + Arrays.toString(lines);
    }
}
