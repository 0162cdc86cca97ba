package gearscreen.screening.rule;

import gearscreen.screening.known.Known;
import gearscreen.watchlist.Label;
import java.util.Locale;
import java.util.Optional;

/// The clue that a label gives of the supplier who makes what is sold under it.
final class LabelClue {
    private LabelClue() {}

    static Clue of(Known.Brand brand, String part, Weight weight) {
        Label label = brand.label();
        return new Clue(
                Rule.LABEL,
                brand.supplier(),
                part,
                label.brand(),
                "label-" + label.range().name().toLowerCase(Locale.ROOT),
                weight,
                label.provenance(),
                Optional.of(label));
    }

    /// A label is worth as much of its range as the supplier makes. A part that is made by a supplier is no
    /// reason to look at every device of a label: there the label alone is no finding.
    static Weight weight(Known.Brand brand) {
        return switch (brand.label().range()) {
            case ALL, MOST -> Weight.LIKELY;
            case SOME, UNVERIFIED -> brand.supplier().component() ? Weight.SUPPORT : Weight.POSSIBLE;
            case FORMERLY ->
                brand.label().until().isPresent() && !brand.supplier().component() ? Weight.POSSIBLE : Weight.SUPPORT;
        };
    }
}
