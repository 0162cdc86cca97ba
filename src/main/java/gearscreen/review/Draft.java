package gearscreen.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A decision as it is filled in, before it is about a finding.
///
/// Reasons are asked for as OpenVEX asks for a justification: whoever says that something is no concern says why.
///
/// @param until ISO date; may be empty
/// @param thisFileOnly true where later scans are to ask again
public record Draft(
        Disposition disposition,
        String reason,
        String note,
        String reference,
        String by,
        String approver,
        String until,
        boolean thisFileOnly) {
    private static final int LONGEST = 2_000;

    /// Without anything but what one key can say.
    public static Draft of(Disposition disposition, String by) {
        return new Draft(disposition, "", "", "", by, "", "", false);
    }

    /// In the order of the form; empty where the decision can be made.
    ///
    /// @param secondPerson exceptions need an approver who is not the one who decides
    public List<Refusal> refusals(LocalDate today, boolean secondPerson) {
        List<Refusal> refusals = new ArrayList<>();
        if (disposition == Disposition.RECHECK) {
            refusals.add(Refusal.NOT_TO_DECIDE);
        }
        List<String> reasons = disposition.reasons();
        if (reason.isBlank() && !reasons.isEmpty()) {
            refusals.add(Refusal.REASON_MISSING);
        } else if (!reason.isBlank() && !reasons.contains(reason)) {
            refusals.add(Refusal.REASON_UNKNOWN);
        } else if (reason.equals(Disposition.OTHER) && note.isBlank()) {
            refusals.add(Refusal.NOTE_MISSING);
        }
        Optional<LocalDate> end = Decision.date(until);
        if (!until.isBlank() && end.isEmpty()) {
            refusals.add(Refusal.UNTIL_UNREADABLE);
        } else if (end.isPresent() && end.get().isBefore(today)) {
            refusals.add(Refusal.UNTIL_PAST);
        }
        if (disposition == Disposition.EXCEPTION) {
            exception(secondPerson, refusals);
        }
        if (Math.max(Math.max(note.length(), reference.length()), Math.max(by.length(), approver.length())) > LONGEST) {
            refusals.add(Refusal.TOO_LONG);
        }
        return List.copyOf(refusals);
    }

    private void exception(boolean secondPerson, List<Refusal> refusals) {
        if (until.isBlank()) {
            refusals.add(Refusal.UNTIL_MISSING);
        }
        if (reference.isBlank()) {
            refusals.add(Refusal.REFERENCE_MISSING);
        }
        if (approver.isBlank()) {
            refusals.add(Refusal.APPROVER_MISSING);
        } else if (secondPerson && by.isBlank()) {
            refusals.add(Refusal.BY_MISSING);
        } else if (secondPerson && Canonical.of(approver).equals(Canonical.of(by))) {
            refusals.add(Refusal.APPROVER_SAME);
        }
    }

    /// The decision on one finding.
    ///
    /// @param file SHA-256 of the inventory the finding is of
    public Decision on(Subject finding, Instant at, String file) {
        return new Decision(
                finding.key(),
                Decision.Act.DECIDED,
                disposition,
                reason.strip(),
                note.strip(),
                reference.strip(),
                by.strip(),
                approver.strip(),
                at,
                until.strip(),
                finding.basis(),
                finding.text(),
                thisFileOnly ? file : "");
    }
}
