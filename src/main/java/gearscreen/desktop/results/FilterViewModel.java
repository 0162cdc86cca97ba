package gearscreen.desktop.results;

import gearscreen.desktop.findings.Match;
import gearscreen.desktop.rows.RowFilter;
import gearscreen.desktop.rows.Show;
import gearscreen.review.Disposition;
import gearscreen.watchlist.Applicability;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What narrows the table. All filters hold at once.
public final class FilterViewModel {
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.FLAGGED);
    private final ObjectProperty<Optional<Match>> match = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Applicability>> level = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> directive = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> supplier = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Disposition>> decision = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final Runnable changed;
    private boolean together;

    /// @param changed called after each change; once where several change together
    FilterViewModel(Runnable changed) {
        this.changed = changed;
        for (ObjectProperty<?> filter : List.of(show, match, level, directive, supplier, place, decision)) {
            filter.subscribe((_, _) -> tell());
        }
        text.subscribe((_, _) -> tell());
    }

    private void tell() {
        if (!together) {
            changed.run();
        }
    }

    RowFilter filter() {
        return new RowFilter(
                show.get(),
                match.get(),
                level.get(),
                directive.get(),
                supplier.get(),
                place.get(),
                decision.get(),
                text.get());
    }

    /// Shows every item again, in one change.
    void clear() {
        begin(Show.ALL);
    }

    /// As a new result begins, in one change.
    void begin(Show shown) {
        together = true;
        match.set(Optional.empty());
        level.set(Optional.empty());
        directive.set(Optional.empty());
        supplier.set(Optional.empty());
        place.set(Optional.empty());
        decision.set(Optional.empty());
        text.set("");
        show.set(shown);
        together = false;
        changed.run();
    }

    public ObjectProperty<Show> show() {
        return show;
    }

    public ObjectProperty<Optional<Match>> match() {
        return match;
    }

    public ObjectProperty<Optional<Applicability>> level() {
        return level;
    }

    /// Id of the directive that names a supplier of the item.
    public ObjectProperty<Optional<String>> directive() {
        return directive;
    }

    /// Id of a supplier of the item.
    public ObjectProperty<Optional<String>> supplier() {
        return supplier;
    }

    public ObjectProperty<Optional<String>> place() {
        return place;
    }

    public ObjectProperty<Optional<Disposition>> decision() {
        return decision;
    }

    /// Words that have to be found in a row.
    public StringProperty text() {
        return text;
    }
}
