package gearscreen.screening.rule;

/// What a clue is worth alone, weakest first.
public enum Weight {
    /// Only beside a clue of another kind or cell.
    SUPPORT,
    POSSIBLE,
    LIKELY,
    RESTRICTED;

    public Weight atMost(Weight most) {
        return compareTo(most) <= 0 ? this : most;
    }

    public boolean atLeast(Weight least) {
        return compareTo(least) >= 0;
    }

    public Weight raised() {
        return switch (this) {
            case SUPPORT -> POSSIBLE;
            case POSSIBLE -> LIKELY;
            case LIKELY, RESTRICTED -> RESTRICTED;
        };
    }

    /// What is a finding stays one.
    public Weight lowered() {
        return switch (this) {
            case SUPPORT -> SUPPORT;
            case POSSIBLE, LIKELY -> POSSIBLE;
            case RESTRICTED -> LIKELY;
        };
    }
}
