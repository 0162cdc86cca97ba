package gearscreen.screening.applicability;

import gearscreen.watchlist.Directive;

/// A directive with what it means for the organisation on the as-of date.
///
/// @param own true where a person has said so against the watchlist
public record DirectiveBearing(Directive directive, DirectiveEffect effect, boolean own) {}
