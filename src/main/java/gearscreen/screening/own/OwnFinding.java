package gearscreen.screening.own;

import gearscreen.screening.Strength;
import gearscreen.watchlist.own.ListSource;
import gearscreen.watchlist.own.OwnEntry;
import java.util.Comparator;
import java.util.List;

/// An item shows an entry of a list of one's own. It states no directive.
///
/// @param evidence strongest first; never empty
public record OwnFinding(ListSource list, OwnEntry entry, List<OwnEvidence> evidence) {
    public OwnFinding {
        evidence = evidence.stream()
                .sorted(Comparator.comparing(OwnEvidence::strength))
                .toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding without evidence");
        }
    }

    public Strength strength() {
        return evidence.getFirst().strength();
    }
}
