package gearscreen.desktop.results;

import gearscreen.desktop.findings.Match;

/// Which items the table shows; the name's key is `results.show.` + id.
public enum Show {
    ALL("all"),
    FLAGGED("flagged"),
    /// Flagged, and a listing applies to the organisation.
    APPLIES("applies"),
    NOT_ENOUGH_DATA("notEnoughData"),
    NO_MATCH("noMatch");

    private final String id;

    Show(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    boolean shows(ResultRow row) {
        return switch (this) {
            case ALL -> true;
            case FLAGGED -> row.flagged();
            case APPLIES -> row.applies();
            case NOT_ENOUGH_DATA -> row.match() == Match.NOT_ENOUGH_DATA;
            case NO_MATCH -> row.match() == Match.NO_MATCH;
        };
    }
}
