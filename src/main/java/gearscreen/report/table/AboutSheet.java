package gearscreen.report.table;

import gearscreen.report.LeaveOut;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportId;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.screening.ScanResult;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/// What the workbook was made with, and what it is not.
record AboutSheet(ReportContent content, ReportSettings settings, Wording wording) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    void write(Worksheet sheet) {
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        Cells cells = new Cells(sheet, List.of(34, 90));
        ScanResult scan = content.scan();
        cells.title(wording.text("report.about.title")).end();
        for (String key : new String[] {"report.disclaimer", "report.answer.limit", "report.disclaimer.ask"}) {
            cells.text("").wrapped(wording.text(key)).end();
        }
        fact(cells, "report.cover.made", MOMENT.format(settings.created()));
        fact(cells, "report.cover.preparedBy", content.people().preparedBy());
        fact(cells, "report.cover.reviewedBy", content.people().reviewedBy());
        fact(cells, "report.about.program", settings.program() + " " + settings.version());
        fact(
                cells,
                "report.about.watchlist",
                wording.text(
                        "report.csv.edition",
                        scan.watchlistVersion(),
                        scan.watchlistDate().toString()));
        fact(cells, "report.csv.profile", wording.profiles(scan.profiles()));
        fact(cells, "report.about.asOf", scan.asOf().toString());
        fact(cells, "report.csv.file", scan.inventory().source().name());
        fact(cells, "report.verification.input", scan.inventory().source().sha256());
        fact(
                cells,
                "report.verification.mapping",
                ReportId.mapping(scan.inventory().layout()));
        fact(cells, "report.verification.profile", ReportId.profile(scan.profiles()));
        fact(cells, "report.cover.id", ReportId.of(scan));
        fact(
                cells,
                "report.cover.leftOut",
                content.leftOut().stream()
                        .sorted()
                        .map(LeaveOut::field)
                        .map(wording::field)
                        .collect(Collectors.joining(", ")));
    }

    private void fact(Cells cells, String name, String text) {
        if (!text.isEmpty()) {
            cells.bold(wording.text(name)).wrapped(text).end();
        }
    }
}
