package gearscreen.screening;

import gearscreen.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/// Why a listing applies, may apply or is information.
///
/// @param code the sentence's key is `applicability.` + code
/// @param facts what the sentence names, in the order of its placeholders
/// @param sentence the reviewed sentence of the watchlist, where there is one: said in place of the key's
public record Reason(String code, List<String> facts, Optional<LocalizedText> sentence) {
    public Reason {
        facts = List.copyOf(facts);
    }
}
