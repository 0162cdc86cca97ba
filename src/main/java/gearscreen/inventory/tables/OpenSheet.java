package gearscreen.inventory.tables;

import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.ReadAhead;
import gearscreen.inventory.workbook.Workbook;
import java.io.IOException;

/// A table on a sheet of a workbook.
record OpenSheet(
        Workbook workbook, Workbook.Sheet sheet, boolean small, InventorySource source, Table table, Layout layout)
        implements OpenTable {
    @Override
    public LineAccount run(Rows rows, Progress progress) throws IOException {
        try (Workbook.Source records = workbook.open(sheet, table.rawWidth(), progress)) {
            var stream = rows.of(table, layout.delimiter());
            if (small) {
                return stream.run(records, progress);
            }
            try (ReadAhead ahead = new ReadAhead(records)) {
                return stream.run(ahead, progress);
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
