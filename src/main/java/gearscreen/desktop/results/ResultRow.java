package gearscreen.desktop.results;

import gearscreen.desktop.findings.Match;
import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.report.Tally;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row of the table.
///
/// @param id index of the item in the scan
/// @param level the strongest applicability; empty where the item is not flagged
/// @param suppliers names of the suppliers found, strongest first; empty where the item is not flagged
/// @param folded what the filter text is looked for in: all cells and supplier names in lower case
record ResultRow(
        int id,
        ScreenedItem screened,
        Match match,
        Optional<Applicability> level,
        String suppliers,
        String maker,
        String model,
        String folded) {
    static ResultRow of(int id, ScreenedItem screened) {
        Item item = screened.item();
        Optional<Applicability> level = Optional.empty();
        String suppliers = "";
        if (screened.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
            level = Optional.of(Tally.strongest(findings));
            suppliers = findings.stream()
                    .map(finding -> finding.supplier().name())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        return new ResultRow(
                id,
                screened,
                Match.of(screened.outcome()),
                level,
                suppliers,
                first(item, Field.VENDOR, Field.BRAND, Field.MAC_VENDOR),
                first(item, Field.MODEL, Field.PART_NUMBER, Field.DESCRIPTION),
                (String.join("\n", item.cells()) + "\n" + suppliers).toLowerCase(Locale.ROOT));
    }

    private static String first(Item item, Field... fields) {
        return Stream.of(fields)
                .map(item::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    int line() {
        return screened.item().line();
    }

    boolean flagged() {
        return level.isPresent();
    }

    boolean applies() {
        return level.filter(Applicability.APPLIES::equals).isPresent();
    }
}
