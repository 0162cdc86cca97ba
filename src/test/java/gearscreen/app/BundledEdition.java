package gearscreen.app;

import gearscreen.watchlist.packed.PackedWatchlist;

/// The edition of the watchlist that is within the program.
public final class BundledEdition {
    private BundledEdition() {}

    /// The main job over it, without lists of one's own.
    public static Checks checks() {
        return new Checks(() -> PackedWatchlist.bundled().watchlist());
    }
}
