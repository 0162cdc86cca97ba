package gearscreen.report.html;

import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/// What the report is, what it is not, and the versions it was made with.
final class AboutPart {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    private AboutPart() {}

    static void write(Sheet sheet) throws IOException {
        ScanResult scan = sheet.scan();
        sheet.section("about", () -> {
            sheet.paragraph(sheet.say("report.disclaimer"));
            sheet.paragraph(sheet.say("report.disclaimer.ask"));
            sheet.facts(
                    sheet.say("report.about.watchlist"),
                    sheet.say(
                            "report.csv.edition",
                            scan.watchlistVersion(),
                            scan.watchlistDate().toString()),
                    sheet.say("report.about.program"),
                    sheet.settings().program() + " " + sheet.settings().version(),
                    sheet.say("report.about.asOf"),
                    scan.asOf().toString(),
                    sheet.say("report.about.created"),
                    moment(sheet.settings().created()),
                    "SHA-256",
                    scan.inventory().source().sha256());
            sheet.html().in("p", sheet.say("report.about.offline"), "class", "quiet");
        });
    }

    static String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }
}
