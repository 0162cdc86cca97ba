package gearscreen.report.document;

import gearscreen.report.Tally;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each directive that names a supplier found means for the profile; those that mean the same for the same reason
/// stand together.
final class AppliesPart {
    private final Sheet sheet;
    private final References references;

    AppliesPart(Sheet sheet, References references) {
        this.sheet = sheet;
        this.references = references;
    }

    private record Group(Applicability level, List<String> reasons) {}

    void write() throws IOException {
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
        sheet.paragraph(sheet.say("report.applies.caption", sheet.scan().asOf().toString()));
        for (Map.Entry<Group, List<Tally.OfDirective>> group : groups().entrySet()) {
            write(group.getKey(), group.getValue());
        }
    }

    private Map<Group, List<Tally.OfDirective>> groups() {
        Map<Group, List<Tally.OfDirective>> groups = new LinkedHashMap<>();
        for (Tally.OfDirective directive : sheet.tally().directives()) {
            List<String> reasons = directive.effects().stream()
                    .map(ListingEffect::reason)
                    .map(sheet.wording()::reason)
                    .distinct()
                    .toList();
            groups.computeIfAbsent(new Group(directive.applicability(), reasons), _ -> new ArrayList<>())
                    .add(directive);
        }
        return groups;
    }

    private void write(Group group, List<Tally.OfDirective> directives) throws IOException {
        Html html = sheet.html();
        html.in(
                "p",
                () -> {
                    sheet.badge(group.level());
                    html.text(" " + String.join(" ", group.reasons()));
                },
                "class",
                "lead");
        html.in(
                "ul",
                () -> {
                    for (Tally.OfDirective directive : directives) {
                        html.in("li", () -> {
                            references.link(directive.directive());
                            html.text(" ");
                            sheet.title(directive.directive().title());
                            html.in(
                                    "span",
                                    " " + sheet.wording().count("report.applies.items", directive.items()),
                                    "class",
                                    "quiet");
                        });
                    }
                },
                "class",
                "dense");
    }
}
