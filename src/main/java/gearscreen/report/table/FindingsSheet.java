package gearscreen.report.table;

import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.report.ReportContent;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Supplier;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// A row for each finding, in the order of the inventory.
final class FindingsSheet {
    private static final List<String> WORDS =
            List.of("lines", "supplier", "via", "strength", "applicability", "evidence", "conflict", "nextStep");
    private static final List<Integer> WIDTHS = List.of(10, 26, 18, 13, 17, 60, 40, 44);
    private static final int WIDE = 20;
    private static final int NARROW = 10;
    private static final int VERY_WIDE = 50;

    /// Side by side: what was found on the first, what the inventory says on the second.
    private static final int PAGES = 2;

    private final Cells cells;
    private final Wording wording;
    private final RowText texts;
    private final boolean severalFiles;

    private FindingsSheet(Cells cells, Wording wording, Inventory inventory) {
        this.cells = cells;
        this.wording = wording;
        texts = new RowText(wording, inventory);
        severalFiles = inventory.isOfSeveralFiles();
    }

    /// @param aside the items that a decision took from the list, in place of the others
    static void write(Worksheet sheet, ReportContent content, Tally tally, Wording wording, boolean aside) {
        Inventory inventory = content.scan().inventory();
        List<Head> heads = heads(wording, inventory);
        Cells cells = new Cells(sheet, heads.stream().map(Head::width).toList());
        for (int i = 0; i < heads.size(); i++) {
            if (!heads.get(i).filled()) {
                sheet.hideColumn(i);
            }
        }
        cells.heads(heads.stream().map(Head::name).toList());
        FindingsSheet rows = new FindingsSheet(cells, wording, inventory);
        for (ScreenedItem item : tally.flagged()) {
            boolean setAside = content.decisions().stream().anyMatch(made -> made.setAside(item));
            if (setAside == aside && item.outcome() instanceof Outcome.Flagged(List<Finding> findings)) {
                List<Standing> standings =
                        content.decisions().map(made -> made.of(item)).orElse(List.of());
                for (int i = 0; i < findings.size() && cells.room(); i++) {
                    rows.row(item, findings.get(i));
                    if (i < standings.size()) {
                        rows.texts.decision(standings.get(i)).forEach(cells::text);
                    }
                    cells.end();
                }
            }
        }
        cells.filter(0, heads.size());
        // Titles of directives are long and stand on a sheet of their own.
        int printed = heads.size() - RowText.DECISION.size() - Applicability.values().length;
        cells.print(printed, PAGES);
    }

    /// @param filled whether the inventory has anything for it; else the column is there and hidden
    private record Head(String name, int width, boolean filled) {
        Head(String name, int width) {
            this(name, width, true);
        }
    }

    private static List<Head> heads(Wording wording, Inventory inventory) {
        List<Head> heads = new ArrayList<>();
        boolean severalFiles = inventory.isOfSeveralFiles();
        for (int i = 0; i < WORDS.size(); i++) {
            heads.add(new Head(wording.text("report.csv." + WORDS.get(i)), WIDTHS.get(i)));
            if (i == 0 && severalFiles) {
                heads.add(new Head(wording.text("report.csv.file"), WIDE));
            }
        }
        RowText.FIELDS.forEach(field -> heads.add(new Head(wording.field(field), WIDE, isFilled(inventory, field))));
        heads.add(new Head(wording.text("report.csv.quantity"), NARROW));
        for (Applicability level : Applicability.values()) {
            heads.add(new Head(wording.text("report.csv." + level.name()), VERY_WIDE));
        }
        RowText.DECISION.forEach(head -> heads.add(new Head(wording.text("report.head." + head), WIDE)));
        return heads;
    }

    private static boolean isFilled(Inventory inventory, Field field) {
        return inventory.parts().stream()
                .anyMatch(part -> part.layout().mapping().containsKey(field));
    }

    private void row(ScreenedItem item, Finding finding) {
        cells.text(texts.lines(item.item()));
        if (severalFiles) {
            cells.text(texts.files(item.item()));
        }
        cells.repeated(finding.supplier().name());
        cells.repeated(finding.via().map(Supplier::name).orElse(""));
        cells.repeated(wording.strength(finding.strength()));
        cells.repeated(wording.applicability(finding.applicability()));
        cells.text(texts.evidence(finding));
        cells.text(wording.conflict(finding).orElse(""));
        cells.repeated(wording.nextStep(item));
        for (Field field : RowText.FIELDS) {
            cells.text(RowText.values(item.item(), field, text -> text));
        }
        cells.number(item.item().quantity());
        for (Applicability level : Applicability.values()) {
            cells.repeated(texts.directives(finding, level));
        }
    }
}
