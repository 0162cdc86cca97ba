package gearscreen.desktop.scan;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/// A scan of one or more files, for the list of those opened last.
///
/// @param files never empty: a pasted table cannot be opened again
/// @param sha256 as of the inventory
/// @param scanned in the user's time zone
public record RecentScan(
        List<Path> files, String name, String sha256, long items, long flagged, LocalDateTime scanned, boolean pinned) {
    public RecentScan {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a recent scan has a file");
        }
    }

    public RecentScan pinned(boolean now) {
        return new RecentScan(files, name, sha256, items, flagged, scanned, now);
    }
}
