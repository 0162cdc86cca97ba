package gearscreen.desktop.results;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows in view: an array of ids over all rows. A swap is one change, however many rows there are; a `SortedList`
/// held the window's thread for seconds at a million rows.
final class ShownRows extends ObservableListBase<ResultRow> {
    private View shown;

    ShownRows(ResultRows none) {
        shown = new View(none, new int[0]);
    }

    void swap(ResultRows rows, int[] view) {
        List<ResultRow> before = shown;
        beginChange();
        shown = new View(rows, view);
        nextReplace(0, view.length, before);
        endChange();
    }

    /// Where the row of this id stands; -1 where it is not in view.
    int indexOfId(int id) {
        for (int i = 0; i < shown.view.length; i++) {
            if (shown.view[i] == id) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public ResultRow get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }

    private static final class View extends AbstractList<ResultRow> {
        private final ResultRows rows;
        private final int[] view;

        View(ResultRows rows, int[] view) {
            this.rows = rows;
            this.view = view;
        }

        @Override
        public ResultRow get(int index) {
            return rows.get(view[index]);
        }

        @Override
        public int size() {
            return view.length;
        }
    }
}
