package gearscreen.desktop.rows;

import gearscreen.desktop.findings.Match;
import gearscreen.inventory.Inventory;
import gearscreen.review.Disposition;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import java.util.Optional;
import java.util.stream.Collectors;

/// One row of the table, made while it is in view.
public final class ResultRow {
    private final Rows rows;
    private final int id;

    ResultRow(Rows rows, int id) {
        this.rows = rows;
        this.id = id;
    }

    /// Index of the item in the scan.
    public int id() {
        return id;
    }

    public ScreenedItem screened() {
        return rows.screened(id);
    }

    /// As the inventory counts; with [#inventory] it is the physical line of a file, so that window and spreadsheet
    /// agree.
    public int line() {
        return screened().item().line();
    }

    public Inventory inventory() {
        return rows.inventory();
    }

    public Match match() {
        return rows.match(id);
    }

    /// The strongest applicability; empty where the item is not flagged.
    public Optional<Applicability> level() {
        return rows.level(id);
    }

    /// By the watchlist.
    public boolean flagged() {
        return rows.flagged(id);
    }

    /// By the watchlist or by a list of one's own: what people decide about.
    public boolean onAnyList() {
        return rows.onAnyList(id);
    }

    /// What was made of its findings; empty where the item is not flagged.
    public Optional<Disposition> decision() {
        return rows.decision(id);
    }

    /// Names of the suppliers found, strongest first; of an item that only a list of one's own has, the names there.
    /// Empty where the item is not flagged.
    public String suppliers() {
        return match() == Match.ON_OWN_LIST
                ? screened().own().findings().stream()
                        .map(found -> found.entry().name())
                        .distinct()
                        .collect(Collectors.joining("; "))
                : rows.suppliers(id);
    }

    public String text(Column column) {
        return column.text(screened().item());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResultRow that && that.id == id && that.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return "row " + id;
    }
}
