package gearscreen.desktop.scan;

import gearscreen.inventory.Field;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// Remembers from one start to the next what [ShortPast] remembers for one run.
public final class KeptPast implements Past {
    private static final String AREA = "recent";

    /// Name, hash, items, flagged, day and time, pinned; the paths follow.
    private static final int HEAD = 6;

    private final ShortPast now = new ShortPast();
    private final ScanStore store;
    private final Executor later;
    private final BooleanSupplier wanted;

    /// @param later where the store is written, away from the window
    /// @param wanted whether files are to be remembered
    public KeptPast(ScanStore store, Executor later, BooleanSupplier wanted) {
        this.store = store;
        this.later = later;
        this.wanted = wanted;
        try {
            List<RecentScan> kept = store.notes(AREA).values().stream()
                    .map(KeptPast::read)
                    .flatMap(Optional::stream)
                    .toList();
            kept.reversed().forEach(scan -> {
                now.scanned(scan);
                now.pin(scan, scan.pinned());
            });
        } catch (StoreException _) {
            // Then the list is empty: nothing that cannot be opened again is lost.
        }
    }

    @Override
    public List<RecentScan> recent() {
        return now.recent();
    }

    @Override
    public void scanned(RecentScan scan) {
        now.scanned(scan);
        keep();
    }

    @Override
    public void pin(RecentScan scan, boolean pinned) {
        now.pin(scan, pinned);
        keep();
    }

    @Override
    public void forget(RecentScan scan) {
        now.forget(scan);
        keep();
    }

    @Override
    public Optional<Map<Field, List<String>>> mapping(List<String> columns) {
        Optional<Map<Field, List<String>>> own = now.mapping(columns);
        if (own.isPresent()) {
            return own;
        }
        try {
            return store.mapping(columns);
        } catch (StoreException _) {
            return Optional.empty();
        }
    }

    @Override
    public void keepMapping(List<String> columns, Map<Field, List<String>> mapping) {
        now.keepMapping(columns, mapping);
        later.execute(() -> {
            try {
                store.keepMapping(columns, mapping);
            } catch (StoreException _) {
                // The columns are asked for once more.
            }
        });
    }

    private void keep() {
        List<RecentScan> scans = wanted.getAsBoolean() ? now.recent() : List.of();
        later.execute(() -> {
            try {
                List<String> before = List.copyOf(store.notes(AREA).keySet());
                for (int i = 0; i < Math.max(before.size(), scans.size()); i++) {
                    store.note(AREA, "%03d".formatted(i), i < scans.size() ? written(scans.get(i)) : "");
                }
            } catch (StoreException _) {
                // The list is as it was.
            }
        });
    }

    private static String written(RecentScan scan) {
        List<String> lines = new ArrayList<>(List.of(
                scan.name().replace('\n', ' '),
                scan.sha256(),
                Long.toString(scan.items()),
                Long.toString(scan.flagged()),
                scan.scanned().toString(),
                Boolean.toString(scan.pinned())));
        scan.files().forEach(file -> lines.add(file.toString()));
        return String.join("\n", lines);
    }

    /// Empty for what cannot be read, such as a path of another system.
    private static Optional<RecentScan> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() <= HEAD) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecentScan(
                    lines.subList(HEAD, lines.size()).stream().map(Path::of).toList(),
                    lines.get(0),
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    Long.parseLong(lines.get(3)),
                    LocalDateTime.parse(lines.get(4)),
                    Boolean.parseBoolean(lines.get(5))));
        } catch (InvalidPathException | NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
