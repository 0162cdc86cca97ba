package gearscreen.report;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LinePlace;
import gearscreen.inventory.RowProblem;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Comparison;
import gearscreen.review.compare.Seen;
import gearscreen.screening.Conflict;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnAllowance;
import gearscreen.screening.own.OwnEvidence;
import gearscreen.screening.own.OwnFinding;
import gearscreen.screening.own.OwnMarks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes texts out of a scan, wherever they stand: in cells, fields, evidence, conflicts and problems. Lines, outcomes
/// and counts stay. What a note or a description repeats of them is not found.
record Redaction(Set<LeaveOut> what) {
    private static final String GONE = "…";

    /// Hexadecimal digits of a MAC address that name its maker.
    private static final int MAKERS_DIGITS = 6;

    Redaction {
        what = EnumSet.copyOf(what);
    }

    ScanResult of(ScanResult scan) {
        Map<Integer, Field> columns = columns(scan.inventory().layout());
        Inventory read = scan.inventory();
        return new ScanResult(
                new Inventory(
                        read.source(),
                        read.layout(),
                        read.items().stream().map(item -> item(item, columns)).toList(),
                        read.skipped(),
                        problems(read, columns),
                        read.account(),
                        read.parts()),
                scan.watchlistVersion(),
                scan.watchlistDate(),
                scan.profiles(),
                scan.asOf(),
                scan.lists(),
                scan.counts(),
                scan.items().stream()
                        .map(item -> new ScreenedItem(
                                item(item.item(), columns), outcome(item.outcome()), item.nextStep(), own(item.own())))
                        .toList());
    }

    /// Both sides; what has changed between them stays, as it names suppliers and causes only.
    Comparison of(Comparison comparison) {
        return new Comparison(
                new Redacted(comparison.before(), this), new Redacted(comparison.after(), this), comparison.changes());
    }

    private record Redacted(Compared scan, Redaction redaction) implements Compared {
        @Override
        public Facts facts() {
            return scan.facts();
        }

        @Override
        public int items() {
            return scan.items();
        }

        /// Without its cells, whose columns are not known here.
        @Override
        public Item item(int place) {
            Item whole = scan.item(place);
            return redaction.item(new Item(whole.lines(), List.of(), whole.values(), whole.quantity()), Map.of());
        }

        @Override
        public List<Seen> findings(int place) {
            return scan.findings(place);
        }

        @Override
        public LinePlace place(int line) {
            return scan.place(line);
        }

        @Override
        public boolean ofSeveralFiles() {
            return scan.ofSeveralFiles();
        }
    }

    private Map<Integer, Field> columns(Layout layout) {
        Map<Integer, Field> columns = new HashMap<>();
        for (LeaveOut part : what) {
            layout.mapping().getOrDefault(part.field(), List.of()).forEach(column -> columns.put(column, part.field()));
        }
        return columns;
    }

    private Item item(Item item, Map<Integer, Field> columns) {
        List<String> cells = new ArrayList<>(item.cells());
        columns.forEach((column, field) -> {
            if (column < cells.size() && !cells.get(column).isBlank()) {
                cells.set(column, text(field, cells.get(column)));
            }
        });
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        item.values()
                .forEach((field, texts) ->
                        values.put(field, texts.stream().map(this::value).toList()));
        return new Item(item.lines(), cells, values, item.quantity());
    }

    private Outcome outcome(Outcome outcome) {
        return outcome instanceof Outcome.Flagged(List<Finding> findings)
                ? new Outcome.Flagged(findings.stream().map(this::finding).toList())
                : outcome;
    }

    private OwnMarks own(OwnMarks marks) {
        return marks.isEmpty()
                ? marks
                : new OwnMarks(
                        marks.findings().stream().map(this::own).toList(),
                        marks.allowances().stream()
                                .map(allowed ->
                                        new OwnAllowance(allowed.list(), allowed.entry(), value(allowed.found())))
                                .toList());
    }

    private OwnFinding own(OwnFinding finding) {
        return new OwnFinding(
                finding.list(),
                finding.entry(),
                finding.evidence().stream().map(this::own).toList());
    }

    private OwnEvidence own(OwnEvidence evidence) {
        Field field = evidence.found().field();
        return new OwnEvidence(
                evidence.rule(),
                value(evidence.found()),
                leaves(field) ? text(field, evidence.part()) : evidence.part(),
                evidence.listed(),
                evidence.strength());
    }

    private Finding finding(Finding finding) {
        return new Finding(
                finding.supplier(),
                finding.via(),
                finding.strength(),
                finding.evidence().stream().map(this::evidence).toList(),
                finding.conflict().map(this::conflict),
                finding.listings());
    }

    private Conflict conflict(Conflict conflict) {
        return new Conflict(value(conflict.says()), conflict.named(), evidence(conflict.evidence()));
    }

    private Evidence evidence(Evidence evidence) {
        Field field = evidence.found().field();
        return new Evidence(
                evidence.rule(),
                value(evidence.found()),
                leaves(field) ? text(field, evidence.part()) : evidence.part(),
                evidence.listed(),
                evidence.kind(),
                evidence.strength(),
                evidence.provenance(),
                evidence.described());
    }

    private FieldValue value(FieldValue value) {
        return leaves(value.field())
                ? new FieldValue(value.field(), value.column(), text(value.field(), value.text()), value.line())
                : value;
    }

    private boolean leaves(Field field) {
        return what.stream().anyMatch(part -> part.field() == field);
    }

    private static String text(Field field, String text) {
        return field == Field.MAC ? makersHalf(text) : GONE;
    }

    /// `44:19:B6:AA:BB:CC` → `44:19:B6…`
    private static String makersHalf(String mac) {
        int digits = 0;
        for (int i = 0; i < mac.length(); i++) {
            if (Character.digit(mac.charAt(i), 16) >= 0 && ++digits == MAKERS_DIGITS) {
                return i + 1 == mac.length() ? mac : mac.substring(0, i + 1) + GONE;
            }
        }
        return GONE;
    }

    private static List<RowProblem> problems(Inventory read, Map<Integer, Field> columns) {
        Set<String> names = new HashSet<>();
        columns.keySet().forEach(column -> names.add(read.layout().columns().get(column)));
        return read.problems().stream()
                .map(problem -> names.contains(problem.column())
                        ? new RowProblem(
                                problem.line(),
                                problem.column(),
                                problem.code(),
                                problem.facts().stream().map(fact -> GONE).toList())
                        : problem)
                .toList();
    }
}
