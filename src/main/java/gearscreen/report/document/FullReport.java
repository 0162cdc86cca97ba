package gearscreen.report.document;

import gearscreen.report.html.Form;
import gearscreen.report.html.Html;
import gearscreen.report.html.Page;
import gearscreen.report.html.Sheet;
import java.io.IOException;
import java.util.List;

/// The whole report for a manager who signs and an auditor who reads once: the answer first, then what it rests on.
public final class FullReport implements Page {
    private static final List<String> SECTIONS = List.of(
            "answer",
            "scope",
            "profile",
            "applies",
            "method",
            "flagged",
            "ownLists",
            "setAside",
            "unchecked",
            "unmatched",
            "problems",
            "changes",
            "listings",
            "directives",
            "sources",
            "signoff",
            "about",
            "verification");

    @Override
    public String title(Sheet sheet) {
        return sheet.say("report.title.of", CoverPart.fileName(sheet));
    }

    @Override
    public List<String> sections() {
        return SECTIONS;
    }

    @Override
    public boolean carriesMachineCopy() {
        return true;
    }

    @Override
    public void body(Sheet sheet) throws IOException {
        Html html = sheet.html();
        if (sheet.form() == Form.SCREEN) {
            html.in("a", sheet.say("report.skipToAnswer"), "href", "#answer", "class", "skip");
        }
        html.in("header", () -> CoverPart.write(sheet));
        html.in(
                "nav",
                () -> {
                    html.in("h2", sheet.say("report.contents"), "class", "contents");
                    html.in("ul", () -> {
                        for (String section : SECTIONS) {
                            html.in("li", () -> sheet.link(sheet.heading(section), "#" + section));
                        }
                    });
                },
                "aria-label",
                sheet.say("report.contents"));
        html.in("main", () -> {
            References references = new References(sheet);
            AnswerPart.write(sheet);
            ScopePart.write(sheet, references);
            FlaggedPart.write(sheet, references);
            OwnListsPart.write(sheet);
            sheet.section("setAside", () -> DecisionsPart.write(sheet));
            RestPart.write(sheet);
            sheet.section("changes", () -> ChangesPart.write(sheet));
            sheet.section("listings", new ListingsPart(sheet, references)::ofSuppliers);
            sheet.section("directives", new DirectivesPart(sheet, references)::write);
            sheet.section("sources", references::write);
            ClosingPart.write(sheet);
        });
    }
}
