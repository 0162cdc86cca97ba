package gearscreen.desktop.compare;

import gearscreen.inventory.Item;
import gearscreen.report.Wording;
import gearscreen.review.compare.Cause;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import java.util.List;
import java.util.stream.Collectors;

/// The words of a change, one for each column of the table.
final class ChangeText {
    private final Wording wording;

    ChangeText(Wording wording) {
        this.wording = wording;
    }

    String kind(Changed change) {
        return wording.text("compare.kind." + change.kind().id());
    }

    /// Of a device that is gone the line in the earlier file, in brackets.
    String line(Changed change, Comparison comparison) {
        String line = wording.line(
                scan(change, comparison).inventory(), item(change, comparison).line());
        return change.after().isPresent() ? line : wording.text("compare.wasLine", line);
    }

    String device(Changed change, Comparison comparison) {
        return wording.name(item(change, comparison));
    }

    private static Item item(Changed change, Comparison comparison) {
        return scan(change, comparison).items().get(change.shown().item()).item();
    }

    private static ScanResult scan(Changed change, Comparison comparison) {
        return change.after().isPresent() ? comparison.after() : comparison.before();
    }

    String supplier(Changed change) {
        return change.shown().finding().supplier().name();
    }

    String causes(Changed change) {
        String causes = change.causes().stream()
                .map(Cause::id)
                .map(id -> wording.text("compare.cause." + id))
                .collect(Collectors.joining("; "));
        return change.weak() ? (causes.isEmpty() ? "" : causes + "; ") + wording.text("compare.weak") : causes;
    }

    String decision(Changed change) {
        return wording.text("disposition." + change.shown().disposition().id());
    }

    List<String> cells(Changed change, Comparison comparison) {
        return List.of(
                kind(change),
                line(change, comparison),
                device(change, comparison),
                supplier(change),
                causes(change),
                decision(change));
    }

    List<String> headers() {
        return List.of("kind", "line", "device", "supplier", "cause", "decision").stream()
                .map(id -> wording.text("compare.column." + id))
                .toList();
    }
}
