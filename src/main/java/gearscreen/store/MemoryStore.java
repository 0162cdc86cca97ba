package gearscreen.store;

import gearscreen.inventory.Field;
import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.screening.ScanResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Keeps everything until the program ends: for as long as the file cannot be used.
public final class MemoryStore implements ScanStore {
    private record Entry(KeptScan kept, ScanResult scan) {}

    private final SortedMap<Long, Entry> scans = new TreeMap<>();
    private final Map<String, Map<Field, List<String>>> mappings = new HashMap<>();
    private List<RecentFile> recent = List.of();
    private final Map<String, SortedMap<String, String>> notes = new HashMap<>();
    private DecisionLog decisions = DecisionLog.empty();
    private long nextId = 1;

    @Override
    public synchronized KeptScan save(ScanResult scan, SaveNote note, Progress progress) {
        KeptScan kept = Kept.of(nextId++, scan, note, decisions.size());
        scans.put(kept.id(), new Entry(kept, scan));
        return kept;
    }

    @Override
    public synchronized List<KeptScan> scans() {
        return new ArrayList<>(scans.values().stream().map(Entry::kept).toList()).reversed();
    }

    @Override
    public synchronized ScanResult open(long id, Progress progress) throws StoreException {
        Entry entry = scans.get(id);
        if (entry == null) {
            throw new StoreException(StoreException.Reason.GONE, Path.of(""));
        }
        return entry.scan();
    }

    @Override
    public synchronized void delete(long id) {
        scans.remove(id);
    }

    @Override
    public synchronized void label(long id, String label) {
        scans.computeIfPresent(id, (_, entry) -> new Entry(Kept.labelled(entry.kept(), label), entry.scan()));
    }

    @Override
    public synchronized void pin(long id, boolean pinned) {
        scans.computeIfPresent(id, (_, entry) -> new Entry(Kept.pinned(entry.kept(), pinned), entry.scan()));
    }

    @Override
    public synchronized void reviewed(long id, long openItems, int decisions) {
        scans.computeIfPresent(
                id, (_, entry) -> new Entry(Kept.reviewed(entry.kept(), openItems, decisions), entry.scan()));
    }

    @Override
    public synchronized DecisionLog decisions() {
        return decisions;
    }

    @Override
    public synchronized DecisionLog append(List<Decision> more) {
        decisions = decisions.with(more);
        return decisions;
    }

    @Override
    public synchronized Optional<Map<Field, List<String>>> mapping(List<String> columns) {
        return Optional.ofNullable(mappings.get(HeaderShape.of(columns)));
    }

    @Override
    public synchronized void keepMapping(List<String> columns, Map<Field, List<String>> mapping) {
        mappings.put(HeaderShape.of(columns), Map.copyOf(mapping));
    }

    @Override
    public synchronized List<RecentFile> recentFiles() {
        return recent;
    }

    @Override
    public synchronized void keepRecentFiles(List<RecentFile> files) {
        recent = List.copyOf(files);
    }

    @Override
    public synchronized Map<String, String> notes(String area) {
        return new TreeMap<>(notes.getOrDefault(area, new TreeMap<>()));
    }

    @Override
    public synchronized void note(String area, String key, String text) {
        SortedMap<String, String> texts = notes.computeIfAbsent(area, _ -> new TreeMap<>());
        if (text.isEmpty()) {
            texts.remove(key);
        } else {
            texts.put(key, text);
        }
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public void copyTo(Path target) throws StoreException {
        throw new StoreException(StoreException.Reason.MISSING, target);
    }

    @Override
    public void close() {}
}
