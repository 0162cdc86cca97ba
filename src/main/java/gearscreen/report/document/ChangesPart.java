package gearscreen.report.document;

import gearscreen.report.ChangeWords;
import gearscreen.report.html.Sheet;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What is new, gone or changed since an earlier scan, and why.
final class ChangesPart {
    private ChangesPart() {}

    static void write(Sheet sheet) throws IOException {
        Optional<Comparison> since = sheet.content().since();
        if (since.isEmpty()) {
            sheet.paragraph(sheet.say("report.changes.unknown"));
            return;
        }
        Comparison comparison = since.get();
        ChangeWords words = new ChangeWords(sheet.wording());
        sheet.paragraph(sheet.wording().pair(sheet.say("report.changes.before"), words.side(comparison.before())));
        for (String partial : words.notWhole(comparison)) {
            sheet.html().in("p", partial, "class", "notice");
        }
        sheet.paragraph(words.counts(comparison));
        List<Changed> changes = comparison.changes().stream()
                .filter(change -> change.kind() != Changed.Kind.SAME)
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        List<Changed> shown = changes.subList(0, Math.min(changes.size(), Sheet.LONGEST_LIST));
        sheet.table(
                sheet.wording().count("report.changes.caption", changes.size()),
                ChangeWords.HEADS,
                () -> {
                    for (Changed change : shown) {
                        List<String> cells = words.cells(change, comparison);
                        sheet.row(cells.getFirst(), () -> {
                            for (String cell : cells.subList(1, cells.size())) {
                                sheet.cell(cell);
                            }
                        });
                    }
                },
                "changes");
        if (changes.size() > shown.size()) {
            sheet.html()
                    .in(
                            "p",
                            sheet.wording().count("report.more", changes.size() - shown.size(), shown.size()),
                            "class",
                            "notice");
        }
    }
}
