package gearscreen.screening.known;

import gearscreen.watchlist.Label;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import java.util.Locale;
import java.util.Set;

/// A text of the watchlist that a maker's text can be.
public sealed interface Known {
    Supplier supplier();

    /// @param transcribed true where it is the name of a Chinese company in a third script: `Дахуа`, `ファーウェイ`.
    ///     Such spellings are made by whoever writes, so more than one firm may come out the same
    /// @param common true where many unrelated firms bear the name
    /// @param towns the towns in the supplier's legal names: its seats
    record Name(Supplier supplier, SupplierName name, boolean transcribed, boolean common, Set<String> towns)
            implements Known {
        /// What the listed text is, for evidence.
        public String kind() {
            return transcribed ? TRANSCRIBED : name.kind().name().toLowerCase(Locale.ROOT);
        }
    }

    String TRANSCRIBED = "transcribed";

    record Brand(Supplier supplier, Label label) implements Known {}
}
