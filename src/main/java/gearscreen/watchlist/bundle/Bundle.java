package gearscreen.watchlist.bundle;

import gearscreen.watchlist.Watchlist;

/// A bundle that passed every check that does not need to know what was in use before.
public final class Bundle {
    private final BundleManifest manifest;
    private final TrustedKey signedBy;
    private final Watchlist watchlist;
    private final byte[] bytes;

    Bundle(BundleManifest manifest, TrustedKey signedBy, Watchlist watchlist, byte[] bytes) {
        this.manifest = manifest;
        this.signedBy = signedBy;
        this.watchlist = watchlist;
        this.bytes = bytes;
    }

    public BundleManifest manifest() {
        return manifest;
    }

    public TrustedKey signedBy() {
        return signedBy;
    }

    public Watchlist watchlist() {
        return watchlist;
    }

    /// The whole file as it was checked: what is kept is this, and it is checked again whenever it is loaded.
    public byte[] bytes() {
        return bytes.clone();
    }
}
