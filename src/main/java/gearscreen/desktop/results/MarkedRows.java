package gearscreen.desktop.results;

import gearscreen.desktop.rows.Marks;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.rows.View;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The rows that were marked, for what is done with many rows at once.
public final class MarkedRows {
    private final Marks marks = new Marks();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Runnable changed;

    /// @param changed is run after each change, also where as many rows are marked as before
    MarkedRows(Runnable changed) {
        this.changed = changed;
    }

    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    public boolean has(ResultRow row) {
        return marks.has(row.id());
    }

    /// Ascending.
    public IntStream ids() {
        return marks.ids();
    }

    public void set(ResultRow row, boolean on) {
        marks.set(row.id(), on);
        told();
    }

    void setAll(View rows) {
        marks.setAll(rows);
        told();
    }

    public void clear() {
        marks.clear();
        told();
    }

    private void told() {
        count.set(marks.count());
        changed.run();
    }
}
