package gearscreen.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// One entry of the log: what somebody made of a finding, or that somebody took it back.
///
/// @param key the finding as it was
/// @param act whether it was decided, undone or done again; the latter two restore what was before
/// @param disposition never `RECHECK`
/// @param reason one of the disposition's reasons, or empty
/// @param note, reference may be empty; a reference is what somebody else can look up: a ticket, a clause
/// @param by who decided; may be empty
/// @param approver who accepted an exception; else empty
/// @param at by this computer's clock: for display, the order is that of the log
/// @param until as written, an ISO date; the decision holds through that day. Empty for ever
/// @param basis what it was based on
/// @param subject how the item was called, so that a decision whose item is gone can be listed
/// @param onlyFor SHA-256 of the one inventory it holds for; empty where it holds for later scans too
public record Decision(
        FindingKey key,
        Act act,
        Disposition disposition,
        String reason,
        String note,
        String reference,
        String by,
        String approver,
        Instant at,
        String until,
        Basis basis,
        String subject,
        String onlyFor) {
    public enum Act {
        DECIDED("decided"),
        UNDONE("undone"),
        REDONE("redone");

        private final String id;

        Act(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Decision {
        if (disposition == Disposition.RECHECK) {
            throw new IllegalArgumentException("a re-check follows from facts and is never decided");
        }
    }

    /// Whether it still holds on that day.
    public Term term(LocalDate today) {
        if (until.isEmpty()) {
            return Term.HOLDS;
        }
        Optional<LocalDate> end = end();
        if (end.isEmpty()) {
            return Term.UNREADABLE;
        }
        return today.isAfter(end.get()) ? Term.EXPIRED : Term.HOLDS;
    }

    /// The last day on which it holds; empty for ever or where it cannot be read.
    public Optional<LocalDate> end() {
        return date(until);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// This entry, made again by somebody else.
    Decision again(Act act, String by, Instant at) {
        return new Decision(
                key, act, disposition, reason, note, reference, by, approver, at, until, basis, subject, onlyFor);
    }

    public enum Term {
        HOLDS,
        EXPIRED,
        /// Nobody can say how long it holds, so it does not.
        UNREADABLE
    }
}
