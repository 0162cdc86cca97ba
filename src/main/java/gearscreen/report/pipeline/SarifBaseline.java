package gearscreen.report.pipeline;

import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the results of a run are beside an earlier scan: SARIF 2.1.0, 3.27.24. All results of a run have a state, or
/// none has.
final class SarifBaseline {
    private final Optional<Comparison> since;
    private final Map<String, Changed.Kind> kinds = new HashMap<>();

    /// @param since empty where no earlier scan was given
    SarifBaseline(Optional<Comparison> since) {
        this.since = since;
        since.ifPresent(comparison -> {
            for (Changed change : comparison.changes()) {
                change.after().ifPresent(side -> {
                    int line = comparison.after().item(side.item()).line();
                    kinds.put(key(line, side.finding().supplier()), change.kind());
                });
            }
        });
    }

    private static String key(int line, String supplier) {
        return line + " " + supplier;
    }

    /// Of a finding of this scan; empty without an earlier one.
    ///
    /// @param line of its item
    /// @param supplier its id, or the entry's of a list of one's own
    Optional<String> state(int line, String supplier) {
        return since.map(_ -> state(kinds.getOrDefault(key(line, supplier), Changed.Kind.NEW)));
    }

    static String state(Changed.Kind kind) {
        return switch (kind) {
            case NEW -> "new";
            case CHANGED -> "updated";
            case SAME -> "unchanged";
            case GONE -> "absent";
        };
    }

    /// What only the earlier scan has; empty without one.
    List<Changed> gone() {
        return since.map(Comparison::changes).orElse(List.of()).stream()
                .filter(change -> change.kind() == Changed.Kind.GONE)
                .toList();
    }
}
