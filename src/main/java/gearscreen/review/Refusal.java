package gearscreen.review;

/// Why a decision cannot be made as it was filled in. The sentence's key is `review.refusal.` + id.
public enum Refusal {
    /// Re-check follows from facts.
    NOT_TO_DECIDE("notToDecide"),
    REASON_MISSING("reasonMissing"),
    /// No reason of this disposition.
    REASON_UNKNOWN("reasonUnknown"),
    /// The reason *other* says nothing alone.
    NOTE_MISSING("noteMissing"),
    BY_MISSING("byMissing"),
    APPROVER_MISSING("approverMissing"),
    /// The profile asks for a second person and this is the same one.
    APPROVER_SAME("approverSame"),
    REFERENCE_MISSING("referenceMissing"),
    UNTIL_MISSING("untilMissing"),
    UNTIL_UNREADABLE("untilUnreadable"),
    UNTIL_PAST("untilPast"),
    TOO_LONG("tooLong");

    private final String id;

    Refusal(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
