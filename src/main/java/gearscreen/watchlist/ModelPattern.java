package gearscreen.watchlist;

import gearscreen.text.LocalizedText;
import java.util.List;
import java.util.regex.Pattern;

/// How a supplier writes model numbers.
///
/// @param id stable, for reports and tests
/// @param label which equipment it stands for
/// @param regex compiled case-insensitively; anchored at the start as the data says
/// @param danger what else could look like this
public record ModelPattern(
        String id,
        String supplier,
        LocalizedText label,
        Strength strength,
        Pattern regex,
        List<String> examples,
        String danger,
        Provenance provenance) {
    public ModelPattern {
        examples = List.copyOf(examples);
    }

    public enum Strength {
        /// Enough for a finding by itself.
        STRONG,
        /// A finding only where the brand is empty or is a label of the same maker.
        MEDIUM,
        /// Only together with the label.
        WEAK
    }
}
