package gearscreen.desktop.results;

import gearscreen.desktop.rows.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which columns the table shows, remembered from one start to the next.
public final class ColumnsShown {
    /// More columns make every scroll slow.
    private static final int MOST = 12;

    /// Where the choice is kept.
    public interface Memory {
        /// Ids in their order; empty where nothing is kept.
        List<String> columns();

        void keep(List<String> columns);

        /// For the time the window is open.
        static Memory none() {
            return new Memory() {
                @Override
                public List<String> columns() {
                    return List.of();
                }

                @Override
                public void keep(List<String> columns) {
                    // Nothing outlives the window.
                }
            };
        }
    }

    private final Memory memory;
    private final ReadOnlyObjectWrapper<List<Column>> shown;

    public ColumnsShown(Memory memory) {
        this.memory = memory;
        List<Column> kept = memory.columns().stream()
                .map(Column::of)
                .flatMap(Optional::stream)
                .toList();
        shown = new ReadOnlyObjectWrapper<>(kept.isEmpty() ? Column.USUAL : kept);
    }

    /// In the order of [Column]; never empty.
    public ReadOnlyObjectProperty<List<Column>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether one more, or one less, can be shown.
    public boolean canShow(Column column, boolean on) {
        int many = shown.get().size();
        return on ? many < MOST : many > 1 || !shown.get().contains(column);
    }

    public void show(Column column, boolean on) {
        if (!canShow(column, on) || shown.get().contains(column) == on) {
            return;
        }
        List<Column> now = new ArrayList<>(shown.get());
        if (on) {
            now.add(column);
            now.sort(null);
        } else {
            now.remove(column);
        }
        set(now);
    }

    public void usual() {
        set(Column.USUAL);
    }

    private void set(List<Column> now) {
        shown.set(List.copyOf(now));
        memory.keep(now.stream().map(Column::id).toList());
    }
}
