package gearscreen.desktop.results;

import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.rows.Column;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.rows.RowFilter;
import gearscreen.desktop.rows.RowQuery;
import gearscreen.desktop.rows.Rows;
import gearscreen.desktop.rows.Show;
import gearscreen.desktop.rows.ShownRows;
import gearscreen.desktop.rows.View;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.review.Review;
import gearscreen.screening.ScanResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the scan found, filtered and sorted as the user wants it. Filtering and sorting run in the background on a
/// snapshot; of several wishes only the latest is shown.
public final class ResultsViewModel {
    private final Background background;
    private final Function<ScanResult, Review> reviewing;
    private final NoticesViewModel notices;
    private final ShownRows shown = new ShownRows();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyObjectWrapper<Summary> summary = new ReadOnlyObjectWrapper<>(Summary.NONE);
    private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper swaps = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper repaints = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Rows>> rows = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ResultRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FilterViewModel filters = new FilterViewModel(this::refresh);
    private final SortOrder order = new SortOrder();
    private final BooleanProperty detailShown = new SimpleBooleanProperty(true);
    private final BooleanProperty barsShown = new SimpleBooleanProperty(true);
    private final MarkedRows marks = new MarkedRows(this::repaint);
    private final ColumnsShown columns;
    private Background.Run query = () -> {};
    private Background.Run preparing = () -> {};
    private int generation;
    private boolean swapping;

    /// @param reviewing how a scan stands after what was decided; asked away from the window's thread
    public ResultsViewModel(
            Background background,
            Function<ScanResult, Review> reviewing,
            ColumnsShown columns,
            NoticesViewModel notices) {
        this.notices = notices;
        this.background = background;
        this.reviewing = reviewing;
        this.columns = columns;
        order.column().subscribe((_, _) -> refresh());
        order.descending().subscribe((_, _) -> refresh());
    }

    /// Takes a new result, or none. A result of the same inventory (another profile) keeps filter, marks and selection.
    public void load(Optional<ScanResult> result, boolean sameInventory) {
        int mine = ++generation;
        query.cancel();
        preparing.cancel();
        int keep = sameInventory ? selected.get().map(ResultRow::id).orElse(-1) : -1;
        if (!sameInventory) {
            marks.clear();
        }
        if (result.isEmpty()) {
            rows.set(Optional.empty());
            counts.set(Counts.NONE);
            summary.set(Summary.NONE);
            select(Optional.empty());
            swapping = true;
            shown.clear();
            swapping = false;
            busy.set(false);
            return;
        }
        listing.set(true);
        busy.set(true);
        record Made(Rows rows, Counts counts, Summary summary) {}
        query = background.start(
                progress -> {
                    Rows made = Rows.of(result.get(), progress);
                    Review review = reviewing.apply(result.get());
                    made.review(review);
                    View applying =
                            new RowQuery(RowFilter.of(Show.APPLIES, ""), Column.LINE, false).run(made, progress);
                    Counts counts = Counts.of(
                            result.get(),
                            made.onOwnLists(),
                            applying.size(),
                            review.counts().openItems());
                    return new Made(made, counts, Summary.of(made));
                },
                (_, _) -> {},
                ending -> {
                    if (mine == generation && ending instanceof Ending.Done<Made>(Made made)) {
                        counts.set(made.counts);
                        summary.set(made.summary);
                        rows.set(Optional.of(made.rows));
                        selected.set(keep >= 0 ? Optional.of(made.rows.row(keep)) : Optional.empty());
                        prepare(made.rows);
                        if (sameInventory) {
                            refresh();
                        } else {
                            filters.begin(made.counts.flagged() > 0 ? Show.FLAGGED : Show.ALL);
                        }
                    }
                    failed(ending);
                });
    }

    /// Sorting by a column that is in view is then quick also for the first time.
    private void prepare(Rows made) {
        List<Column> wanted = columns.shown().get();
        preparing = background.start(
                progress -> {
                    made.prepare(wanted, progress);
                    return made;
                },
                (_, _) -> {},
                this::failed);
    }

