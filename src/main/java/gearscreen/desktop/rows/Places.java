package gearscreen.desktop.rows;

import gearscreen.desktop.findings.Match;
import gearscreen.review.Disposition;
import gearscreen.watchlist.Applicability;

/// Which of two words of the program stands above the other in the table.
final class Places {
    /// Behind all others.
    static final int LAST = 8;

    private Places() {}

    static int of(Match match) {
        return switch (match) {
            case RESTRICTED -> 0;
            case LIKELY -> 1;
            case POSSIBLE -> 2;
            case ON_OWN_LIST -> 3;
            case NOT_ENOUGH_DATA -> 4;
            case NO_MATCH -> 5;
        };
    }

    static int of(Applicability level) {
        return switch (level) {
            case APPLIES -> 0;
            case MAY_APPLY -> 1;
            case INFORMATION -> 2;
        };
    }

    /// What waits comes first.
    static int of(Disposition disposition) {
        return switch (disposition) {
            case RECHECK -> 0;
            case TO_REVIEW -> 1;
            case CONFIRMED -> 2;
            case EXCEPTION -> 3;
            case REPLACED -> 4;
            case DOES_NOT_APPLY -> 5;
            case NOT_THIS_SUPPLIER -> 6;
        };
    }
}
