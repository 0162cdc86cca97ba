package gearscreen.desktop.rows;

import gearscreen.desktop.findings.Match;

/// Which items the table shows; the name's key is `results.show.` + id.
public enum Show {
    ALL("all"),
    /// By the watchlist or by a list of one's own.
    FLAGGED("flagged"),
    /// Shows an entry of a list of one's own, whatever the watchlist says.
    ON_OWN_LIST("onOwnList"),
    /// Flagged, and a listing applies to the organisation.
    APPLIES("applies"),
    /// Flagged, and nobody has decided on it yet, or it has to be looked at again.
    TO_REVIEW("toReview"),
    NOT_ENOUGH_DATA("notEnoughData"),
    NO_MATCH("noMatch");

    private final String id;

    Show(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    boolean shows(Rows rows, int id) {
        return switch (this) {
            case ALL -> true;
            case FLAGGED -> rows.onAnyList(id);
            case ON_OWN_LIST -> rows.onOwnList(id);
            case APPLIES ->
                rows.level(id)
                        .filter(gearscreen.watchlist.Applicability.APPLIES::equals)
                        .isPresent();
            case TO_REVIEW -> rows.open(id);
            case NOT_ENOUGH_DATA -> rows.match(id) == Match.NOT_ENOUGH_DATA;
            case NO_MATCH -> rows.match(id) == Match.NO_MATCH;
        };
    }
}
