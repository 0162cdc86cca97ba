package gearscreen.review.compare;

import gearscreen.review.Disposition;
import gearscreen.screening.Strength;
import gearscreen.watchlist.Applicability;
import java.util.Set;

/// A finding as far as it is compared.
///
/// @param supplier its id
/// @param name of the supplier
/// @param evidence a text for each piece of evidence; equal ones say the same
/// @param disposition what was decided about it then
public record Seen(
        String supplier,
        String name,
        Strength strength,
        Applicability applicability,
        Set<String> evidence,
        Disposition disposition) {
    public Seen {
        evidence = Set.copyOf(evidence);
    }

    /// Texts of [#evidence].
    public static String evidence(String rule, String part, String listed) {
        return rule + ' ' + part + ' ' + listed;
    }
}
