package gearscreen.report.html;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.report.Tally;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Strength;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The flagged items: a table of all, then one block each with the row, the evidence and the directives.
final class FlaggedPart {
    /// Cells of a row that a block shows at most.
    private static final int MOST_CELLS = 100;

    private FlaggedPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.section("flagged", () -> {
            List<ScreenedItem> flagged = sheet.tally().flagged();
            if (flagged.isEmpty()) {
                sheet.paragraph(sheet.say("report.flagged.none", sheet.scan().watchlistVersion()));
                return;
            }
            boolean blocks = flagged.size() <= Sheet.LONGEST_LIST;
            summary(sheet, flagged, blocks);
            if (blocks) {
                for (ScreenedItem item : flagged) {
                    block(sheet, item);
                }
            } else {
                sheet.html()
                        .in(
                                "p",
                                sheet.wording().count("report.flagged.long", flagged.size(), Sheet.LONGEST_LIST),
                                "class",
                                "notice");
            }
        });
    }

    private static void summary(Sheet sheet, List<ScreenedItem> flagged, boolean linked) throws IOException {
        sheet.table(
                sheet.wording().count("report.flagged.caption", flagged.size()),
                List.of("line", "item", "supplier", "strength", "applicability"),
                () -> {
                    for (ScreenedItem item : flagged) {
                        summaryRow(sheet, item, linked);
                    }
                });
    }

    private static void summaryRow(Sheet sheet, ScreenedItem item, boolean linked) throws IOException {
        Html html = sheet.html();
        List<Finding> findings = findings(item);
        String line = sheet.wording().line(sheet.scan().inventory(), item.item().line());
        html.in("tr", () -> {
            html.in(
                    "th",
                    () -> {
                        if (linked) {
                            html.in("a", line, "href", "#" + anchor(item));
                        } else {
                            html.text(line);
                        }
                    },
                    "scope",
                    "row");
            sheet.cell(sheet.wording().name(item.item()));
            sheet.cell(
                    findings.stream().map(f -> f.supplier().name()).distinct().collect(Collectors.joining("; ")));
            html.in("td", () -> strength(sheet, findings.getFirst().strength()));
            html.in("td", () -> sheet.badge(Tally.strongest(findings)));
        });
    }

    private static void block(Sheet sheet, ScreenedItem screened) throws IOException {
        Html html = sheet.html();
        Item item = screened.item();
        html.in(
                "article",
                () -> {
                    html.in(
                            "h3",
                            sheet.wording()
                                    .pair(
                                            sheet.wording().lines(item),
                                            sheet.wording().name(item)),
                            "id",
                            anchor(screened) + "-title");
                    for (Finding finding : findings(screened)) {
                        finding(sheet, finding);
                    }
                    html.in("h4", sheet.say("report.item.nextStep"));
                    sheet.paragraph(sheet.wording().nextStep(screened));
                    html.in("h4", sheet.say("report.item.row"));
                    row(sheet, item);
                },
                "id",
                anchor(screened),
                "aria-labelledby",
                anchor(screened) + "-title");
    }

    private static void finding(Sheet sheet, Finding finding) throws IOException {
        Html html = sheet.html();
        html.in("h4", () -> {
            html.text(finding.via()
                    .map(via ->
                            sheet.say("report.finding.via", finding.supplier().name(), via.name()))
                    .orElse(finding.supplier().name()));
            html.text(" ");
            strength(sheet, finding.strength());
            html.text(" ");
            sheet.badge(finding.applicability());
        });
        for (Supplier supplier : finding.via().map(List::of).orElse(List.of(finding.supplier()))) {
            if (supplier.component()) {
                sheet.paragraph(sheet.say("report.finding.component", supplier.name()));
            }
        }
        Optional<String> conflict = sheet.wording().conflict(finding);
        if (conflict.isPresent()) {
            html.in("p", conflict.get(), "class", "notice");
        }
        evidence(sheet, finding);
        ListingsPart.write(sheet, finding);
    }

    private static void evidence(Sheet sheet, Finding finding) throws IOException {
        sheet.table(
                sheet.say("report.evidence.caption", finding.supplier().name()),
                List.of("column", "written", "listed", "why", "strength", "source"),
                () -> {
                    for (Evidence evidence : finding.evidence()) {
                        sheet.row(sheet.wording().cell(evidence.found().column()), () -> {
                            sheet.cell(sheet.wording().cell(evidence.found().text()));
                            sheet.cell(sheet.wording().listed(evidence));
                            sheet.cell(sheet.wording().evidence(evidence));
                            sheet.html().in("td", () -> strength(sheet, evidence.strength()));
                            Provenance source = evidence.provenance();
                            sheet.cell(sheet.say(
                                    "report.source",
                                    source.source(),
                                    source.seen().toString()));
                        });
                    }
                });
    }

    private static void row(Sheet sheet, Item item) throws IOException {
        Layout layout = sheet.scan().inventory().layout();
        sheet.table(sheet.wording().lines(item), List.of("column", "written"), () -> {
            int shown = 0;
            for (int i = 0; i < item.cells().size(); i++) {
                String cell = item.cells().get(i);
                if (!cell.isBlank() && shown++ < MOST_CELLS) {
                    String column =
                            i < layout.columns().size() ? layout.columns().get(i) : "+";
                    sheet.row(
                            sheet.wording().cell(column),
                            () -> sheet.cell(sheet.wording().cell(cell)));
                }
            }
            if (shown > MOST_CELLS) {
                int more = shown - MOST_CELLS;
                sheet.row("…", () -> sheet.cell(sheet.wording().count("report.item.moreCells", more)));
            }
        });
        if (item.quantity() > 1) {
            sheet.paragraph(sheet.wording()
                    .pair(sheet.wording().field(Field.QUANTITY), sheet.say("report.number", item.quantity())));
        }
    }

    static void strength(Sheet sheet, Strength strength) throws IOException {
        sheet.badge(strength.name().toLowerCase(Locale.ROOT), sheet.wording().strength(strength));
    }

    private static List<Finding> findings(ScreenedItem item) {
        return item.outcome() instanceof Outcome.Flagged(List<Finding> findings) ? findings : List.of();
    }

    private static String anchor(ScreenedItem item) {
        return "line-" + item.item().line();
    }
}
