package gearscreen.screening.applicability;

import gearscreen.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/// Why a directive applies, may apply or is information.
///
/// @param code the sentence's key is `applicability.` + code
/// @param facts what the sentence names, in the order of its placeholders
/// @param sentence the reviewed sentence of the watchlist, where there is one: said in place of the key's
/// @param profile the profile that it holds for, only where several were asked and one of them decides
public record Reason(
        String code, List<String> facts, Optional<LocalizedText> sentence, Optional<LocalizedText> profile) {
    public Reason {
        facts = List.copyOf(facts);
    }

    /// A reason that no profile of several decides.
    public Reason(String code, List<String> facts, Optional<LocalizedText> sentence) {
        this(code, facts, sentence, Optional.empty());
    }

    /// True where a person of the organisation said what the directive means; the fact is why.
    public boolean own() {
        return code.equals("own-word");
    }

    Reason decidedBy(LocalizedText name) {
        return new Reason(code, facts, sentence, Optional.of(name));
    }
}
