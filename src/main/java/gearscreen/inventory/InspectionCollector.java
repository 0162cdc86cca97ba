package gearscreen.inventory;

import gearscreen.inventory.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keeps how a file was read, and its first rows.
final class InspectionCollector implements ItemSink {
    private final int maxRecords;
    private final List<TableRow> records = new ArrayList<>();
    private final List<SkippedLine> skipped = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int recordCount;
    private @Nullable InventorySource source;
    private @Nullable Layout layout;
    private @Nullable LineAccount account;

    InspectionCollector(int maxRecords) {
        this.maxRecords = maxRecords;
    }

    void row(Row row) {
        if (recordCount++ < maxRecords) {
            records.add(new TableRow(row.line(), row));
        }
    }

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
    public void end(LineAccount account) {
        this.account = account;
    }

    Inspection inspection() {
        skipped.sort(Comparator.comparingInt(SkippedLine::line));
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return new Inspection(
                Objects.requireNonNull(source),
                Objects.requireNonNull(layout),
                records,
                recordCount,
                skipped,
                problems,
                Objects.requireNonNull(account));
    }
}
