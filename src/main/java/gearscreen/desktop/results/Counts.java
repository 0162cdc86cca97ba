package gearscreen.desktop.results;

import gearscreen.screening.ScanResult;

/// The figures on the cards.
///
/// @param applies flagged items for which a listing applies to the organisation
/// @param problems row problems, also remarks on rows that are items
public record Counts(long items, long flagged, long applies, long noMatch, long notEnoughData, long problems) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    static Counts of(ScanResult result, ResultRows rows) {
        long applies = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).applies()) {
                applies++;
            }
        }
        return new Counts(
                rows.size(),
                result.flagged(),
                applies,
                result.noMatch(),
                result.notEnoughData(),
                result.inventory().problems().size());
    }

    long of(Show show) {
        return switch (show) {
            case ALL -> items;
            case FLAGGED -> flagged;
            case APPLIES -> applies;
            case NOT_ENOUGH_DATA -> notEnoughData;
            case NO_MATCH -> noMatch;
        };
    }
}
