package gearscreen.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An inventory that was scanned, for the list of those opened last.
///
/// @param files never empty: a pasted table cannot be opened again
/// @param name as reports call it
/// @param sha256 as of the inventory
/// @param toReview flagged items that waited for a decision when they were last counted
/// @param scanned by this computer's clock, for display
public record RecentFile(
        List<Path> files,
        String name,
        String sha256,
        long items,
        long flagged,
        long toReview,
        Instant scanned,
        boolean pinned) {
    /// So many are listed.
    public static final int MOST = 10;

    public RecentFile {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a recent scan has a file");
        }
    }

    public RecentFile pinned(boolean now) {
        return new RecentFile(files, name, sha256, items, flagged, toReview, scanned, now);
    }

    public RecentFile reviewed(long waiting) {
        return new RecentFile(files, name, sha256, items, flagged, waiting, scanned, pinned);
    }
}
