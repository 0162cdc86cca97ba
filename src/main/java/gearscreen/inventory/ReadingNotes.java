package gearscreen.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps everything about the reading of a file but its items. What becomes of those is up to the one who extends it.
public class ReadingNotes implements ItemSink {
    private final List<SkippedLine> skipped = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<InventoryPart> parts = new ArrayList<>();
    private @Nullable InventorySource source;
    private @Nullable Layout layout;
    private @Nullable LineAccount account;

    @Override
    public void begin(InventorySource source, Layout layout) {
        this.source = source;
        this.layout = layout;
    }

    @Override
    public void item(int ordinal, Item item) {}

    @Override
    public void skipped(SkippedLine line) {
        skipped.add(line);
    }

    @Override
    public void problem(RowProblem problem) {
        problems.add(problem);
    }

    @Override
    public void part(InventoryPart part) {
        parts.add(part);
    }

    @Override
    public void end(LineAccount account) {
        this.account = account;
    }

    /// How the file was read; there is none before [#begin].
    public Layout layout() {
        return Objects.requireNonNull(layout);
    }

    /// All of it with these items, once the file was read to its end.
    public Inventory inventory(List<Item> items) {
        skipped.sort(Comparator.comparingInt(SkippedLine::line));
        problems.sort(Comparator.comparingInt(RowProblem::line));
        InventorySource from = Objects.requireNonNull(source);
        LineAccount lines = Objects.requireNonNull(account);
        return parts.isEmpty()
                ? new Inventory(from, layout(), items, skipped, problems, lines)
                : new Inventory(from, layout(), items, skipped, problems, lines, parts);
    }
}
