package gearscreen.desktop.rows;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/// The rows in view, for a table. A swap is one change, however many rows there are; a `SortedList` held the window's
/// thread for seconds at a million rows.
public final class ShownRows extends ObservableListBase<ResultRow> {
    private Optional<View> view = Optional.empty();

    public void swap(View now) {
        List<ResultRow> before = before();
        view = Optional.of(now);
        fireChange(new Swapped(this, before));
    }

    private List<ResultRow> before() {
        return view.<List<ResultRow>>map(old -> old).orElse(List.of());
    }

    @Override
    public void clear() {
        List<ResultRow> before = before();
        view = Optional.empty();
        fireChange(new Swapped(this, before));
    }

    /// All rows for all others. The list's own changes would copy the rows from before, a million objects on the
    /// window's thread.
    private static final class Swapped extends ListChangeListener.Change<ResultRow> {
        private final List<ResultRow> before;
        private boolean told;

        Swapped(ShownRows rows, List<ResultRow> before) {
            super(rows);
            this.before = Collections.unmodifiableList(before);
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<ResultRow> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }

    /// Empty before the first rows.
    public Optional<View> view() {
        return view;
    }

    /// Where the row of this id stands; -1 where it is not in view.
    public int indexOfId(int id) {
        return view.map(now -> now.indexOfId(id)).orElse(-1);
    }

    @Override
    public ResultRow get(int index) {
        return view.orElseThrow(() -> new IndexOutOfBoundsException(index)).get(index);
    }

    @Override
    public int size() {
        return view.map(View::size).orElse(0);
    }
}
