package gearscreen.report;

import gearscreen.inventory.Item;
import gearscreen.inventory.LinePlace;
import gearscreen.review.compare.Cause;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Comparison;
import gearscreen.review.compare.Seen;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of a change, one for each column of a table.
public final class ChangeWords {
    /// The columns of a table; the header's key is `compare.column.` + id.
    public enum Column {
        KIND("kind"),
        LINE("line"),
        DEVICE("device"),
        SUPPLIER("supplier"),
        MATCH("match"),
        APPLICABILITY("applicability"),
        CAUSE("cause"),
        DECISION("decision");

        private final String id;

        Column(String id) {
            this.id = id;
        }
    }

    /// The heads of the columns in a report; their keys are `report.head.` + each.
    public static final List<String> HEADS =
            List.of("change", "line", "item", "supplier", "strength", "applicability", "cause", "decision");

    private final Wording wording;

    public ChangeWords(Wording wording) {
        this.wording = wording;
    }

    public List<String> headers() {
        return Arrays.stream(Column.values())
                .map(column -> wording.text("compare.column." + column.id))
                .toList();
    }

    /// One for each column.
    public List<String> cells(Changed change, Comparison comparison) {
        return Arrays.stream(Column.values())
                .map(column -> cell(column, change, comparison))
                .toList();
    }

    private String cell(Column column, Changed change, Comparison comparison) {
        return switch (column) {
            case KIND -> kind(change.kind());
            case LINE -> line(change, comparison);
            case DEVICE -> wording.name(item(change, comparison));
            case SUPPLIER -> named(change.shown().finding());
            case MATCH -> moved(change, finding -> wording.strength(finding.strength()));
            case APPLICABILITY ->
                moved(
                        change,
                        finding -> finding.applicability()
                                .map(wording::applicability)
                                .orElse(""));
            case CAUSE -> causes(change);
            case DECISION ->
                moved(
                        change,
                        finding -> wording.text(
                                "disposition." + finding.disposition().id()));
        };
    }

    /// The supplier; of a list of one's own the entry and the list.
    public String named(Seen finding) {
        return finding.list()
                .map(list -> new OwnWording(wording).listed(finding.name(), list))
                .orElseGet(() -> wording.cell(finding.name()));
    }

    public String kind(Changed.Kind kind) {
        return wording.text("compare.kind." + kind.id());
    }

    /// Of a device that is gone the line in the earlier file, in brackets.
    private String line(Changed change, Comparison comparison) {
        String line = place(change, comparison);
        return change.after().isPresent() ? line : wording.text("compare.wasLine", line);
    }

    /// The line in the file of the side that is shown.
    public String place(Changed change, Comparison comparison) {
        Compared scan = comparison.side(change);
        LinePlace place = scan.place(item(change, comparison).line());
        return scan.ofSeveralFiles()
                ? wording.text("report.lineOfFile", String.valueOf(place.line()), wording.cell(place.file()))
                : String.valueOf(place.line());
    }

    private static Item item(Changed change, Comparison comparison) {
        return comparison.side(change).item(change.shown().item());
    }

    /// What it is; where it was something else, that too.
    private String moved(Changed change, Function<Seen, String> said) {
        String now = said.apply(change.shown().finding());
        return change.before()
                .map(Changed.Side::finding)
                .map(said)
                .filter(before -> !before.equals(now))
                .map(before -> wording.text("compare.moved", before, now))
                .orElse(now);
    }

    /// Why it is so, in a few words each.
    public String causes(Changed change) {
        String causes = change.causes().stream()
                .map(Cause::id)
                .map(id -> wording.text("compare.cause." + id))
                .collect(Collectors.joining("; "));
        return change.weak() ? (causes.isEmpty() ? "" : causes + "; ") + wording.text("compare.weak") : causes;
    }

    /// What a side is, in one line.
    public String side(Compared scan) {
        Compared.Facts facts = scan.facts();
        return wording.text(
                "compare.side",
                wording.cell(facts.name()),
                facts.asOf().toString(),
                wording.cell(facts.edition()),
                facts.editionDate().toString(),
                facts.profiles().isEmpty() ? wording.text("report.profile.none") : String.join(", ", facts.profiles()));
    }

    /// Says of a side that it holds flagged devices only; empty where it holds all.
    public List<String> notWhole(Comparison comparison) {
        return List.of(comparison.before(), comparison.after()).stream()
                .filter(scan -> !scan.facts().whole())
                .map(scan -> wording.text(
                        "compare.notWhole", wording.cell(scan.facts().name())))
                .toList();
    }

    /// How many changes of each kind there are.
    public String counts(Comparison comparison) {
        return Arrays.stream(Changed.Kind.values())
                .map(kind -> wording.text("compare.count." + kind.id(), comparison.count(kind)))
                .collect(Collectors.joining(" · "));
    }
}
