package gearscreen.report.html;

import gearscreen.report.Meaning;
import gearscreen.screening.Finding;
import gearscreen.screening.ListingEffect;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The directives that name the supplier of a finding: those that apply or may apply as a table with all that an item's
/// owner needs, those for information as a list by reason. Everything on each stands in the section of directives.
final class ListingsPart {
    /// Flagged items of a page up to which every block holds the table. A supplier is named in about thirty directives,
    /// so
    /// that longer pages would grow to tens of megabytes.
    private static final int MOST_TABLES = 100;

    private ListingsPart() {}

    static void write(Sheet sheet, Finding finding) throws IOException {
        if (finding.listings().isEmpty()) {
            sheet.paragraph(
                    sheet.say("report.finding.noListing", finding.supplier().name()));
            return;
        }
        boolean tables = sheet.tally().flagged().size() <= MOST_TABLES;
        List<ListingEffect> inFull = finding.listings().stream()
                .filter(effect -> tables && effect.applicability() != Applicability.INFORMATION)
                .toList();
        if (!inFull.isEmpty()) {
            table(sheet, finding, inFull);
        }
        list(
                sheet,
                finding.listings().stream()
                        .filter(effect -> !inFull.contains(effect))
                        .sorted(Comparator.comparing(ListingEffect::applicability)
                                .thenComparing(effect -> !sheet.tally()
                                        .home()
                                        .contains(effect.directive().jurisdiction())))
                        .toList());
    }

    private static void table(Sheet sheet, Finding finding, List<ListingEffect> effects) throws IOException {
        Html html = sheet.html();
        sheet.table(
                sheet.say("report.listings.caption", finding.supplier().name()),
                List.of("directive", "named", "means", "applicability"),
                () -> {
                    for (ListingEffect effect : effects) {
                        html.in("tr", () -> {
                            html.in("th", () -> DirectivesPart.name(sheet, effect.directive()), "scope", "row");
                            html.in("td", () -> DirectivesPart.named(sheet, effect));
                            html.in("td", () -> DirectivesPart.meaning(sheet, effect.directive()));
                            html.in("td", () -> {
                                sheet.badge(effect.applicability());
                                sheet.paragraph(sheet.wording().reason(effect.reason()));
                            });
                        });
                    }
                });
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
}
