package gearscreen.report.document;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.report.Tally;
import gearscreen.report.html.Form;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Strength;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The flagged items: a table of all, then one block each with the row, the evidence and the directives.
final class FlaggedPart {
    /// Cells of a row that a block shows at most.
    private static final int MOST_CELLS = 100;

    /// The PDF writer needs about 80 MB of memory for a thousand rows.
    private static final int MOST_PRINTED = 3_000;

    /// Items up to which each block has its tables on paper: with tables, the PDF writer needs more than 512 MB for a
    /// thousand items, and with lists not.
    private static final int MOST_TABLES = 100;

    /// What a browser still opens at once.
    private static final int MOST_SHOWN = 20_000;

    private FlaggedPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.section("flagged", () -> {
            List<ScreenedItem> flagged = inOrder(sheet.tally().flagged().stream()
                    .filter(item -> sheet.content().decisions().stream().noneMatch(made -> made.setAside(item)))
                    .toList());
            if (flagged.isEmpty() && !sheet.tally().flagged().isEmpty()) {
                sheet.paragraph(sheet.say("report.flagged.allSetAside"));
                return;
            }
            if (flagged.isEmpty()) {
                sheet.paragraph(sheet.say("report.flagged.none", sheet.scan().watchlistVersion()));
                return;
            }
            boolean blocks = flagged.size() <= Sheet.LONGEST_LIST;
            summary(sheet, flagged, blocks);
            if (blocks) {
                boolean flat = sheet.form() == Form.PAPER && flagged.size() > MOST_TABLES;
                for (ScreenedItem item : flagged) {
                    block(sheet, item, flat);
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

    /// What applies first, then what is surest, then by supplier and line.
    private static List<ScreenedItem> inOrder(List<ScreenedItem> flagged) {
        return flagged.stream()
                .sorted(Comparator.comparing((ScreenedItem item) -> Tally.strongest(findings(item)))
                        .thenComparing(item -> findings(item).getFirst().strength())
                        .thenComparing(
                                item -> findings(item).getFirst().supplier().name())
                        .thenComparingInt(item -> item.item().line()))
                .toList();
    }

    private static void summary(Sheet sheet, List<ScreenedItem> flagged, boolean linked) throws IOException {
        int shown = Math.min(flagged.size(), sheet.form() == Form.PAPER ? MOST_PRINTED : MOST_SHOWN);
        sheet.table(
                sheet.wording().count("report.flagged.caption", flagged.size()),
                List.of("line", "item", "supplier", "strength", "applicability"),
                () -> {
                    for (ScreenedItem item : flagged.subList(0, shown)) {
                        summaryRow(sheet, item, linked);
                    }
                });
        if (shown < flagged.size()) {
            sheet.html()
                    .in("p", sheet.wording().count("report.more", flagged.size() - shown, shown), "class", "notice");
        }
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
                            sheet.link(line, "#" + anchor(item));
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

    private static void block(Sheet sheet, ScreenedItem screened, boolean flat) throws IOException {
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
                    List<Finding> findings = findings(screened);
                    for (int i = 0; i < findings.size(); i++) {
                        finding(sheet, findings.get(i), flat);
                        DecisionsPart.ofFinding(sheet, screened, i);
                    }
                    String nextStep = sheet.wording().nextStep(screened);
                    if (flat) {
                        FlatBlock.close(sheet, nextStep, item);
                    } else {
                        html.in("h4", sheet.say("report.item.nextStep"));
                        sheet.paragraph(nextStep);
                        html.in("h4", sheet.say("report.item.row"));
                        sheet.facts("row", cells(sheet, item));
                    }
                },
                "id",
                anchor(screened),
                "aria-labelledby",
                anchor(screened) + "-title");
    }

    private static void finding(Sheet sheet, Finding finding, boolean flat) throws IOException {
        Html html = sheet.html();
        html.in("h4", () -> {
            html.text(sheet.wording().supplier(finding));
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
        if (flat) {
            FlatBlock.evidence(sheet, finding);
        } else {
            evidence(sheet, finding);
        }
        ListingsPart.write(sheet, finding);
    }

    private static void evidence(Sheet sheet, Finding finding) throws IOException {
        sheet.table(
                sheet.say("report.evidence.caption", sheet.wording().supplier(finding)),
                List.of("column", "written", "listed", "why"),
                () -> {
                    for (Evidence evidence : finding.evidence()) {
                        sheet.row(sheet.wording().cell(evidence.found().column()), () -> {
                            sheet.cell(sheet.wording().cell(evidence.found().text()));
                            sheet.cell(sheet.wording().listed(evidence));
                            sheet.html().in("td", () -> why(sheet, evidence));
                        });
                    }
                });
    }

    private static void why(Sheet sheet, Evidence evidence) throws IOException {
        strength(sheet, evidence.strength());
        sheet.html().text(" " + sheet.wording().evidence(evidence));
        Provenance source = evidence.provenance();
        sheet.html()
                .in(
                        "div",
                        sheet.say(
                                "report.source", source.source(), source.seen().toString()),
                        "class",
                        "quiet");
    }

    /// The row as written: name of the column, text, name, text …
    static List<String> cells(Sheet sheet, Item item) {
        Layout layout = sheet.scan().inventory().layout();
        List<String> cells = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < item.cells().size(); i++) {
            String cell = item.cells().get(i);
            if (!cell.isBlank() && shown++ < MOST_CELLS) {
                cells.add(sheet.wording()
                        .cell(i < layout.columns().size() ? layout.columns().get(i) : "+"));
                cells.add(sheet.wording().cell(cell));
            }
        }
        if (shown > MOST_CELLS) {
            cells.add("…");
            cells.add(sheet.wording().count("report.item.moreCells", shown - MOST_CELLS));
        }
        if (item.quantity() > 1) {
            cells.add(sheet.wording().field(Field.QUANTITY));
            cells.add(sheet.say("report.number", item.quantity()));
        }
        return cells;
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
