package gearscreen.report;

import gearscreen.review.Disposition;
import gearscreen.review.Review;
import gearscreen.review.Standing;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people decided about the flagged items of a scan, on the day of the report.
///
/// @param byLine for the first line of each flagged item one standing for each finding, in the order of
///     [gearscreen.review.Matter#of]
/// @param waiting items of which at least one finding waits for somebody
public record Standings(Map<Integer, List<Standing>> byLine, long waiting) {
    public Standings {
        byLine = Map.copyOf(byLine);
    }

    public static Standings of(Review review) {
        Map<Integer, List<Standing>> byLine = new HashMap<>();
        ScanResult scan = review.scan();
        for (int i = 0; i < scan.items().size(); i++) {
            ScreenedItem item = scan.items().get(i);
            if (item.outcome().flagged()) {
                byLine.put(item.item().line(), review.standings(i));
            }
        }
        return new Standings(byLine, review.counts().openItems());
    }

    /// Empty where nothing is known of the item.
    public List<Standing> of(ScreenedItem item) {
        return byLine.getOrDefault(item.item().line(), List.of());
    }

    /// How a finding by a list of one's own stands; empty where no decision was looked up.
    ///
    /// @param place among the item's own findings
    public Optional<Standing> own(ScreenedItem item, int place) {
        List<Standing> all = of(item);
        int at = all.size() - item.own().findings().size() + place;
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /// True where a decision that holds takes every finding of the item from the list of what is to be done.
    public boolean setAside(ScreenedItem item) {
        List<Standing> standings = of(item);
        return !standings.isEmpty() && standings.stream().map(Standing::shown).allMatch(Standings::setsAside);
    }

    /// True where the finding is no longer to be worked on.
    public static boolean setsAside(Disposition disposition) {
        return switch (disposition) {
            case NOT_THIS_SUPPLIER, DOES_NOT_APPLY, REPLACED, EXCEPTION -> true;
            case TO_REVIEW, CONFIRMED, RECHECK -> false;
        };
    }
}
