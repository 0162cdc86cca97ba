package gearscreen.app;

import java.util.ArrayList;
import java.util.List;

/// A profile was asked for that the watchlist does not have.
public final class UnknownProfileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String id;
    private final ArrayList<String> known;

    UnknownProfileException(String id, List<String> known) {
        super("unknown profile " + id);
        this.id = id;
        this.known = new ArrayList<>(known);
    }

    public String id() {
        return id;
    }

    /// The ids that there are, in alphabetical order.
    public List<String> known() {
        return List.copyOf(known);
    }
}
