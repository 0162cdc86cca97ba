package gearscreen.report.table;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.LinePlace;
import gearscreen.inventory.RowProblem;
import gearscreen.report.ChangeWords;
import gearscreen.report.ReportContent;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.review.compare.Changed;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Directive;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/// What could not be checked, and the directives that are cited.
record ListSheets(ReportContent content, Tally tally, Wording wording) {
    void unchecked(Worksheet sheet) {
        boolean several = content.scan().inventory().isOfSeveralFiles();
        Cells cells = several
                ? begin(sheet, List.of("line", "file", "item", "problem"), List.of(10, 24, 50, 100))
                : begin(sheet, List.of("line", "item", "problem"), List.of(10, 50, 100));
        for (ScreenedItem item : content.scan().items()) {
            if (item.outcome() instanceof Outcome.NotEnoughData && cells.room()) {
                place(cells, item.item().line())
                        .text(wording.name(item.item()))
                        .wrapped(wording.nextStep(item))
                        .end();
            }
        }
        for (RowProblem problem : content.scan().inventory().problems()) {
            if (!problem.code().keepsItem() && cells.room()) {
                place(cells, problem.line())
                        .text(problem.column())
                        .wrapped(wording.problem(problem, content.scan().inventory()))
                        .end();
            }
        }
        cells.filter(0, several ? 4 : 3);
    }

    /// The line in its file, and the file where there are several.
    private Cells place(Cells cells, int line) {
        Inventory inventory = content.scan().inventory();
        LinePlace place = inventory.place(line);
        cells.number(place.line());
        return inventory.isOfSeveralFiles() ? cells.text(wording.cell(place.file())) : cells;
    }

    /// What is new, gone or changed since the earlier scan.
    void changes(Worksheet sheet) {
        Cells cells = begin(sheet, ChangeWords.HEADS, List.of(12, 16, 50, 40, 24, 24, 60, 24));
        ChangeWords words = new ChangeWords(wording);
        content.since().ifPresent(comparison -> {
            for (Changed change : comparison.changes()) {
                if (change.kind() != Changed.Kind.SAME && cells.room()) {
                    words.cells(change, comparison).forEach(cells::wrapped);
                    cells.end();
                }
            }
        });
        cells.filter(0, ChangeWords.HEADS.size());
    }

    void directives(Worksheet sheet) {
        Cells cells = begin(
                sheet,
                List.of(
                        "directive",
                        "applicability",
                        "items",
                        "status",
                        "jurisdiction",
                        "authority",
                        "citation",
                        "reason",
                        "means",
                        "links"),
                List.of(50, 17, 8, 40, 13, 34, 50, 50, 60, 60));
        for (Tally.OfDirective cited : tally.directives()) {
            Directive directive = cited.directive();
            cells.wrapped(wording.text(directive.title()))
                    .text(wording.applicability(cited.applicability()))
                    .number(cited.items())
                    .wrapped(wording.statusAndDates(directive))
                    .text(directive.subdivision().orElse(directive.jurisdiction()))
                    .wrapped(directive.authority())
                    .wrapped(directive.citation())
                    .wrapped(cited.effects().stream()
                            .map(ListingEffect::reason)
                            .map(wording::reason)
                            .distinct()
                            .collect(Collectors.joining(" ")))
                    .wrapped(wording.text(directive.meaning()))
                    .wrapped(directive.links().stream().map(Directive.Link::url).collect(Collectors.joining(" ")))
                    .end();
        }
        cells.filter(0, 10);
    }

    private Cells begin(Worksheet sheet, List<String> heads, List<Integer> widths) {
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        Cells cells = new Cells(sheet, widths);
        cells.heads(
                heads.stream().map(head -> wording.text("report.head." + head)).toList());
        return cells;
    }
}
