package gearscreen.screening;

import gearscreen.inventory.FieldValue;
import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Provenance;
import java.util.Optional;

/// One reason to tie an item to a supplier.
///
/// The sentence's key is `evidence.` + rule, with the column, the text found and the text listed as facts.
///
/// @param rule id of the matching rule: `exactName`, `label`, `macBlock`, …
/// @param found the cell: its field, column, whole text and line
/// @param part the part of the cell's text that was compared
/// @param listed the text of the watchlist that it met, as written there
/// @param kind what the listed text is: `legal`, `native`, `label-some`, `registrant`, …
/// @param strength what this evidence would be worth alone
/// @param described what the listed text says, in both languages, where it is words of ours and no name
public record Evidence(
        String rule,
        FieldValue found,
        String part,
        String listed,
        String kind,
        Strength strength,
        Provenance provenance,
        Optional<LocalizedText> described) {
    public Evidence(
            String rule,
            FieldValue found,
            String part,
            String listed,
            String kind,
            Strength strength,
            Provenance provenance) {
        this(rule, found, part, listed, kind, strength, provenance, Optional.empty());
    }
}
