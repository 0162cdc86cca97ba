package gearscreen.desktop.data;

import gearscreen.app.edition.ScanEffect;
import gearscreen.watchlist.bundle.Bundle;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.util.List;

/// What taking a checked update into use would change.
///
/// @param expired true where the update is past its own date
/// @param effects on the scans at hand; may be empty
public record Preview(Bundle bundle, WatchlistDiff diff, boolean expired, List<ScanEffect> effects) {
    public Preview {
        effects = List.copyOf(effects);
    }
}
