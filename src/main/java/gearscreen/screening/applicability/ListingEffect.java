package gearscreen.screening.applicability;

import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;

/// What one listing means for the profile on the as-of date.
public record ListingEffect(Listing listing, Directive directive, Applicability applicability, Reason reason) {}
