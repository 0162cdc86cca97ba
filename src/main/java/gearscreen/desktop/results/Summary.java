package gearscreen.desktop.results;

import gearscreen.desktop.rows.Bar;
import gearscreen.desktop.rows.FoundSets;
import gearscreen.desktop.rows.Rows;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import java.util.List;
import java.util.Map;

/// What the flagged items come to, and what can therefore be filtered by.
///
/// @param bySupplier, byDirective most items first; each of their ids is a key of the map beside it
/// @param places in alphabetical order; empty where there is nothing to choose from
public record Summary(
        List<Bar> bySupplier,
        Map<String, Supplier> suppliers,
        List<Bar> byDirective,
        Map<String, Directive> directives,
        List<String> places) {
    public static final Summary NONE = new Summary(List.of(), Map.of(), List.of(), Map.of(), List.of());

    static Summary of(Rows rows) {
        FoundSets found = rows.found();
        return new Summary(
                found.bySupplier(), found.suppliers(), found.byDirective(), found.directives(), rows.places());
    }
}
