package gearscreen.cli;

import gearscreen.inventory.Field;
import gearscreen.inventory.Inspection;
import gearscreen.inventory.Layout;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.inventory.TableRow;
import gearscreen.inventory.VisibleText;
import gearscreen.report.LayoutFacts;
import gearscreen.report.Wording;
import gearscreen.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An inspection for the terminal.
final class InspectionText {
    /// Characters of a cell, skipped lines and problems that are shown.
    private static final int CELL = 40;

    private static final int LIST = 50;

    private final Messages messages;
    private final Wording wording;

    InspectionText(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    List<String> lines(Inspection inspection) {
        List<String> lines = new ArrayList<>();
        Layout layout = inspection.layout();
        lines.add(wording.cell(inspection.source().name()));
        LayoutFacts.of(layout, wording).forEach((title, text) -> lines.add("  " + wording.pair(title, text)));
        lines.add("  " + wording.account(inspection.account()));
        columns(lines, inspection);
        records(lines, inspection);
        skipped(lines, inspection);
        problems(lines, inspection);
        return lines;
    }

    private void columns(List<String> lines, Inspection inspection) {
        Layout layout = inspection.layout();
        Map<Integer, String> fields = new TreeMap<>();
        new TreeMap<>(layout.mapping())
                .forEach((field, columns) ->
                        columns.forEach(column -> fields.merge(column, name(field, layout), (a, b) -> a + ", " + b)));
        lines.add("");
        lines.add(messages.text("report.scope.columns"));
        for (int i = 0; i < layout.columns().size(); i++) {
            String column = layout.columns().get(i);
            String use = layout.dropped().contains(column)
                    ? messages.text("cli.inspect.dropped")
                    : fields.getOrDefault(i, messages.text("cli.inspect.unused"));
            lines.add("  " + cell(column) + " -> " + use);
        }
    }

    private String name(Field field, Layout layout) {
        return field.id() + (layout.guessed().contains(field) ? " " + messages.text("report.columns.guessed") : "");
    }

    private void records(List<String> lines, Inspection inspection) {
        lines.add("");
        lines.add(messages.count(
                "cli.inspect.records",
                inspection.recordCount(),
                inspection.records().size()));
        for (TableRow record : inspection.records()) {
            lines.add("  " + record.line() + ": "
                    + record.cells().stream().map(InspectionText::cell).collect(Collectors.joining(" | ")));
        }
    }

    private void skipped(List<String> lines, Inspection inspection) {
        Map<SkippedLine.Why, List<Integer>> byReason = new EnumMap<>(SkippedLine.Why.class);
        for (SkippedLine line : inspection.skipped()) {
            byReason.computeIfAbsent(line.why(), _ -> new ArrayList<>()).add(line.line());
        }
        if (!byReason.isEmpty()) {
            lines.add("");
            lines.add(messages.count(
                    "report.skipped.caption", inspection.skipped().size()));
        }
        byReason.forEach((why, numbers) -> lines.add("  " + wording.skipped(why) + " "
                + numbers.stream().limit(LIST).map(String::valueOf).collect(Collectors.joining(", "))
                + (numbers.size() > LIST ? " … +" + (numbers.size() - LIST) : "")));
    }

    private void problems(List<String> lines, Inspection inspection) {
        List<RowProblem> problems = inspection.problems();
        if (!problems.isEmpty()) {
            lines.add("");
            lines.add(messages.count("report.problems.caption", problems.size()));
        }
        for (RowProblem problem : problems.subList(0, Math.min(problems.size(), LIST))) {
            lines.add("  " + wording.problem(problem));
        }
        if (problems.size() > LIST) {
            lines.add("  … +" + (problems.size() - LIST));
        }
    }

    private static String cell(String text) {
        return VisibleText.of(text, CELL);
    }
}
