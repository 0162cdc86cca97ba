package gearscreen.desktop.scan;

import gearscreen.inventory.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Remembers as long as the program runs.
public final class ShortPast implements Past {
    private static final int MOST = 10;

    /// The newest first.
    private final List<RecentScan> scans = new ArrayList<>();
    private final Map<List<String>, Map<Field, List<String>>> mappings = new HashMap<>();

    @Override
    public List<RecentScan> recent() {
        return scans.stream()
                .sorted(Comparator.comparing(scan -> !scan.pinned()))
                .limit(MOST)
                .toList();
    }

    @Override
    public void scanned(RecentScan scan) {
        boolean pinned = scans.stream().anyMatch(known -> known.files().equals(scan.files()) && known.pinned());
        forget(scan);
        scans.addFirst(scan.pinned(pinned));
    }

    @Override
    public void pin(RecentScan scan, boolean pinned) {
        scans.replaceAll(known -> known.files().equals(scan.files()) ? known.pinned(pinned) : known);
    }

    @Override
    public void forget(RecentScan scan) {
        scans.removeIf(known -> known.files().equals(scan.files()));
    }

    @Override
    public Optional<Map<Field, List<String>>> mapping(List<String> columns) {
        return Optional.ofNullable(mappings.get(columns));
    }

    @Override
    public void keepMapping(List<String> columns, Map<Field, List<String>> mapping) {
        mappings.put(List.copyOf(columns), Map.copyOf(mapping));
    }
}
