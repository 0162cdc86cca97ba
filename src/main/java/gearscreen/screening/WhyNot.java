package gearscreen.screening;

import gearscreen.inventory.FieldValue;
import gearscreen.watchlist.Supplier;
import java.util.List;

/// What came nearest to a match and why it fell short: values only.
///
/// @param candidates nearest first; empty where nothing came near
public record WhyNot(List<Candidate> candidates) {
    public WhyNot {
        candidates = List.copyOf(candidates);
    }

    /// @param found the cell that was compared
    /// @param listed the text of the watchlist it came nearest to
    /// @param reason why it is no match: the sentence's key is `whyNot.` + reason, with column, text found,
    ///     text listed and supplier as facts {0} to {3}
    public record Candidate(Supplier supplier, FieldValue found, String listed, String reason) {}
}
