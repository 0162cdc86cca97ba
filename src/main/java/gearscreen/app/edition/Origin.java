package gearscreen.app.edition;

import gearscreen.watchlist.bundle.BundleManifest;
import gearscreen.watchlist.bundle.TrustedKey;

/// How an edition came here.
public sealed interface Origin {
    /// It came with the program.
    record Bundled() implements Origin {}

    /// From a signed file.
    record Signed(BundleManifest manifest, TrustedKey key) implements Origin {}
}
