package gearscreen.watchlist.own;

/// Why an entry is not compared although it can be read. The sentence is `own.leftOut.` + id, with the count.
public enum LeftOut {
    /// A person, a vessel, an aircraft: no maker of equipment. Owners are never looked for.
    NO_MAKER("noMaker"),
    /// The publisher does not say whether it is a person or a firm, and none of its names has a word that firms have.
    KIND_NOT_SAID("kindNotSaid");

    private final String id;

    LeftOut(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
