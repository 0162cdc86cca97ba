package gearscreen.desktop.scan;

import gearscreen.inventory.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the program remembers of the inventories it has read. A change that cannot be kept is lost without a word: an
/// inventory is read all the same.
public interface Past {
    /// At most ten, pinned ones first, then the newest first.
    List<RecentScan> recent();

    /// Takes the place of an earlier scan of the same files.
    void scanned(RecentScan scan);

    void pin(RecentScan scan, boolean pinned);

    void forget(RecentScan scan);

    /// The newest scan of the very same bytes, whatever the file was called.
    default Optional<RecentScan> ofSameBytes(String sha256) {
        return recent().stream().filter(scan -> scan.sha256().equals(sha256)).findFirst();
    }

    /// Which columns fed which fields when a file with these headers was scanned last.
    ///
    /// @param columns as in the layout, in this order
    Optional<Map<Field, List<String>>> mapping(List<String> columns);

    void keepMapping(List<String> columns, Map<Field, List<String>> mapping);
}
