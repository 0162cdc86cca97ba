package gearscreen.review;

import java.util.List;
import java.util.Optional;

/// What a person made of a finding. The word's key is `disposition.` + id, a reason's key is `disposition.reason.` +
/// id + `.` + reason id.
public enum Disposition {
    /// Nobody has decided yet, or it was opened again.
    TO_REVIEW("toReview", List.of()),
    CONFIRMED("confirmed", List.of()),
    NOT_THIS_SUPPLIER("notThisSupplier", List.of("otherCompany", "wrongColumn", "onlyMentioned", "other")),
    /// `noUserData`: the equipment cannot route or redirect user data traffic nor permit visibility into it
    /// (FAR 52.204-25(c)(2)).
    DOES_NOT_APPLY("doesNotApply", List.of("profile", "exceptionClause", "noUserData", "other")),
    REPLACED("replaced", List.of("replaced", "removed", "returned", "other")),
    EXCEPTION("exception", List.of("waiver", "phaseOut", "noAlternative", "other")),
    /// A decision stands, but what it was based on has changed since. Follows from the facts, is never decided.
    RECHECK("recheck", List.of());

    /// The reason that says nothing without a note.
    public static final String OTHER = "other";

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of strings
    private final List<String> reasons;

    Disposition(String id, List<String> reasons) {
        this.id = id;
        this.reasons = reasons;
    }

    /// The name in files, reports and the database.
    public String id() {
        return id;
    }

    /// The ids of the reasons one of which has to be given; empty where none is asked for.
    public List<String> reasons() {
        return reasons;
    }

    /// True where the finding waits for somebody.
    public boolean open() {
        return this == TO_REVIEW || this == RECHECK;
    }

    /// Those of the reasons that speak of no directive: what can be said of an entry of a list of one's own.
    public List<String> reasonsWithoutDirective() {
        return this == DOES_NOT_APPLY ? List.of(OTHER) : reasons;
    }

    public static Optional<Disposition> of(String id) {
        for (Disposition disposition : values()) {
            if (disposition.id.equals(id)) {
                return Optional.of(disposition);
            }
        }
        return Optional.empty();
    }
}
