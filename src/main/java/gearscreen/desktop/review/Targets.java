package gearscreen.desktop.review;

import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.review.Review;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import java.util.List;

/// What a decision is about.
///
/// @param items flagged rows, ascending
/// @param marked whether they were marked, or one is selected
/// @param identical flagged rows of the same maker and model as the selected one, this one among them
record Targets(List<Integer> items, boolean marked, List<Integer> identical) {
    static final Targets NONE = new Targets(List.of(), false, List.of());

    Targets {
        items = List.copyOf(items);
        identical = List.copyOf(identical);
    }

    /// The marked rows, or the selected one where none is marked. Those of the same maker and model are not looked for.
    static Targets of(Review review, ResultsViewModel results) {
        List<ScreenedItem> items = review.scan().items();
        if (results.marks().count().get() > 0) {
            return new Targets(
                    results.marks()
                            .ids()
                            .filter(id -> items.get(id).outcome().flagged())
                            .boxed()
                            .toList(),
                    true,
                    List.of());
        }
        return results.selected()
                .get()
                .filter(ResultRow::onAnyList)
                .map(row -> new Targets(List.of(row.id()), false, List.of()))
                .orElse(NONE);
    }

    Targets withIdentical(List<Integer> found) {
        return new Targets(items, marked, found);
    }

    boolean isNone() {
        return items.isEmpty();
    }

    /// One row that somebody stands on.
    boolean isOneSelected() {
        return items.size() == 1 && !marked;
    }

    /// False where only lists of one's own name the items.
    boolean anyByDirective(Review review) {
        return items.stream().anyMatch(id -> review.scan().items().get(id).outcome() instanceof Outcome.Flagged);
    }
}
