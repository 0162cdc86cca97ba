package gearscreen.desktop.results;

import gearscreen.desktop.rows.Column;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the table is sorted by: at first the strongest match on top.
public final class SortOrder {
    private final ObjectProperty<Column> column = new SimpleObjectProperty<>(Column.MATCH);
    private final BooleanProperty descending = new SimpleBooleanProperty();

    public ObjectProperty<Column> column() {
        return column;
    }

    public BooleanProperty descending() {
        return descending;
    }

    /// Sorts by a column; by the same column once more: the other way round.
    public void by(Column wanted) {
        if (column.get() == wanted) {
            descending.set(!descending.get());
        } else {
            descending.set(false);
            column.set(wanted);
        }
    }
}
