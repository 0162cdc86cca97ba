package gearscreen.report.document;

import gearscreen.report.People;
import gearscreen.report.ReportId;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.util.List;

/// Who signs, what the report is not, and how it can be checked.
final class ClosingPart {
    private ClosingPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.section("signoff", () -> signOff(sheet));
        sheet.section("about", () -> about(sheet));
        sheet.section("verification", () -> verification(sheet));
    }

    private static void signOff(Sheet sheet) throws IOException {
        People people = sheet.content().people();
        sheet.paragraph(sheet.say("report.signoff.intro"));
        sheet.table(sheet.say("report.signoff.caption"), List.of("role", "name", "title", "date", "signature"), () -> {
            signature(sheet, "report.signoff.prepared", people.preparedBy());
            signature(sheet, "report.signoff.reviewed", people.reviewedBy());
            signature(sheet, "report.signoff.approved", "");
            signature(sheet, "report.signoff.exceptions", "");
        });
    }

    private static void signature(Sheet sheet, String role, String name) throws IOException {
        Html html = sheet.html();
        html.in(
                "tr",
                () -> {
                    html.in("th", sheet.say(role), "scope", "row");
                    html.in("td", name.isEmpty() ? "\u00A0" : sheet.wording().cell(name));
                    for (int i = 0; i < 3; i++) {
                        html.in("td", "\u00A0");
                    }
                },
                "class",
                "sign");
    }

    private static void about(Sheet sheet) throws IOException {
        sheet.paragraph(sheet.say("report.disclaimer"));
        sheet.paragraph(sheet.say("report.answer.limit"));
        sheet.paragraph(sheet.say("report.disclaimer.ask"));
        sheet.html().in("p", sheet.say("report.about.offline"), "class", "quiet");
    }

    private static void verification(Sheet sheet) throws IOException {
        ScanResult scan = sheet.scan();
        sheet.paragraph(sheet.say("report.verification.intro"));
        sheet.facts(
                sheet.say("report.verification.input"),
                scan.inventory().source().sha256(),
                sheet.say("report.about.watchlist"),
                sheet.say(
                        "report.csv.edition",
                        scan.watchlistVersion(),
                        scan.watchlistDate().toString()),
                sheet.say("report.verification.mapping"),
                ReportId.mapping(scan.inventory().layout()),
                sheet.say("report.verification.profile"),
                ReportId.profile(scan.profiles()),
                sheet.say("report.about.asOf"),
                scan.asOf().toString(),
                sheet.say("report.about.program"),
                sheet.settings().program() + " " + sheet.settings().version(),
                sheet.say("report.cover.id"),
                ReportId.of(scan));
        sheet.paragraph(sheet.say("report.verification.how"));
        sheet.html().in("pre", "gearscreen verify report.json " + CoverPart.fileName(sheet));
    }
}
