package gearscreen.report.document;

import gearscreen.report.LeaveOut;
import gearscreen.report.People;
import gearscreen.report.ReportId;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the report is about, for whom it was made, when and with what.
final class CoverPart {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    private CoverPart() {}

    static void write(Sheet sheet) throws IOException {
        Html html = sheet.html();
        People people = sheet.content().people();
        html.in("p", sheet.say("report.kicker", sheet.settings().program()), "class", "kicker");
        html.in("h1", sheet.say("report.title"));
        if (!people.organisation().isEmpty()) {
            html.in("p", sheet.wording().cell(people.organisation()), "class", "organisation");
        }
        html.in("p", fileName(sheet), "class", "file");
        List<String> facts = new ArrayList<>();
        fact(facts, sheet.say("report.cover.made"), moment(sheet.settings().created()));
        fact(facts, sheet.say("report.cover.preparedBy"), sheet.wording().cell(people.preparedBy()));
        fact(facts, sheet.say("report.cover.reviewedBy"), sheet.wording().cell(people.reviewedBy()));
        fact(
                facts,
                sheet.say("report.about.watchlist"),
                sheet.say(
                        "report.csv.edition",
                        sheet.scan().watchlistVersion(),
                        sheet.scan().watchlistDate().toString()));
        fact(
                facts,
                sheet.say("report.csv.profile"),
                sheet.wording().profiles(sheet.scan().profiles()));
        fact(facts, sheet.say("report.about.asOf"), sheet.scan().asOf().toString());
        fact(
                facts,
                sheet.say("report.cover.language"),
                sheet.say("report.language."
                        + sheet.settings().messages().language().code()));
        fact(facts, sheet.say("report.cover.id"), ReportId.of(sheet.scan()));
        if (!sheet.content().leftOut().isEmpty()) {
            fact(
                    facts,
                    sheet.say("report.cover.leftOut"),
                    sheet.content().leftOut().stream()
                            .sorted()
                            .map(LeaveOut::field)
                            .map(sheet.wording()::field)
                            .collect(Collectors.joining(", ")));
        }
        sheet.facts("facts", facts);
    }

    private static void fact(List<String> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(name);
            facts.add(text);
        }
    }

    static String fileName(Sheet sheet) {
        return sheet.wording().cell(sheet.scan().inventory().source().name());
    }

    static String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }
}
