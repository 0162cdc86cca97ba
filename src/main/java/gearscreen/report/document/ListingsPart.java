package gearscreen.report.document;

import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which directives name a supplier: a row for each supplier, and for the block of an item what of it is more than
/// information. Everything on each directive stands in the section of directives.
final class ListingsPart {
    /// Directives of one level that the block of an item names; of more it gives the number.
    private static final int MOST_NAMED = 6;

    private final Sheet sheet;
    private final References references;

    ListingsPart(Sheet sheet, References references) {
        this.sheet = sheet;
        this.references = references;
    }

    void ofSuppliers() throws IOException {
        Map<String, Finding> suppliers = new LinkedHashMap<>();
        for (ScreenedItem item : sheet.tally().flagged()) {
            if (item.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
                for (Finding finding : findings) {
                    if (!finding.listings().isEmpty()) {
                        suppliers.putIfAbsent(anchor(finding), finding);
                    }
                }
            }
        }
        if (suppliers.isEmpty()) {
            sheet.paragraph(sheet.say("report.applies.none"));
            return;
        }
        List<Applicability> levels = Arrays.stream(Applicability.values())
                .filter(level -> sheet.tally().directives().stream()
                        .flatMap(cited -> cited.effects().stream())
                        .anyMatch(effect -> effect.applicability() == level))
                .toList();
        List<String> heads = new ArrayList<>(List.of("supplier"));
        levels.forEach(level -> heads.add(level.name()));
        Html html = sheet.html();
        sheet.paragraph(sheet.say("report.listings.intro"));
        sheet.table(
                sheet.say("report.listings.caption"),
                heads,
                () -> {
                    for (Map.Entry<String, Finding> supplier : suppliers.entrySet()) {
                        html.in("tr", () -> {
                            html.in(
                                    "th",
                                    sheet.wording().supplier(supplier.getValue()),
                                    "scope",
                                    "row",
                                    "id",
                                    supplier.getKey());
                            for (Applicability level : levels) {
                                html.in("td", () -> signs(directives(supplier.getValue(), level)));
                            }
                        });
                    }
                },
                "listings");
    }

    /// `D1–D9, D12`: those that follow each other as the first and the last.
    private void signs(List<Directive> directives) throws IOException {
        if (directives.isEmpty()) {
            sheet.html().text("–");
        }
        int at = 0;
        while (at < directives.size()) {
            int last = at;
            while (last + 1 < directives.size()
                    && references.number(directives.get(last + 1)) == references.number(directives.get(last)) + 1) {
                last++;
            }
            sheet.html().text(at == 0 ? "" : ", ");
            references.link(directives.get(at));
            if (last > at) {
                sheet.html().text(last == at + 1 ? ", " : "–");
                references.link(directives.get(last));
            }
            at = last + 1;
        }
    }

    /// What names the supplier of an item, shortly.
    ///
    /// @param flat without links but the one to the supplier's row
    void ofItem(Finding finding, boolean flat) throws IOException {
        if (finding.listings().isEmpty()) {
            sheet.paragraph(
                    sheet.say("report.finding.noListing", finding.supplier().name()));
            return;
        }
        Html html = sheet.html();
        html.in("p", () -> {
            List<String> counts = new ArrayList<>();
            for (Applicability level : Applicability.values()) {
                List<Directive> directives = directives(finding, level);
                if (!directives.isEmpty()) {
                    counts.add(sheet.wording()
                            .pair(
                                    sheet.wording().applicability(level),
                                    level == Applicability.INFORMATION || directives.size() > MOST_NAMED || flat
                                            ? sheet.say("report.number", directives.size())
                                            : named(directives)));
                }
            }
            html.text(String.join("; ", counts) + ". ");
            sheet.link(sheet.say("report.listings.see", sheet.wording().supplier(finding)), "#" + anchor(finding));
        });
    }

    private String named(List<Directive> directives) {
        return String.join(
                ", ",
                directives.stream()
                        .map(directive ->
                                sheet.say("report.listings.short", references.sign(directive), directive.id()))
                        .toList());
    }

    /// In the order of the section of directives.
    private List<Directive> directives(Finding finding, Applicability level) {
        return sheet.tally().directives().stream()
                .map(cited -> cited.directive())
                .filter(directive -> finding.listings().stream()
                        .anyMatch(effect -> effect.applicability() == level
                                && effect.directive().id().equals(directive.id())))
                .toList();
    }

    /// An affiliate is not reached by everything that names its parent, so it has a row of its own.
    private static String anchor(Finding finding) {
        return "names-" + finding.supplier().id()
                + finding.via().map(via -> "-" + via.id()).orElse("");
    }
}
