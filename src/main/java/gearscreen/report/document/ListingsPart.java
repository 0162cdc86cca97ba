package gearscreen.report.document;

import gearscreen.report.Meaning;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Finding;
import gearscreen.screening.ListingEffect;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The directives that name a supplier. Each supplier has one table of them; the blocks of its items say shortly which
/// apply and lead there, as a supplier is named in about thirty directives. Everything on each directive stands in the
/// section of directives.
final class ListingsPart {
    /// Flagged items up to which every block lists what applies and may apply; longer pages give the numbers.
    private static final int MOST_LISTS = 12;

    private ListingsPart() {}

    /// A table for each supplier that was found.
    static void ofSuppliers(Sheet sheet) throws IOException {
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
        }
        for (Map.Entry<String, Finding> supplier : suppliers.entrySet()) {
            sheet.html().in("h3", sheet.wording().supplier(supplier.getValue()), "id", supplier.getKey());
            table(sheet, supplier.getValue());
        }
    }

    private static void table(Sheet sheet, Finding finding) throws IOException {
        Html html = sheet.html();
        sheet.table(
                sheet.say("report.listings.caption", sheet.wording().supplier(finding)),
                List.of("applicability", "directive", "named"),
                () -> {
                    for (ListingEffect effect : homeFirst(sheet, finding.listings())) {
                        html.in("tr", () -> {
                            html.in("td", () -> sheet.badge(effect.applicability()));
                            html.in("th", () -> DirectivesPart.title(sheet, effect.directive()), "scope", "row");
                            html.in("td", () -> DirectivesPart.named(sheet, effect));
                        });
                    }
                },
                "listings");
    }

    /// What names the supplier of an item, shortly.
    static void write(Sheet sheet, Finding finding) throws IOException {
        if (finding.listings().isEmpty()) {
            sheet.paragraph(
                    sheet.say("report.finding.noListing", finding.supplier().name()));
            return;
        }
        List<ListingEffect> effects = homeFirst(sheet, finding.listings());
        if (sheet.tally().flagged().size() <= MOST_LISTS) {
            list(
                    sheet,
                    effects.stream()
                            .filter(effect -> effect.applicability() != Applicability.INFORMATION)
                            .toList());
        }
        List<String> counts = new ArrayList<>();
        for (Applicability level : Applicability.values()) {
            long directives = effects.stream()
                    .filter(effect -> effect.applicability() == level)
                    .map(ListingEffect::directive)
                    .distinct()
                    .count();
            if (directives > 0) {
                counts.add(sheet.wording()
                        .pair(sheet.wording().applicability(level), sheet.say("report.number", directives)));
            }
        }
        sheet.html().in("p", () -> {
            sheet.html().text(String.join("; ", counts) + ". ");
            sheet.link(sheet.say("report.listings.see", sheet.wording().supplier(finding)), "#" + anchor(finding));
        });
    }

    private static List<ListingEffect> homeFirst(Sheet sheet, List<ListingEffect> effects) {
        return effects.stream()
                .sorted(Comparator.comparing(ListingEffect::applicability)
                        .thenComparing(effect -> !sheet.tally()
                                .home()
                                .contains(effect.directive().jurisdiction())))
                .toList();
    }

    private static void list(Sheet sheet, List<ListingEffect> effects) throws IOException {
        Html html = sheet.html();
        for (Map.Entry<Meaning, List<Directive>> group :
                sheet.wording().byMeaning(effects).entrySet()) {
            html.in("p", () -> {
                sheet.badge(group.getKey().level());
                html.text(" " + group.getKey().reason());
            });
            html.in("ul", () -> {
                for (Directive directive : group.getValue()) {
                    html.in("li", () -> DirectivesPart.shortly(sheet, directive));
                }
            });
        }
    }

    /// An affiliate is not reached by everything that names its parent, so it has a table of its own.
    private static String anchor(Finding finding) {
        return "names-" + finding.supplier().id()
                + finding.via().map(via -> "-" + via.id()).orElse("");
    }
}
