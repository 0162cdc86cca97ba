package gearscreen.inventory;

import java.util.List;

/// How a file was read, to be looked at before anything is judged.
///
/// @param records the first data rows, before rows are merged
/// @param recordCount how many data rows there are in all
/// @param account the same as [Inventory#account]
public record Inspection(
        InventorySource source,
        Layout layout,
        List<TableRow> records,
        int recordCount,
        List<SkippedLine> skipped,
        List<RowProblem> problems,
        LineAccount account) {
    public Inspection {
        records = List.copyOf(records);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
