package gearscreen.report.document;

import gearscreen.report.AgeNotice;
import gearscreen.report.AsOfNotice;
import gearscreen.report.Tally;
import gearscreen.report.html.Form;
import gearscreen.report.html.Html;
import gearscreen.report.html.Sheet;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The first page: the answer in a sentence, four numbers, bars and the next steps.
final class AnswerPart {
    /// Bars that a picture of the first page shows; the sections below it show all.
    private static final int MOST_BARS = 6;

    private AnswerPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.section("answer", () -> {
            answer(sheet);
            numbers(sheet);
            days(sheet);
            NextSteps.write(sheet);
            bars(sheet);
        });
    }

    private static void answer(Sheet sheet) throws IOException {
        int flagged = sheet.tally().flagged().size();
        sheet.html().in("p", sheet.wording().answer(sheet.scan()), "class", "answer");
        if (sheet.scan().flagged() > 0) {
            sheet.html().in("ul", () -> {
                for (Applicability level : Applicability.values()) {
                    int count = sheet.tally().byApplicability().getOrDefault(level, 0);
                    if (count > 0) {
                        sheet.html().in("li", sheet.wording().count("report.answer." + level.name(), count));
                    }
                }
                long onlyOwn = OwnListsPart.onlyOwn(sheet);
                if (onlyOwn > 0) {
                    sheet.html().in("li", sheet.wording().count("own.onlyOwn", onlyOwn));
                }
                for (String count : DecisionsPart.counts(sheet)) {
                    sheet.html().in("li", count);
                }
            });
            if (flagged > 0 && sheet.tally().pieces() != flagged) {
                sheet.paragraph(sheet.wording()
                        .count("report.answer.pieces", sheet.tally().pieces()));
            }
        }
        long unchecked = sheet.scan().notEnoughData();
        if (unchecked > 0) {
            sheet.paragraph(sheet.wording().count("report.answer.unchecked", unchecked));
        }
        sheet.html().in("p", sheet.say("report.answer.limit"), "class", "quiet");
    }

    private static void numbers(Sheet sheet) throws IOException {
        sheet.html()
                .in(
                        list(sheet, "ul"),
                        () -> {
                            number(sheet, "items", sheet.scan().counts().items());
                            number(sheet, "flagged", sheet.scan().flagged());
                            number(sheet, "unchecked", sheet.scan().notEnoughData());
                            number(sheet, "unmatched", sheet.scan().noMatch());
                        },
                        "class",
                        "numbers");
    }

    private static void number(Sheet sheet, String what, long count) throws IOException {
        Html html = sheet.html();
        html.in(
                list(sheet, "li"),
                () -> {
                    html.in("strong", sheet.say("report.number", count));
                    html.in("span", " " + sheet.wording().count("report.number." + what, count));
                },
                "class",
                what);
    }

    /// The PDF writer neither floats the entries of a list nor tags those that stand side by side.
    private static String list(Sheet sheet, String tag) {
        return sheet.form() == Form.PAPER ? "div" : tag;
    }

    /// Of the list's age, and of the day as of which is answered where it is another than today.
    private static void days(Sheet sheet) throws IOException {
        ZonedDateTime created = sheet.settings().created();
        for (String notice : Stream.of(
                        AgeNotice.of(sheet.scan(), created, sheet.wording()),
                        AsOfNotice.of(sheet.scan(), created, sheet.wording()))
                .flatMap(Optional::stream)
                .toList()) {
            sheet.html().in("p", notice, "class", "notice");
        }
    }

    private static void bars(Sheet sheet) throws IOException {
        int flagged = sheet.tally().flagged().size();
        if (flagged == 0) {
            return;
        }
        sheet.table(
                sheet.say("report.bars.supplier"),
                List.of("supplier", "items", "share"),
                () -> {
                    for (Tally.OfSupplier supplier : first(sheet.tally().suppliers())) {
                        bar(sheet, supplier.supplier().name(), supplier.items(), flagged);
                    }
                },
                "bars");
        int suppliers = sheet.tally().suppliers().size();
        if (suppliers > MOST_BARS) {
            sheet.paragraph(sheet.wording().count("report.bars.moreSuppliers", suppliers - MOST_BARS));
        }
        List<Tally.OfDirective> binding = sheet.tally().directives().stream()
                .filter(directive -> directive.applicability() != Applicability.INFORMATION)
                .toList();
        if (binding.isEmpty()) {
            return;
        }
        sheet.table(
                sheet.say("report.bars.directive"),
                List.of("directive", "items", "share"),
                () -> {
                    for (Tally.OfDirective directive : first(binding)) {
                        bar(sheet, sheet.wording().text(directive.directive().title()), directive.items(), flagged);
                    }
                },
                "bars");
        if (binding.size() > MOST_BARS) {
            sheet.paragraph(sheet.wording().count("report.bars.more", binding.size() - MOST_BARS));
        }
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST_BARS));
    }

    /// The bar repeats the number beside it, so readers of the page by ear lose nothing.
    private static void bar(Sheet sheet, String name, int items, int flagged) throws IOException {
        sheet.row(name, () -> {
            sheet.count(items);
            sheet.html()
                    .in(
                            "td",
                            () -> sheet.html()
                                    .in(
                                            "span",
                                            "",
                                            "class",
                                            "bar",
                                            "aria-hidden",
                                            "true",
                                            "style",
                                            "width:" + Math.max(1, Math.round(100f * items / flagged)) + "%"),
                            "class",
                            "bars");
        });
    }
}
