package gearscreen.review.compare;

import gearscreen.review.Disposition;
import gearscreen.screening.Strength;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.own.EntryKind;
import gearscreen.watchlist.own.ListFormat;
import java.util.Optional;
import java.util.Set;

/// A finding as far as it is compared.
///
/// @param supplier its id; for an entry of a list of one's own [gearscreen.review.FindingKey#entry]
/// @param name of the supplier or entry
/// @param applicability empty for a list of one's own: it states no directive
/// @param evidence a text for each piece of evidence; equal ones say the same
/// @param disposition what was decided about it then
/// @param list the list of one's own that has the entry
public record Seen(
        String supplier,
        String name,
        Strength strength,
        Optional<Applicability> applicability,
        Set<String> evidence,
        Disposition disposition,
        Optional<OnList> list) {
    public Seen {
        evidence = Set.copyOf(evidence);
    }

    /// @param file its name
    /// @param kind of the entry
    public record OnList(ListFormat format, String file, EntryKind kind) {}

    /// Texts of [#evidence].
    public static String evidence(String rule, String part, String listed) {
        return rule + ' ' + part + ' ' + listed;
    }
}
