package gearscreen.review;

import gearscreen.screening.Finding;

/// Which finding a decision is about.
///
/// A decision is looked for by item and supplier; where the rule is another one than when it was made, it has to be
/// looked at again.
///
/// @param supplier id of the finding's supplier
/// @param rule id of the rule of its strongest evidence
public record FindingKey(Fingerprint item, String supplier, String rule) {
    public static FindingKey of(Fingerprint item, Finding finding) {
        return new FindingKey(
                item, finding.supplier().id(), finding.evidence().getFirst().rule());
    }
}
