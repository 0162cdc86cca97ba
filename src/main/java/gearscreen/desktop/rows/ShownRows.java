package gearscreen.desktop.rows;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableListBase;

/// The rows in view, for a table. A swap is one change, however many rows there are; a `SortedList` held the window's
/// thread for seconds at a million rows.
public final class ShownRows extends ObservableListBase<ResultRow> {
    private Optional<View> view = Optional.empty();

    public void swap(View now) {
        List<ResultRow> before = view.<List<ResultRow>>map(old -> old).orElse(List.of());
        beginChange();
        view = Optional.of(now);
        nextReplace(0, now.size(), before);
        endChange();
    }

    @Override
    public void clear() {
        List<ResultRow> before = view.<List<ResultRow>>map(old -> old).orElse(List.of());
        beginChange();
        view = Optional.empty();
        nextRemove(0, before);
        endChange();
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
