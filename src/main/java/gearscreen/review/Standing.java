package gearscreen.review;

import java.util.List;
import java.util.Optional;

/// How a finding stands on a day, after all that was decided.
///
/// @param shown the disposition that counts now
/// @param why it is shown: the sentence's key is `review.standing.` + why id
/// @param decision the latest one; it holds only where `why` is `DECIDED`
/// @param history all entries about the item and supplier, oldest first
/// @param changes for `CHANGED`: what has changed under the decision, never empty then
public record Standing(
        Disposition shown, Why why, Optional<Decision> decision, List<Decision> history, List<Change> changes) {
    static final Standing UNDECIDED =
            new Standing(Disposition.TO_REVIEW, Why.UNDECIDED, Optional.empty(), List.of(), List.of());

    public Standing {
        history = List.copyOf(history);
        changes = List.copyOf(changes);
    }

    public enum Why {
        UNDECIDED("undecided"),
        DECIDED("decided"),
        /// Its last day has passed: open again.
        EXPIRED("expired"),
        /// How long it holds cannot be read: open again.
        UNREADABLE_UNTIL("unreadableUntil"),
        /// What it was based on has changed.
        CHANGED("changed");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
