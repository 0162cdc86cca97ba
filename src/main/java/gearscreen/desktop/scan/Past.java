package gearscreen.desktop.scan;

import gearscreen.inventory.Field;
import gearscreen.store.RecentFile;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// What the program remembers of the inventories it has read. A change that cannot be kept is lost without a word: an
/// inventory is read all the same.
public final class Past {
    private final ScanStore store;
    private final Executor later;
    private final BooleanSupplier wanted;

    /// The newest first.
    private final List<RecentFile> files = new ArrayList<>();
    private final Map<List<String>, Map<Field, List<String>>> mappings = new HashMap<>();

    /// @param later where the store is written, away from the window
    /// @param wanted whether files are to be remembered from one start to the next
    public Past(ScanStore store, Executor later, BooleanSupplier wanted) {
        this.store = store;
        this.later = later;
        this.wanted = wanted;
        try {
            files.addAll(store.recentFiles());
        } catch (StoreException _) {
            // Then the list is empty: nothing that cannot be opened again is lost.
        }
    }

    /// At most [RecentFile#MOST], pinned ones first, then the newest first.
    public List<RecentFile> recent() {
        return files.stream()
                .sorted(Comparator.comparing(file -> !file.pinned()))
                .limit(RecentFile.MOST)
                .toList();
    }

    /// Takes the place of an earlier scan of the same files.
    public void scanned(RecentFile scan) {
        boolean pinned = files.stream().anyMatch(known -> known.files().equals(scan.files()) && known.pinned());
        files.removeIf(known -> known.files().equals(scan.files()));
        files.addFirst(scan.pinned(pinned));
        keep();
    }

    /// Says how many items of the scan of these files wait for a decision.
    public void reviewed(List<Path> scanned, long waiting) {
        boolean news = files.stream().anyMatch(known -> known.files().equals(scanned) && known.toReview() != waiting);
        if (news) {
            files.replaceAll(known -> known.files().equals(scanned) ? known.reviewed(waiting) : known);
            keep();
        }
    }

    public void pin(RecentFile scan, boolean pinned) {
        files.replaceAll(known -> known.files().equals(scan.files()) ? known.pinned(pinned) : known);
        keep();
    }

    public void forget(RecentFile scan) {
        files.removeIf(known -> known.files().equals(scan.files()));
        keep();
    }

    /// The newest scan of the very same bytes, whatever the file was called.
    public Optional<RecentFile> ofSameBytes(String sha256) {
        return recent().stream().filter(scan -> scan.sha256().equals(sha256)).findFirst();
    }

    /// Which columns fed which fields when a file with these headers was scanned last.
    ///
    /// @param columns as in the layout, in this order
    public Optional<Map<Field, List<String>>> mapping(List<String> columns) {
        Optional<Map<Field, List<String>>> own = Optional.ofNullable(mappings.get(columns));
        if (own.isPresent()) {
            return own;
        }
        try {
            return store.mapping(columns);
        } catch (StoreException _) {
            return Optional.empty();
        }
    }

    public void keepMapping(List<String> columns, Map<Field, List<String>> mapping) {
        mappings.put(List.copyOf(columns), Map.copyOf(mapping));
        later.execute(() -> {
            try {
                store.keepMapping(columns, mapping);
            } catch (StoreException _) {
                // The columns are asked for once more.
            }
        });
    }

    private void keep() {
        List<RecentFile> now = wanted.getAsBoolean() ? recent() : List.of();
        later.execute(() -> {
            try {
                store.keepRecentFiles(now);
            } catch (StoreException _) {
                // The list is as it was.
            }
        });
    }
}
