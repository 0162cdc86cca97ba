package gearscreen.store;

import gearscreen.inventory.Field;
import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.screening.ScanResult;
import gearscreen.store.StoreException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A store in one SQLite file.
final class SqliteStore implements ScanStore {
    private final Database database;
    private final ScanTable scans;
    private final ScanList list;
    private final DecisionTable decisions;
    private final FileNotes notes;
    private DecisionLog log = DecisionLog.empty();

    SqliteStore(Database database) {
        this.database = database;
        this.scans = new ScanTable(database.file());
        this.list = new ScanList(database.file());
        this.decisions = new DecisionTable(database.file());
        this.notes = new FileNotes(database.file());
    }

    @Override
    public KeptScan save(ScanResult scan, SaveNote note, Progress progress) throws StoreException {
        return scans.save(database, scan, note, progress);
    }

    @Override
    public List<KeptScan> scans() throws StoreException {
        return database.look(list::all);
    }

    @Override
    public ScanResult open(long id, Progress progress) throws StoreException {
        return scans.open(database, id, progress);
    }

    @Override
    public void delete(long id) throws StoreException {
        scans.delete(database, id);
    }

    @Override
    public void label(long id, String label) throws StoreException {
        set("UPDATE scan SET label = ? WHERE id = ?", label, id);
    }

    @Override
    public void pin(long id, boolean pinned) throws StoreException {
        set("UPDATE scan SET pinned = ? WHERE id = ?", pinned, id);
    }

    @Override
    public void reviewed(long id, long openItems, int decisions) throws StoreException {
        set("UPDATE scan SET open_items = ?, decisions = ? WHERE id = ?", openItems, decisions, id);
    }

    private void set(String sql, Object... values) throws StoreException {
        database.change(each -> {
            each.run(sql, values);
            return true;
        });
    }

    @Override
    public synchronized DecisionLog decisions() throws StoreException {
        DecisionLog known = log;
        log = database.look(sql -> decisions.read(sql, known));
        return log;
    }

    @Override
    public synchronized DecisionLog append(List<Decision> more) throws StoreException {
        DecisionLog known = decisions();
        database.change(sql -> {
            decisions.add(sql, known.size(), more);
            return true;
        });
        log = known.with(more);
        return log;
    }

    @Override
    public Optional<Map<Field, List<String>>> mapping(List<String> columns) throws StoreException {
        return database.look(sql -> notes.mapping(sql, HeaderShape.of(columns)));
    }

    @Override
    public void keepMapping(List<String> columns, Map<Field, List<String>> mapping) throws StoreException {
        database.change(sql -> {
            notes.keepMapping(sql, HeaderShape.of(columns), mapping);
            return true;
        });
    }

    @Override
    public List<RecentFile> recentFiles() throws StoreException {
        return database.look(notes::recentFiles);
    }

    @Override
    public void keepRecentFiles(List<RecentFile> files) throws StoreException {
        database.change(sql -> {
            notes.keepRecentFiles(sql, files);
            return true;
        });
    }

    @Override
    public Map<String, String> notes(String area) throws StoreException {
        return database.look(sql -> notes.notes(sql, area));
    }

    @Override
    public void note(String area, String key, String text) throws StoreException {
        database.change(sql -> {
            notes.note(sql, area, key, text);
            return true;
        });
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(database.file());
    }

    @Override
    public boolean readOnly() {
        return database.readOnly();
    }

    @Override
    public void copyTo(Path target) throws StoreException {
        Path place = target.toAbsolutePath();
        if (Files.exists(place)) {
            throw new StoreException(Reason.EXISTS, target);
        }
        database.look(sql -> {
            Backups.copy(sql, place);
            return true;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