    /// Takes what people decided meanwhile. The rows in view stay where they are until the next filter or sort.
    public void review(Review now) {
        rows.get().ifPresent(all -> {
            all.review(now);
            counts.set(counts.get().withToReview(now.counts().openItems()));
            repaint();
        });
    }

    private void refresh() {
        if (rows.get().isEmpty()) {
            return;
        }
        Rows snapshot = rows.get().get();
        RowQuery wish = new RowQuery(
                filters.filter(), order.column().get(), order.descending().get());
        int mine = ++generation;
        query.cancel();
        busy.set(true);
        Background.Run started = background.start(progress -> wish.run(snapshot, progress), (_, _) -> {}, ending -> {
            if (mine == generation && ending instanceof Ending.Done<View>(View view)) {
                swap(view);
                busy.set(false);
            }
            failed(ending);
        });
        if (mine == generation) {
            query = started;
        }
    }

    /// Nothing but a fault of the program can make it fail.
    private void failed(Ending<?> ending) {
        if (ending instanceof Ending.Failed<?>(Throwable cause)) {
            listing.set(false);
            busy.set(false);
            notices.tellBug(cause);
        }
    }

    private void swap(View view) {
        Optional<ResultRow> before = selected.get();
        swapping = true;
        listing.set(false);
        shown.swap(view);
        swapping = false;
        boolean still = before.filter(row -> view.indexOfId(row.id()) >= 0).isPresent();
        selected.set(still ? before : view.stream().findFirst());
        swaps.set(swaps.get() + 1);
    }

    /// The rows in view, in order. Read-only.
    public ObservableList<ResultRow> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /// Empty before the first result.
    public ReadOnlyObjectProperty<Optional<Rows>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// What is in view with what occurs in it; empty before the first rows.
    public Optional<View> view() {
        return shown.view();
    }

    /// True from a new result until its rows are there.
    public ReadOnlyBooleanProperty listing() {
        return listing.getReadOnlyProperty();
    }

    /// True while other rows than those in view are being found or put in order.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How often the rows in view were replaced: the table then looks for the selected row again.
    public ReadOnlyIntegerProperty swaps() {
        return swaps.getReadOnlyProperty();
    }

    /// How often the same rows began to say something else.
    public ReadOnlyIntegerProperty repaints() {
        return repaints.getReadOnlyProperty();
    }

    private void repaint() {
        repaints.set(repaints.get() + 1);
    }

    /// Where the selected row stands in view; -1 where there is none.
    public int selectedIndex() {
        return selected.get().map(row -> shown.indexOfId(row.id())).orElse(-1);
    }

    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Summary> summary() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<ResultRow>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Ignored while the rows are being replaced, when a table says what it likes.
    public void select(Optional<ResultRow> row) {
        if (!swapping) {
            selected.set(row);
        }
    }

    /// Goes to the next row in view, or the one before, that waits for somebody, round the end of the table. False
    /// where none does.
    public boolean selectOpen(boolean backwards) {
        int size = shown.size();
        int from = selectedIndex();
        Optional<Rows> all = rows.get();
        for (int step = 1; step <= size && all.isPresent(); step++) {
            int index = Math.floorMod(from + (backwards ? -step : step), size);
            ResultRow row = shown.get(index);
            if (all.get().open(row.id())) {
                selected.set(Optional.of(row));
                return true;
            }
        }
        return false;
    }

    public MarkedRows marks() {
        return marks;
    }

    public void markAllShown() {
        shown.view().ifPresent(marks::setAll);
    }

    // ---- what is shown, and in which order

    public FilterViewModel filters() {
        return filters;
    }

    /// Whether the file in view has anything to show in a column.
    public boolean has(Column column) {
        return rows.get().map(all -> all.has(column)).orElse(true);
    }

    public ColumnsShown columns() {
        return columns;
    }

    public ObjectProperty<Show> show() {
        return filters.show();
    }

    public SortOrder order() {
        return order;
    }

    public BooleanProperty detailShown() {
        return detailShown;
    }

    /// Whether the flagged items are also shown as bars.
    public BooleanProperty barsShown() {
        return barsShown;
    }

    public void clearFilters() {
        filters.clear();
    }
}
