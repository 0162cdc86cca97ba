package gearscreen.desktop.data;

import gearscreen.app.edition.ScanEffects;
import gearscreen.watchlist.bundle.Bundle;
import gearscreen.watchlist.diff.WatchlistDiff;

/// What taking a checked update into use would change.
///
/// @param expired true where the update is past its own date
public record Preview(Bundle bundle, WatchlistDiff diff, boolean expired, ScanEffects effects) {}
