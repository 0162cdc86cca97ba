package gearscreen.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps all that is read.
final class ItemCollector implements ItemSink {
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, List<Item>> parts = new HashMap<>();
    private final List<SkippedLine> skipped = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private @Nullable InventorySource source;
    private @Nullable Layout layout;
    private @Nullable LineAccount account;

    @Override
    public void begin(InventorySource source, Layout layout) {
        this.source = source;
        this.layout = layout;
    }

    @Override
    public void item(int ordinal, Item item) {
        items.add(item);
    }

    @Override
    public void more(int ordinal, Item part) {
        parts.computeIfAbsent(ordinal, key -> new ArrayList<>()).add(part);
    }

    @Override
    public void skipped(SkippedLine line) {
        skipped.add(line);
    }

    @Override
    public void problem(RowProblem problem) {
        problems.add(problem);
    }

    @Override
    public void end(LineAccount account) {
        this.account = account;
    }

    Inventory inventory() {
        parts.forEach((ordinal, more) -> items.set(ordinal, join(items.get(ordinal), more)));
        skipped.sort(Comparator.comparingInt(SkippedLine::line));
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return new Inventory(
                Objects.requireNonNull(source),
                Objects.requireNonNull(layout),
                items,
                skipped,
                problems,
                Objects.requireNonNull(account));
    }

    private static Item join(Item first, List<Item> more) {
        List<Integer> lines = new ArrayList<>(first.lines());
        Map<Field, Map<String, FieldValue>> distinct = new EnumMap<>(Field.class);
        collect(first, distinct);
        int quantity = first.quantity();
        for (Item part : more) {
            lines.add(part.line());
            collect(part, distinct);
            quantity = Math.max(quantity, part.quantity());
        }
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        distinct.forEach((field, texts) -> values.put(field, List.copyOf(texts.values())));
        return new Item(lines, first.cells(), values, quantity);
    }

    private static void collect(Item item, Map<Field, Map<String, FieldValue>> distinct) {
        item.values().forEach((field, values) -> {
            Map<String, FieldValue> texts = distinct.computeIfAbsent(field, key -> new LinkedHashMap<>());
            values.forEach(value -> texts.putIfAbsent(value.text(), value));
        });
    }
}
