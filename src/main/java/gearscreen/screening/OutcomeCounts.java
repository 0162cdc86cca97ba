package gearscreen.screening;

/// How many items of an inventory ended in each outcome. Together they are all of its items.
public record OutcomeCounts(long flagged, long noMatch, long notEnoughData) {
    static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0);

    public long items() {
        return flagged + noMatch + notEnoughData;
    }

    /// These counts with `change` more items of this outcome.
    OutcomeCounts plus(Outcome outcome, long change) {
        return switch (outcome) {
            case Outcome.Flagged _, Outcome.OnOwnList _ -> new OutcomeCounts(flagged + change, noMatch, notEnoughData);
            case Outcome.NoMatch _ -> new OutcomeCounts(flagged, noMatch + change, notEnoughData);
            case Outcome.NotEnoughData _ -> new OutcomeCounts(flagged, noMatch, notEnoughData + change);
        };
    }

    OutcomeCounts plus(OutcomeCounts other) {
        return new OutcomeCounts(flagged + other.flagged, noMatch + other.noMatch, notEnoughData + other.notEnoughData);
    }

    static OutcomeCounts of(Iterable<ScreenedItem> items) {
        long flagged = 0;
        long noMatch = 0;
        long notEnoughData = 0;
        for (ScreenedItem item : items) {
            switch (item.outcome()) {
                case Outcome.Flagged _, Outcome.OnOwnList _ -> flagged++;
                case Outcome.NoMatch _ -> noMatch++;
                case Outcome.NotEnoughData _ -> notEnoughData++;
            }
        }
        return new OutcomeCounts(flagged, noMatch, notEnoughData);
    }
}
