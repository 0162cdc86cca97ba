package gearscreen.report.document;

import gearscreen.report.Tally;
import gearscreen.report.html.Form;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Strength;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The flagged items: a table of all, then one block each with its row, its evidence and its directives.
final class FlaggedPart {
    /// The PDF writer needs about 80 MB of memory for a thousand rows.
    private static final int MOST_PRINTED = 3_000;

    /// Items up to which each block has its tables on paper: with tables, the PDF writer needs more than 512 MB for a
    /// thousand items, and with lists not.
    private static final int MOST_TABLES = 100;

    /// What a browser still opens at once.
    private static final int MOST_SHOWN = 20_000;

    private FlaggedPart() {}

    static void write(Sheet sheet, References references) throws IOException {
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
            sheet.paragraph(sheet.say("report.flagged.intro"));
            boolean blocks = flagged.size() <= Sheet.LONGEST_LIST;
            summary(sheet, flagged, blocks);
            if (blocks) {
                boolean flat = sheet.form() == Form.PAPER && flagged.size() > MOST_TABLES;
                ItemBlock block = new ItemBlock(sheet, references, flat);
                for (ScreenedItem item : flagged) {
                    block.write(item);
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

    static void strength(Sheet sheet, Strength strength) throws IOException {
        sheet.badge(strength.name().toLowerCase(Locale.ROOT), sheet.wording().strength(strength));
    }

    static List<Finding> findings(ScreenedItem item) {
        return item.outcome() instanceof Outcome.Flagged(List<Finding> findings) ? findings : List.of();
    }

    static String anchor(ScreenedItem item) {
        return "line-" + item.item().line();
    }
}
