package gearscreen.screening.rule;

import gearscreen.text.LocalizedText;
import gearscreen.watchlist.Label;
import gearscreen.watchlist.Provenance;
import gearscreen.watchlist.Supplier;
import java.util.Optional;

/// What one cell shows of one supplier.
///
/// @param supplier as listed, before its parent is looked up
/// @param part the part of the cell that was compared
/// @param listed the text of the watchlist that it met
/// @param kind what the listed text is: `legal`, `label-some`, `registrant`, `pattern-strong`, …
/// @param weight never more than [Rule#most] of its rule
/// @param label where the clue is a label
/// @param described what the listed text says, in both languages, where it is words of ours and no name
public record Clue(
        Rule rule,
        Supplier supplier,
        String part,
        String listed,
        String kind,
        Weight weight,
        Provenance provenance,
        Optional<Label> label,
        Optional<LocalizedText> described) {
    public Clue {
        weight = weight.atMost(rule.most());
    }

    public Clue(
            Rule rule,
            Supplier supplier,
            String part,
            String listed,
            String kind,
            Weight weight,
            Provenance provenance,
            Optional<Label> label) {
        this(rule, supplier, part, listed, kind, weight, provenance, label, Optional.empty());
    }

    public Clue withWeight(Weight other) {
        return new Clue(rule, supplier, part, listed, kind, other, provenance, label, described);
    }
}
