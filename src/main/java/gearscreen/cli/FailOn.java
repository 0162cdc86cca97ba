package gearscreen.cli;

import gearscreen.report.Tally;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.watchlist.Applicability;
import java.util.Collection;
import java.util.List;

/// From which level on a flagged item makes the exit code 1.
enum FailOn {
    ANY("any"),
    MAY_APPLY("may-apply"),
    APPLIES("applies"),
    NEVER("never");

    private final String id;

    FailOn(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    int exitCode(Collection<Outcome> outcomes) {
        return outcomes.stream().anyMatch(this::reached) ? ExitCode.FLAGGED : ExitCode.NOTHING;
    }

    private boolean reached(Outcome outcome) {
        if (outcome instanceof Outcome.OnOwnList) {
            // A list of one's own states no directive.
            return this == ANY;
        }
        if (!(outcome instanceof Outcome.Flagged(List<Finding> findings))) {
            return false;
        }
        Applicability strongest = Tally.strongest(findings);
        return switch (this) {
            case ANY -> true;
            case MAY_APPLY -> strongest != Applicability.INFORMATION;
            case APPLIES -> strongest == Applicability.APPLIES;
            case NEVER -> false;
        };
    }
}
