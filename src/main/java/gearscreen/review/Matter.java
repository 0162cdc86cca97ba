package gearscreen.review;

import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnFinding;
import java.util.ArrayList;
import java.util.List;

/// What people decide about: a finding of an item, by the watchlist or by a list of one's own.
public sealed interface Matter {
    record Listed(Finding finding) implements Matter {}

    record OnOwnList(OwnFinding finding) implements Matter {}

    /// Those of the watchlist come first, each kind in its order; empty where the item is not flagged.
    static List<Matter> of(ScreenedItem item) {
        if (!item.outcome().flagged()) {
            return List.of();
        }
        List<Matter> matters = new ArrayList<>(1);
        if (item.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
            findings.forEach(finding -> matters.add(new Listed(finding)));
        }
        item.own().findings().forEach(finding -> matters.add(new OnOwnList(finding)));
        return matters;
    }
}
