package gearscreen.report.document;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.report.ReportSettings;
import gearscreen.report.html.Sheet;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is not flagged, so that nothing of the file is missing from the page: items that cannot be checked, items
/// without a match, problems and skipped lines.
final class RestPart {
    private RestPart() {}

    static void write(Sheet sheet) throws IOException {
        sheet.section("unchecked", () -> unchecked(sheet));
        sheet.section("unmatched", () -> unmatched(sheet));
        sheet.section("problems", () -> {
            problems(sheet);
            skipped(sheet);
        });
    }

    private static void unchecked(Sheet sheet) throws IOException {
        Map<String, List<ScreenedItem>> bySentence = new LinkedHashMap<>();
        for (ScreenedItem item : sheet.scan().items()) {
            if (item.outcome() instanceof Outcome.NotEnoughData) {
                bySentence
                        .computeIfAbsent(sheet.wording().nextStep(item), _ -> new ArrayList<>())
                        .add(item);
            }
        }
        if (bySentence.isEmpty()) {
            sheet.paragraph(sheet.say("report.unchecked.none"));
            return;
        }
        sheet.paragraph(sheet.say("report.unchecked.intro"));
        for (Map.Entry<String, List<ScreenedItem>> group : bySentence.entrySet()) {
            sheet.html()
                    .in(
                            "h3",
                            sheet.wording()
                                    .count(
                                            "report.unchecked.group",
                                            group.getValue().size()));
            sheet.html().in("p", () -> {
                sheet.html().in("strong", sheet.say("report.item.nextStep"));
                sheet.html().text(" " + group.getKey());
            });
            items(sheet, sheet.say("report.unchecked.caption"), group.getValue());
        }
    }

    private static void unmatched(Sheet sheet) throws IOException {
        long count = sheet.scan().noMatch();
        sheet.html()
                .in(
                        "p",
                        sheet.wording()
                                .count(
                                        "report.unmatched.count",
                                        count,
                                        sheet.scan().watchlistVersion(),
                                        sheet.scan().watchlistDate().toString()));
        sheet.paragraph(sheet.say("report.answer.limit"));
        if (count > 0 && sheet.settings().include() == ReportSettings.Include.ALL) {
            items(
                    sheet,
                    sheet.say("report.unmatched.caption", sheet.scan().watchlistVersion()),
                    sheet.scan().items().stream()
                            .filter(item -> item.outcome() instanceof Outcome.NoMatch)
                            .toList());
        }
    }

    private static void items(Sheet sheet, String caption, List<ScreenedItem> items) throws IOException {
        sheet.table(caption, List.of("line", "item"), () -> {
            for (ScreenedItem item : items.subList(0, Math.min(items.size(), Sheet.LONGEST_LIST))) {
                sheet.row(
                        sheet.wording()
                                .line(sheet.scan().inventory(), item.item().line()),
                        () -> sheet.cell(sheet.wording().name(item.item())));
            }
        });
        more(sheet, items.size());
    }

    private static void problems(Sheet sheet) throws IOException {
        List<RowProblem> problems = sheet.scan().inventory().problems();
        if (problems.isEmpty()) {
            sheet.paragraph(sheet.say("report.problems.none"));
            return;
        }
        sheet.paragraph(sheet.say("report.problems.intro"));
        sheet.table(
                sheet.wording().count("report.problems.caption", problems.size()),
                List.of("line", "column", "problem", "kept"),
                () -> {
                    for (RowProblem problem : problems.subList(0, Math.min(problems.size(), Sheet.LONGEST_LIST))) {
                        sheet.row(sheet.wording().line(sheet.scan().inventory(), problem.line()), () -> {
                            sheet.cell(sheet.wording().cell(problem.column()));
                            sheet.cell(sheet.wording()
                                    .problem(problem, sheet.scan().inventory()));
                            sheet.cell(sheet.say(
                                    problem.code().keepsItem() ? "report.problems.kept" : "report.problems.lost"));
                        });
                    }
                });
        more(sheet, problems.size());
    }

    private static void skipped(Sheet sheet) throws IOException {
        Inventory inventory = sheet.scan().inventory();
        if (inventory.skipped().isEmpty()) {
            return;
        }
        Map<SkippedLine.Why, Integer> counts = new EnumMap<>(SkippedLine.Why.class);
        inventory.skipped().forEach(line -> counts.merge(line.why(), 1, Integer::sum));
        sheet.table(
                sheet.wording()
                        .count("report.skipped.caption", inventory.skipped().size()),
                List.of("why", "lines"),
                () -> {
                    for (Map.Entry<SkippedLine.Why, Integer> why : counts.entrySet()) {
                        sheet.row(sheet.wording().skipped(why.getKey()), () -> sheet.count(why.getValue()));
                    }
                });
    }

    private static void more(Sheet sheet, int all) throws IOException {
        if (all > Sheet.LONGEST_LIST) {
            sheet.html()
                    .in(
                            "p",
                            sheet.wording().count("report.more", all - Sheet.LONGEST_LIST, Sheet.LONGEST_LIST),
                            "class",
                            "notice");
        }
    }
}
