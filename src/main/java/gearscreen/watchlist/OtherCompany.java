package gearscreen.watchlist;

import java.util.List;

/// A company that is not restricted and whose name or goods are easily taken for one that is.
///
/// @param names the texts to compare with, never empty
/// @param exceptFor what of it a restricted supplier makes all the same; may be blank
public record OtherCompany(
        String name, List<String> names, Kind kind, String why, String exceptFor, Provenance provenance) {
    public OtherCompany {
        names = List.copyOf(names);
    }

    public enum Kind {
        BRAND,
        LOOK_ALIKE
    }
}
