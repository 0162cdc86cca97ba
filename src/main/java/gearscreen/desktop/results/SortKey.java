package gearscreen.desktop.results;

/// What the table can be sorted by; equal rows stay in the order of the file. The command's id is `sort.` + id.
public enum SortKey {
    /// Strongest first, then what applies first.
    MATCH("match"),
    APPLIES("applies"),
    SUPPLIER("supplier"),
    MAKER("maker"),
    MODEL("model"),
    LINE("line");

    private final String id;

    SortKey(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
