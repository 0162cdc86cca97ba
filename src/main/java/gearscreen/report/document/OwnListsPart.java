package gearscreen.report.document;

import gearscreen.report.DecisionText;
import gearscreen.report.OwnWording;
import gearscreen.report.html.Form;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnAllowance;
import gearscreen.screening.own.OwnEvidence;
import gearscreen.screening.own.OwnFinding;
import gearscreen.watchlist.own.ListSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The lists of one's own that were used, and the items that show an entry of one. Apart from the flagged items of the
/// watchlist: no directive hangs on them.
final class OwnListsPart {
    private static final int MOST_PRINTED = 1_000;
    private static final int MOST_SHOWN = 20_000;

    private OwnListsPart() {}

    /// Items that only such a list has.
    static long onlyOwn(Sheet sheet) {
        return sheet.scan().lists().isEmpty()
                ? 0
                : sheet.scan().items().stream()
                        .filter(item -> item.outcome() instanceof Outcome.OnOwnList)
                        .count();
    }

    static void write(Sheet sheet) throws IOException {
        sheet.section("ownLists", () -> {
            List<ListSource> lists = sheet.scan().lists();
            if (lists.isEmpty()) {
                sheet.paragraph(sheet.say("report.ownLists.none"));
                return;
            }
            OwnWording own = new OwnWording(sheet.wording());
            sheet.paragraph(sheet.say("report.ownLists.what"));
            sheet.table(sheet.say("report.ownLists.caption"), List.of("list", "names", "dated", "sha256"), () -> {
                for (ListSource list : lists) {
                    sheet.row(own.name(list), () -> {
                        sheet.count(list.names());
                        sheet.cell(own.date(list));
                        sheet.cell(list.sha256());
                    });
                }
            });
            List<ScreenedItem> found = sheet.scan().items().stream()
                    .filter(item -> !item.own().findings().isEmpty())
                    .toList();
            if (found.isEmpty()) {
                sheet.paragraph(sheet.say("report.ownLists.nothing"));
            } else {
                findings(sheet, own, found);
            }
            allowances(sheet, own);
        });
    }

    private static void findings(Sheet sheet, OwnWording own, List<ScreenedItem> found) throws IOException {
        int shown = Math.min(found.size(), sheet.form() == Form.PAPER ? MOST_PRINTED : MOST_SHOWN);
        sheet.table(sheet.say("report.ownLists.items"), heads(sheet), () -> {
            for (ScreenedItem item : found.subList(0, shown)) {
                for (int i = 0; i < item.own().findings().size(); i++) {
                    row(sheet, own, item, i);
                }
            }
        });
        if (shown < found.size()) {
            sheet.html().in("p", sheet.wording().count("report.more", found.size() - shown, shown), "class", "notice");
        }
    }

    private static List<String> heads(Sheet sheet) {
        List<String> heads = new ArrayList<>(List.of("line", "item", "list", "entry", "strength", "why", "said"));
        if (sheet.content().decisions().isPresent()) {
            heads.add("decision");
        }
        return heads;
    }

    private static void row(Sheet sheet, OwnWording own, ScreenedItem item, int place) throws IOException {
        OwnFinding finding = item.own().findings().get(place);
        sheet.row(line(sheet, item), () -> {
            sheet.cell(sheet.wording().name(item.item()));
            sheet.cell(own.name(finding.list()));
            sheet.cell(own.entry(finding.entry()));
            sheet.cell(sheet.wording().strength(finding.strength()));
            sheet.cell(finding.evidence().stream()
                    .map((OwnEvidence evidence) -> own.evidence(evidence))
                    .collect(Collectors.joining(" ")));
            sheet.cell(own.said(finding));
            if (sheet.content().decisions().isPresent()) {
                sheet.cell(sheet.content()
                        .decisions()
                        .flatMap(made -> made.own(item, place))
                        .map(standing -> DecisionText.of(standing, sheet.wording()))
                        .orElse(""));
            }
        });
    }

    private static void allowances(Sheet sheet, OwnWording own) throws IOException {
        List<ScreenedItem> allowed = sheet.scan().items().stream()
                .filter(item ->
                        item.outcome().flagged() && !item.own().allowances().isEmpty())
                .toList();
        if (allowed.isEmpty()) {
            return;
        }
        int shown = Math.min(allowed.size(), sheet.form() == Form.PAPER ? MOST_PRINTED : MOST_SHOWN);
        sheet.table(sheet.say("report.ownLists.allowed"), List.of("line", "item", "said"), () -> {
            for (ScreenedItem item : allowed.subList(0, shown)) {
                for (OwnAllowance allowance : item.own().allowances()) {
                    sheet.row(line(sheet, item), () -> {
                        sheet.cell(sheet.wording().name(item.item()));
                        sheet.cell(own.allowance(allowance));
                    });
                }
            }
        });
        if (shown < allowed.size()) {
            sheet.html()
                    .in("p", sheet.wording().count("report.more", allowed.size() - shown, shown), "class", "notice");
        }
    }

    private static String line(Sheet sheet, ScreenedItem item) {
        return sheet.wording().line(sheet.scan().inventory(), item.item().line());
    }
}
