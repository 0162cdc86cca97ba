package gearscreen.report;

import gearscreen.watchlist.Applicability;

/// What a directive means for the profile, as the reader is told: most findings have few meanings for many directives.
///
/// @param reason sentence in the language of the report
public record Meaning(Applicability level, String reason) {}
