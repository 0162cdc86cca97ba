package gearscreen.review.compare;

/// Why two scans say different things of a device. The sentence's key is `compare.cause.` + id.
public enum Cause {
    ITEM_NEW("itemNew"),
    ITEM_GONE("itemGone"),
    /// The other side lists flagged devices only, so that nobody can tell whether this one was there.
    NOT_LISTED("notListed"),
    /// The device is in both files but its maker, model or another text is not the same.
    ITEM_CHANGED("itemChanged"),
    /// Other columns feed the fields.
    MAPPING("mapping"),
    /// Another version of the watchlist.
    LIST("list"),
    /// Other lists of one's own, or another state of one.
    OWN_LIST("ownList"),
    /// The organisation has another profile.
    PROFILE("profile"),
    /// A directive came into force, or its time ran out.
    DAY("day"),
    DECISION("decision");

    private final String id;

    Cause(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
