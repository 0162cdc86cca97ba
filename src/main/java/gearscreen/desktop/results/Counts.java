package gearscreen.desktop.results;

import gearscreen.desktop.rows.Show;
import gearscreen.screening.ScanResult;

/// The figures on the cards.
///
/// @param onOwnList items that show an entry of a list of one's own
/// @param applies flagged items for which a listing applies to the organisation
/// @param toReview flagged items that wait for somebody
/// @param problems row problems, also remarks on rows that are items
public record Counts(
        long items,
        long flagged,
        long onOwnList,
        long applies,
        long toReview,
        long noMatch,
        long notEnoughData,
        long problems) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    static Counts of(ScanResult result, long onOwnList, long applies, long toReview) {
        return new Counts(
                result.items().size(),
                result.flagged(),
                onOwnList,
                applies,
                toReview,
                result.noMatch(),
                result.notEnoughData(),
                result.inventory().problems().size());
    }

    Counts withToReview(long open) {
        return new Counts(items, flagged, onOwnList, applies, open, noMatch, notEnoughData, problems);
    }

    public long of(Show show) {
        return switch (show) {
            case ALL -> items;
            case FLAGGED -> flagged;
            case ON_OWN_LIST -> onOwnList;
            case APPLIES -> applies;
            case TO_REVIEW -> toReview;
            case NOT_ENOUGH_DATA -> notEnoughData;
            case NO_MATCH -> noMatch;
        };
    }
}
