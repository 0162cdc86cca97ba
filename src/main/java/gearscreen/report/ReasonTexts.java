package gearscreen.report;

import gearscreen.screening.applicability.Reason;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;

/// Why a directive applies or not, as sentences.
final class ReasonTexts {
    /// ISO 3166-2: `CA-QC`.
    private static final Pattern PLACE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

    private final Wording wording;

    /// Every supplier's listings give the same reasons for all its items: each sentence is made once. By identity: to
    /// compare reasons would compare their sentences.
    private final IdentityHashMap<Reason, String> reasons = new IdentityHashMap<>();

    ReasonTexts(Wording wording) {
        this.wording = wording;
    }

    String of(Reason reason) {
        return reasons.computeIfAbsent(
                reason,
                unsaid -> forProfile(
                        unsaid, unsaid.sentence().map(wording::text).orElseGet(() -> generalReason(unsaid))));
    }

    /// With the profile that decides, where several were asked.
    private String forProfile(Reason reason, String sentence) {
        return reason.profile()
                .map(name -> wording.text("applicability.decidedBy", sentence, wording.text(name)))
                .orElse(sentence);
    }

    /// The name of a province or state; any other text as it is.
    private String place(String fact) {
        String key = "place." + fact;
        return wording.messages().has(key) ? wording.text(key) : fact;
    }

    /// Some reasons have a sentence of their own for a fact: `question-unanswered.grant-recipient`; for a province or
    /// state it is that of `place`.
    private String generalReason(Reason reason) {
        String key = "applicability." + reason.code();
        String fact = reason.facts().isEmpty() ? "" : reason.facts().getFirst();
        String special = key + "." + (PLACE.matcher(fact).matches() ? "place" : fact);
        if (wording.messages().has(special)) {
            return wording.text(
                    special, reason.facts().stream().map(this::place).toArray());
        }
        // A question of a later watchlist has no sentence of its own.
        return wording.text(
                wording.messages().has(key) ? key : "applicability.question-unanswered",
                reason.facts().toArray());
    }
}
