package gearscreen.desktop.results;

import gearscreen.desktop.findings.Match;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.screening.ScanResult;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the table of a result shows. Filtering and sorting run in the background; the latest wish wins.
public final class ResultsViewModel {
    private final Background background;
    private final ShownRows shown = new ShownRows(ResultRows.none());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyBooleanWrapper listing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper swaps = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<ResultRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.FLAGGED);
    private final ObjectProperty<Optional<Match>> match = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<SortKey> sort = new SimpleObjectProperty<>(SortKey.MATCH);
    private final BooleanProperty descending = new SimpleBooleanProperty();
    private final BooleanProperty detailShown = new SimpleBooleanProperty(true);
    private Optional<ResultRows> rows = Optional.empty();
    private Background.Run query = () -> {};
    private int generation;
    private boolean swapping;

    public ResultsViewModel(Background background) {
        this.background = background;
        show.subscribe((_, _) -> refresh());
        match.subscribe((_, _) -> refresh());
        text.subscribe((_, _) -> refresh());
        sort.subscribe((_, _) -> refresh());
        descending.subscribe((_, _) -> refresh());
    }

    /// Takes a new result, or none. A result of the same inventory (another profile) keeps filter and selection.
    public void load(Optional<ScanResult> result, boolean sameInventory) {
        int mine = ++generation;
        query.cancel();
        int keep = sameInventory ? selected.get().map(ResultRow::id).orElse(-1) : -1;
        if (result.isEmpty()) {
            rows = Optional.empty();
            counts.set(Counts.NONE);
            select(Optional.empty());
            return;
        }
        listing.set(true);
        record Made(ResultRows rows, Counts counts) {}
        query = background.start(
                _ -> {
                    ResultRows made = ResultRows.of(result.get());
                    return new Made(made, Counts.of(result.get(), made));
                },
                (_, _) -> {},
                ending -> {
                    if (mine == generation && ending instanceof Ending.Done<Made>(Made made)) {
                        rows = Optional.of(made.rows);
                        counts.set(made.counts);
                        selected.set(keep >= 0 ? Optional.of(made.rows.get(keep)) : Optional.empty());
                        if (!sameInventory) {
                            text.set("");
                            match.set(Optional.empty());
                            show.set(made.counts.flagged() > 0 ? Show.FLAGGED : Show.ALL);
                        }
                        refresh();
                    }
                });
    }

    private void refresh() {
        if (rows.isEmpty()) {
            return;
        }
        ResultRows snapshot = rows.get();
        RowQuery wish = new RowQuery(
                show.get(), match.get(), text.get().strip().toLowerCase(Locale.ROOT), sort.get(), descending.get());
        int mine = ++generation;
        query.cancel();
        Background.Run started = background.start(progress -> wish.run(snapshot, progress), (_, _) -> {}, ending -> {
            if (mine == generation && ending instanceof Ending.Done<int[]>(int[] view)) {
                swap(snapshot, view);
            }
        });
        if (mine == generation) {
            query = started;
        }
    }

    private void swap(ResultRows snapshot, int[] view) {
        Optional<ResultRow> before = selected.get();
        swapping = true;
        listing.set(false);
        shown.swap(snapshot, view);
        swapping = false;
        boolean still = before.filter(row -> shown.indexOfId(row.id()) >= 0).isPresent();
        selected.set(still ? before : shown.stream().findFirst());
        swaps.set(swaps.get() + 1);
    }

    /// The rows in view, in order. Read-only.
    ObservableList<ResultRow> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /// True from a new result until its rows are there.
    ReadOnlyBooleanProperty listing() {
        return listing.getReadOnlyProperty();
    }

    /// How often the rows in view were replaced: the table then looks for the selected row again.
    ReadOnlyIntegerProperty swaps() {
        return swaps.getReadOnlyProperty();
    }

    /// Where the selected row stands in view; -1 where there is none.
    int selectedIndex() {
        return selected.get().map(row -> shown.indexOfId(row.id())).orElse(-1);
    }

    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ResultRow>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Ignored while the rows are being replaced, when a table says what it likes.
    void select(Optional<ResultRow> row) {
        if (!swapping) {
            selected.set(row);
        }
    }

    public ObjectProperty<Show> show() {
        return show;
    }

    public ObjectProperty<Optional<Match>> match() {
        return match;
    }

    public StringProperty text() {
        return text;
    }

    public ObjectProperty<SortKey> sort() {
        return sort;
    }

    public BooleanProperty descending() {
        return descending;
    }

    public BooleanProperty detailShown() {
        return detailShown;
    }

    /// Sorts by a key; by the same key once more: the other way round.
    public void sortBy(SortKey key) {
        if (sort.get() == key) {
            descending.set(!descending.get());
        } else {
            descending.set(false);
            sort.set(key);
        }
    }

    public void clearFilters() {
        text.set("");
        match.set(Optional.empty());
        show.set(Show.ALL);
    }
}
