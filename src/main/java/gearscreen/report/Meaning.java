package gearscreen.report;

import gearscreen.watchlist.Applicability;

/// What a directive means for the profile, as the reader is told: most findings have few meanings for many directives.
///
/// @param reason sentence in the language of the report
public record Meaning(Applicability level, String reason) {
    // What Java makes of a record by itself it makes when first asked, which takes milliseconds of every start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning meaning && level == meaning.level && reason.equals(meaning.reason);
    }

    @Override
    public int hashCode() {
        return level.hashCode() * 31 + reason.hashCode();
    }
}
