package gearscreen.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        parts.forEach((ordinal, more) -> items.set(ordinal, items.get(ordinal).with(more)));
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
}
