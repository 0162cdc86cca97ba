package gearscreen.desktop.lookup;

import gearscreen.inventory.FieldValue;
import gearscreen.screening.Conflict;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import java.util.List;

/// Findings of a typed line, whose sentences name a column: the line has none, so it is given a name.
final class Typed {
    private Typed() {}

    static List<Finding> in(List<Finding> findings, String column) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.supplier(),
                        finding.via(),
                        finding.strength(),
                        finding.evidence().stream()
                                .map(evidence -> named(evidence, column))
                                .toList(),
                        finding.conflict()
                                .map(conflict -> new Conflict(
                                        named(conflict.says(), column),
                                        conflict.named(),
                                        named(conflict.evidence(), column))),
                        finding.listings()))
                .toList();
    }

    private static Evidence named(Evidence evidence, String column) {
        return new Evidence(
                evidence.rule(),
                named(evidence.found(), column),
                evidence.part(),
                evidence.listed(),
                evidence.kind(),
                evidence.strength(),
                evidence.provenance(),
                evidence.described());
    }

    private static FieldValue named(FieldValue value, String column) {
        return value.column().isEmpty() ? new FieldValue(value.field(), column, value.text(), value.line()) : value;
    }
}
