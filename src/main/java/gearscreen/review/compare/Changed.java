package gearscreen.review.compare;

import java.util.List;
import java.util.Optional;

/// One finding in two scans.
///
/// @param before how it was; empty where it is new
/// @param after how it is; empty where it is gone
/// @param weak true where nothing but maker, model and place says that both are the same device
/// @param causes empty where nothing has changed
public record Changed(Kind kind, Optional<Side> before, Optional<Side> after, boolean weak, List<Cause> causes) {
    public Changed {
        causes = List.copyOf(causes);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("in neither scan");
        }
    }

    /// The word's key is `compare.kind.` + id.
    public enum Kind {
        NEW("new"),
        GONE("gone"),
        CHANGED("changed"),
        SAME("same");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /// @param item its place in the scan
    public record Side(int item, Seen finding) {}

    /// The side that is there; the later one where both are.
    public Side shown() {
        return after.or(() -> before).orElseThrow();
    }
}
