package gearscreen.store;

import java.time.Instant;

/// A file that was opened.
///
/// @param path as the platform writes it
/// @param sha256 of its bytes then
/// @param opened by this computer's clock, for display
public record RecentFile(String path, String sha256, long items, long flagged, Instant opened) {
    public static final int MOST = 10;
}
