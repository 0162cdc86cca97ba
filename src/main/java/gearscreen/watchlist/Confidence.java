package gearscreen.watchlist;

/// How well a fact is supported. Facts below `SECONDARY` are kept but switched off: they never flag anything.
public enum Confidence {
    /// The text of an official list, filing or registry was read, or a faithful machine copy of it.
    OFFICIAL,
    /// Press, law firm, maker, firmware archive or community source was read.
    SECONDARY,
    /// Not seen in a source.
    MEMORY,
    UNVERIFIED;

    public boolean on() {
        return this == OFFICIAL || this == SECONDARY;
    }
}
