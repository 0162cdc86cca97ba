package gearscreen.screening;

/// Which items a scan keeps. All are counted; what is not kept costs no memory.
public enum Keep {
    FLAGGED,
    /// Also those that do not show enough to be checked.
    FLAGGED_AND_UNCLEAR,
    ALL;

    boolean keeps(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Flagged _, Outcome.OnOwnList _ -> true;
            case Outcome.NotEnoughData _ -> this != FLAGGED;
            case Outcome.NoMatch _ -> this == ALL;
        };
    }
}
