package gearscreen.report.document;

import gearscreen.report.DecisionText;
import gearscreen.report.OwnWording;
import gearscreen.report.Standings;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.review.Matter;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people decided: items that are set aside have a section of their own, so that nothing disappears.
final class DecisionsPart {
    private DecisionsPart() {}

    static void write(Sheet sheet) throws IOException {
        Optional<Standings> decisions = sheet.content().decisions();
        if (decisions.isEmpty()) {
            sheet.paragraph(sheet.say("report.decisions.unknown"));
            return;
        }
        List<ScreenedItem> aside = aside(sheet, decisions.get());
        if (aside.isEmpty()) {
            sheet.paragraph(sheet.say("report.setAside.none"));
            return;
        }
        sheet.paragraph(sheet.say("report.setAside.intro"));
        List<ScreenedItem> shown = aside.subList(0, Math.min(aside.size(), Sheet.LONGEST_LIST));
        sheet.table(
                sheet.wording().count("report.setAside.caption", aside.size()),
                List.of("line", "item", "supplier", "decision"),
                () -> {
                    for (ScreenedItem item : shown) {
                        row(sheet, item, decisions.get());
                    }
                });
        if (aside.size() > shown.size()) {
            sheet.html()
                    .in(
                            "p",
                            sheet.wording().count("report.more", aside.size() - shown.size(), shown.size()),
                            "class",
                            "notice");
        }
    }

    /// Also those that only a list of one's own has.
    private static List<ScreenedItem> aside(Sheet sheet, Standings decisions) {
        return sheet.scan().items().stream().filter(decisions::setAside).toList();
    }

    private static void row(Sheet sheet, ScreenedItem item, Standings decisions) throws IOException {
        List<Matter> matters = Matter.of(item);
        List<Standing> standings = decisions.of(item);
        for (int i = 0; i < matters.size(); i++) {
            String named = switch (matters.get(i)) {
                case Matter.Listed(Finding finding) -> sheet.wording().supplier(finding);
                case Matter.OnOwnList(OwnFinding finding) -> new OwnWording(sheet.wording()).listed(finding);
            };
            Standing standing = standings.get(i);
            sheet.row(sheet.wording().line(sheet.scan().inventory(), item.item().line()), () -> {
                sheet.cell(sheet.wording().name(item.item()));
                sheet.cell(named);
                sheet.html().in("td", () -> decision(sheet, standing));
            });
        }
    }

    /// For the block of an item: how its findings stand; nothing where no decisions were looked up.
    static void ofFinding(Sheet sheet, ScreenedItem item, int finding) throws IOException {
        List<Standing> standings =
                sheet.content().decisions().map(found -> found.of(item)).orElse(List.of());
        if (finding < standings.size()) {
            sheet.html().in("p", () -> decision(sheet, standings.get(finding)));
        }
    }

    private static void decision(Sheet sheet, Standing standing) throws IOException {
        Html html = sheet.html();
        html.in("strong", sheet.say("report.decision") + " ");
        html.text(DecisionText.shown(standing, sheet.wording()));
        String facts = DecisionText.facts(standing, sheet.wording());
        if (!facts.isEmpty()) {
            html.in("div", facts, "class", "quiet");
        }
    }

    /// For the first page: how many wait, how many are set aside.
    static List<String> counts(Sheet sheet) {
        Optional<Standings> decisions = sheet.content().decisions();
        if (decisions.isEmpty() || decisions.get().byLine().isEmpty()) {
            return List.of();
        }
        List<String> counts = new ArrayList<>();
        counts.add(sheet.wording()
                .count("report.decisions.waiting", decisions.get().waiting()));
        long aside = aside(sheet, decisions.get()).size();
        if (aside > 0) {
            counts.add(sheet.wording().count("report.decisions.setAside", aside));
        }
        return counts;
    }
}
