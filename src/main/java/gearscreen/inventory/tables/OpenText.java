package gearscreen.inventory.tables;

import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.TextSource;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.Dialect;
import gearscreen.inventory.table.ReadAhead;
import gearscreen.inventory.table.RecordTooLongException;
import gearscreen.inventory.table.Records;
import java.io.IOException;
import java.util.List;

/// A table in a text file.
record OpenText(TextSource text, Dialect dialect, Table table, Layout layout) implements OpenTable {
    @Override
    public InventorySource source() {
        return text.source();
    }

    @Override
    public LineAccount run(Rows rows, Progress progress) throws IOException {
        int expected = dialect.isFixedWidth() ? 0 : table.rawWidth();
        try (Records records = new Records(text.open(progress), dialect, expected)) {
            var stream = rows.of(table, dialect.delimiter());
            if (text.whole()) {
                return stream.run(records, progress);
            }
            try (ReadAhead ahead = new ReadAhead(records)) {
                return stream.run(ahead, progress);
            }
        } catch (RecordTooLongException e) {
            throw tooLong(source().name(), e);
        }
    }

    static UnreadableInventoryException tooLong(String name, RecordTooLongException e) {
        return new UnreadableInventoryException(Reason.CELL_TOO_LARGE, List.of(name, String.valueOf(e.line())));
    }
}
