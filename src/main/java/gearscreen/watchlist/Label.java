package gearscreen.watchlist;

import java.util.List;
import java.util.OptionalInt;

/// A brand under which a supplier's equipment is sold: its own brand or another firm's relabel.
///
/// @param supplier id of the maker
/// @param brand how it is shown, may hold explanations
/// @param names the texts to compare with, never empty
/// @param until for `FORMERLY`: the last year, where known
/// @param generic true where the word is too common to stand alone
/// @param note may be blank
public record Label(
        String supplier,
        String brand,
        List<String> names,
        Range range,
        OptionalInt until,
        boolean generic,
        String note,
        Provenance provenance) {
    public Label {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("label " + brand + " has no name to compare with");
        }
    }

    /// How much of what is sold under the label the supplier makes.
    public enum Range {
        ALL,
        MOST,
        SOME,
        FORMERLY,
        /// Said to be, without proof.
        UNVERIFIED
    }
}
