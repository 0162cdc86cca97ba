package gearscreen.watchlist;

/// A text a supplier is known by.
public record SupplierName(String text, Kind kind, Provenance provenance) {
    public enum Kind {
        LEGAL,
        /// In the script of the supplier's country.
        NATIVE,
        FORMER,
        SHORT,
        SUBSIDIARY,
        AFFILIATE,
        MISSPELLING,
        /// Too short or too common to stand alone: evidence only beside other evidence.
        WEAK
    }
}
