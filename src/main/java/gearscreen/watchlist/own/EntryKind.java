package gearscreen.watchlist.own;

/// What an entry's name is: it says which cells it is compared with. Its name is the text `own.kind.` + id.
public enum EntryKind {
    SUPPLIER("supplier"),
    BRAND("brand"),
    MODEL("model"),
    /// At least three bytes of a MAC address.
    MAC_PREFIX("mac"),
    /// A grantee code, or a whole FCC ID.
    FCC_CODE("fcc"),
    /// Says that this very text is another firm or thing than the one a list means.
    ALLOW("allow");

    private final String id;

    EntryKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /// Whether it is compared with cells that name a maker.
    public boolean namesMaker() {
        return this == SUPPLIER || this == BRAND;
    }
}
