package gearscreen.inventory;

import gearscreen.inventory.table.Row;
import java.util.ArrayList;
import java.util.List;

/// Keeps how a file was read, and its first rows.
final class InspectionCollector extends ReadingNotes {
    private final int maxRecords;
    private final List<TableRow> records = new ArrayList<>();
    private int recordCount;

    InspectionCollector(int maxRecords) {
        this.maxRecords = maxRecords;
    }

    void row(Row row) {
        if (recordCount++ < maxRecords) {
            records.add(new TableRow(row.line(), row));
        }
    }

    Inspection inspection() {
        Inventory read = inventory(List.of());
        return new Inspection(
                read.source(), read.layout(), records, recordCount, read.skipped(), read.problems(), read.account());
    }
}
