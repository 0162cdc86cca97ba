package gearscreen.report.table;

import gearscreen.report.AgeNotice;
import gearscreen.report.AsOfNotice;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.Applicability;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// The answer, the counts, and flagged items by supplier and directive.
record SummarySheet(ReportContent content, ReportSettings settings, Tally tally, Wording wording) {
    void write(Worksheet sheet) {
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        Cells cells = new Cells(sheet, List.of(80, 14, 24));
        ScanResult scan = content.scan();
        cells.title(wording.text("report.title")).end();
        if (!content.people().organisation().isEmpty()) {
            cells.bold(content.people().organisation()).end();
        }
        cells.text(scan.inventory().source().name()).end();
        cells.wrapped(wording.answer(scan)).end();
        AgeNotice.of(scan, settings.created(), wording)
                .ifPresent(notice -> cells.wrapped(notice).end());
        AsOfNotice.of(scan, settings.created(), wording)
                .ifPresent(notice -> cells.wrapped(notice).end());
        cells.end();
        pair(cells, wording.text("report.items.all"), scan.counts().items());
        pair(cells, wording.text("outcome.flagged"), scan.flagged());
        for (Applicability level : Applicability.values()) {
            pair(
                    cells,
                    "   " + wording.applicability(level),
                    tally.byApplicability().getOrDefault(level, 0));
        }
        pair(cells, wording.text("outcome.notEnoughData"), scan.notEnoughData());
        pair(cells, wording.text("report.xlsx.noMatch", scan.watchlistVersion()), scan.noMatch());
        pair(
                cells,
                wording.text("report.lines.problems"),
                scan.inventory().account().problems());
        cells.end();
        heads(sheet, cells, List.of("supplier", "items"));
        tally.suppliers().forEach(supplier -> pair(cells, supplier.supplier().name(), supplier.items()));
        cells.end();
        heads(sheet, cells, List.of("directive", "items", "applicability"));
        for (Tally.OfDirective directive : tally.directives()) {
            cells.wrapped(wording.text(directive.directive().title()))
                    .number(directive.items())
                    .text(wording.applicability(directive.applicability()))
                    .end();
        }
    }

    private void heads(Worksheet sheet, Cells cells, List<String> heads) {
        heads.forEach(head -> cells.bold(wording.text("report.head." + head)));
        sheet.range(cells.rows(), 0, cells.rows(), heads.size() - 1)
                .style()
                .fillColor("DDE3EA")
                .set();
        cells.end();
    }

    private static void pair(Cells cells, String name, long number) {
        cells.text(name).number(number).end();
    }
}
