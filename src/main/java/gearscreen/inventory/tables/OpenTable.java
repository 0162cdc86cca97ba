package gearscreen.inventory.tables;

import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.inventory.rows.RowStream;
import java.io.Closeable;
import java.io.IOException;

/// A table whose columns are known and whose rows are still to be read.
public interface OpenTable extends Closeable {
    InventorySource source();

    Layout layout();

    /// Reads all rows into what is made of this table's columns.
    ///
    /// @throws gearscreen.inventory.UnreadableInventoryException when it turns out to be no inventory
    LineAccount run(Rows rows, Progress progress) throws IOException;

    /// Makes the taker of rows for a table.
    @FunctionalInterface
    interface Rows {
        RowStream of(gearscreen.inventory.columns.Table table, char delimiter);
    }

    @Override
    default void close() throws IOException {
        // A text is opened while it is read.
    }
}
