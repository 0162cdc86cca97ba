package gearscreen.watchlist.own;

/// How a list is written; its name is the text `own.format.` + id.
public enum ListFormat {
    /// CSV with the columns name, kind, reason, link.
    HOUSE("house"),
    /// One name a line.
    NAMES("names"),
    /// `targets.simple.csv` of OpenSanctions.
    OPEN_SANCTIONS("openSanctions"),
    /// The Consolidated Screening List of the US International Trade Administration, as JSON or CSV.
    CONSOLIDATED_SCREENING_LIST("consolidatedScreeningList");

    private final String id;

    ListFormat(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /// False for what the user wrote: "your list (unsigned)". The publisher of a public list is the text
    /// `own.publisher.` + id.
    public boolean published() {
        return this == OPEN_SANCTIONS || this == CONSOLIDATED_SCREENING_LIST;
    }
}
