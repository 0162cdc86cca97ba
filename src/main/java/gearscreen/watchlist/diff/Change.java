package gearscreen.watchlist.diff;

import java.util.List;

/// One fact that is not the same in two editions.
///
/// @param owner id of the supplier or directive that the fact belongs to; of a supplier or directive its own id
/// @param name how the fact is shown: a name, a brand, a pattern's id, a prefix, the title of a directive in English
/// @param fields what of it changed, by name; empty where it was added or removed
public record Change(Subject subject, Kind kind, String owner, String name, List<Field> fields) {
    public Change {
        fields = List.copyOf(fields);
        boolean same = kind == Kind.ADDED || kind == Kind.REMOVED;
        if (same != fields.isEmpty()) {
            throw new IllegalArgumentException("a change of " + name + " in nothing");
        }
    }

    /// @param name of the part that changed, as the data calls it: `status`, `range`, `confidence`
    public record Field(String name, String before, String after) {}

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /// It says the same; only the day on which it was last looked at is another.
        CHECKED_AGAIN
    }

    /// In the order in which a reader wants to know.
    public enum Subject {
        SUPPLIER("supplier"),
        DIRECTIVE("directive"),
        LISTING("listing"),
        NAME("name"),
        LABEL("label"),
        MODEL_PATTERN("modelPattern"),
        FCC_GRANTEE("fccGrantee"),
        MAC_BLOCK("macBlock"),
        OTHER_COMPANY("otherCompany"),
        APPLICABILITY("applicability");

        private final String id;

        Subject(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
