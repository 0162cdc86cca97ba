package gearscreen.watchlist.own;

/// A row that could not become an entry. The sentence is `own.row.` + the fault's id, with row, column and text.
///
/// @param row counted from 1 with the header; for JSON the place among the entries
/// @param column its header
/// @param text what stands there; may be empty
public record BadRow(int row, String column, Fault fault, String text) {
    public enum Fault {
        NO_NAME("noName"),
        UNKNOWN_KIND("unknownKind"),
        /// Fewer than three bytes, or no hexadecimal digits.
        NO_MAC_PREFIX("noMacPrefix"),
        /// Neither a grantee code nor an FCC ID.
        NO_FCC_CODE("noFccCode"),
        /// Longer than any name.
        LONG_NAME("longName");

        private final String id;

        Fault(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
