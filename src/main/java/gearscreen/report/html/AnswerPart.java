package gearscreen.report.html;

import gearscreen.report.AgeNotice;
import gearscreen.report.Tally;
import gearscreen.screening.ListingEffect;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The first page: the answer in a sentence, four numbers, bars, and what applies to the profile.
final class AnswerPart {
    /// Directives that the first page shows; the section below it shows all.
    private static final int MOST_BARS = 10;

    private AnswerPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.section("answer", () -> {
            answer(sheet);
            numbers(sheet);
            age(sheet);
            bars(sheet);
        });
        sheet.section("applies", () -> applies(sheet));
    }

    private static void answer(Sheet sheet) throws IOException {
        long items = sheet.scan().counts().items();
        int flagged = sheet.tally().flagged().size();
        sheet.html()
                .in(
                        "p",
                        items == 0
                                ? sheet.say("report.answer.empty")
                                : flagged == 0
                                        ? sheet.wording()
                                                .count(
                                                        "report.answer.none",
                                                        items,
                                                        sheet.scan().watchlistVersion())
                                        : sheet.wording().count("report.answer.some", flagged, items),
                        "class",
                        "answer");
        if (flagged > 0) {
            sheet.html().in("ul", () -> {
                for (Applicability level : Applicability.values()) {
                    int count = sheet.tally().byApplicability().getOrDefault(level, 0);
                    if (count > 0) {
                        sheet.html().in("li", sheet.wording().count("report.answer." + level.name(), count));
                    }
                }
            });
            if (sheet.tally().pieces() != flagged) {
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
                        "ul",
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
                "li",
                () -> {
                    html.in("strong", sheet.say("report.number", count));
                    html.in("span", " " + sheet.wording().count("report.number." + what, count));
                },
                "class",
                what);
    }

    private static void age(Sheet sheet) throws IOException {
        Optional<String> notice = AgeNotice.of(sheet.scan(), sheet.settings().created(), sheet.wording());
        if (notice.isPresent()) {
            sheet.html().in("p", notice.get(), "class", "notice");
        }
    }

    private static void bars(Sheet sheet) throws IOException {
        int flagged = sheet.tally().flagged().size();
        if (flagged == 0) {
            return;
        }
        sheet.table(sheet.say("report.bars.supplier"), List.of("supplier", "items", "share"), () -> {
            for (Tally.OfSupplier supplier : sheet.tally().suppliers()) {
                bar(sheet, supplier.supplier().name(), supplier.items(), flagged);
            }
        });
        List<Tally.OfDirective> binding = sheet.tally().directives().stream()
                .filter(directive -> directive.applicability() != Applicability.INFORMATION)
                .toList();
        if (binding.isEmpty()) {
            return;
        }
        sheet.table(sheet.say("report.bars.directive"), List.of("directive", "items", "share"), () -> {
            for (Tally.OfDirective directive : binding.subList(0, Math.min(binding.size(), MOST_BARS))) {
                bar(sheet, sheet.wording().text(directive.directive().title()), directive.items(), flagged);
            }
        });
        if (binding.size() > MOST_BARS) {
            sheet.paragraph(sheet.wording().count("report.bars.more", binding.size() - MOST_BARS));
        }
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

    private static void applies(Sheet sheet) throws IOException {
        sheet.paragraph(
                sheet.scan().profiles().isEmpty()
                        ? sheet.say("report.applies.noProfile")
                        : sheet.say(
                                "report.applies.intro",
                                sheet.wording().profiles(sheet.scan().profiles())));
        if (sheet.tally().directives().isEmpty()) {
            sheet.paragraph(sheet.say("report.applies.none"));
            return;
        }
        sheet.table(
                sheet.say("report.applies.caption", sheet.scan().asOf().toString()),
                List.of("directive", "applicability", "reason", "items"),
                () -> {
                    for (Tally.OfDirective directive : sheet.tally().directives()) {
                        directive(sheet, directive);
                    }
                });
    }

    private static void directive(Sheet sheet, Tally.OfDirective directive) throws IOException {
        Html html = sheet.html();
        html.in("tr", () -> {
            html.in(
                    "th",
                    () -> html.in(
                            "a",
                            () -> sheet.listed(directive.directive().title()),
                            "href",
                            "#" + DirectivesPart.anchor(directive.directive())),
                    "scope",
                    "row");
            html.in("td", () -> sheet.badge(directive.applicability()));
            html.in("td", () -> {
                List<String> reasons = directive.effects().stream()
                        .map(ListingEffect::reason)
                        .map(sheet.wording()::reason)
                        .distinct()
                        .toList();
                for (String reason : reasons) {
                    sheet.paragraph(reason);
                }
            });
            sheet.count(directive.items());
        });
    }
}
