package gearscreen.screening.own;

import java.util.List;

/// What the lists of one's own say of an item.
///
/// @param findings strongest first; may be empty
/// @param allowances may be empty
public record OwnMarks(List<OwnFinding> findings, List<OwnAllowance> allowances) {
    public static final OwnMarks NONE = new OwnMarks(List.of(), List.of());

    public OwnMarks {
        findings = List.copyOf(findings);
        allowances = List.copyOf(allowances);
    }

    public boolean isEmpty() {
        return findings.isEmpty() && allowances.isEmpty();
    }
}
