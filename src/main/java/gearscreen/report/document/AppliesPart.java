package gearscreen.report.document;

import gearscreen.report.Tally;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.ListingEffect;
import java.io.IOException;
import java.util.List;

/// What each directive that names a supplier found means for the profile.
final class AppliesPart {
    private AppliesPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.paragraph(
                sheet.scan().profiles().isEmpty()
                        ? sheet.say("report.applies.noProfile")
                        : sheet.say(
                                "report.applies.intro",
                                sheet.wording().profiles(sheet.scan().profiles())));
        if (sheet.tally().directives().isEmpty()) {
            sheet.paragraph(sheet.say("report.applies.none"));
            return;
        }
        sheet.table(
                sheet.say("report.applies.caption", sheet.scan().asOf().toString()),
                List.of("directive", "applicability", "reason", "items"),
                () -> {
                    for (Tally.OfDirective directive : sheet.tally().directives()) {
                        directive(sheet, directive);
                    }
                });
    }

    private static void directive(Sheet sheet, Tally.OfDirective directive) throws IOException {
        Html html = sheet.html();
        html.in("tr", () -> {
            html.in("th", () -> DirectivesPart.title(sheet, directive.directive()), "scope", "row");
            html.in("td", () -> sheet.badge(directive.applicability()));
            html.in("td", () -> {
                List<String> reasons = directive.effects().stream()
                        .map(ListingEffect::reason)
                        .map(sheet.wording()::reason)
                        .distinct()
                        .toList();
                for (String reason : reasons) {
                    sheet.paragraph(reason);
                }
            });
            sheet.count(directive.items());
        });
    }
}
