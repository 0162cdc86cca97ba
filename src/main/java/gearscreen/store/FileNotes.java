package gearscreen.store;

import gearscreen.inventory.Field;
import gearscreen.store.StoreException.Reason;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the program remembers of files, and the small texts of other rooms, in the database.
final class FileNotes {
    private final Path file;

    FileNotes(Path file) {
        this.file = file;
    }

    Optional<Map<Field, List<String>>> mapping(Sql sql, String shape) throws SQLException, StoreException {
        List<String> found = sql.list("SELECT columns FROM mapping WHERE shape = ?", row -> row.getString(1), shape);
        return found.isEmpty() ? Optional.empty() : Optional.of(mapping(found.getFirst()));
    }

    void keepMapping(Sql sql, String shape, Map<Field, List<String>> mapping) throws SQLException {
        StringBuilder text = new StringBuilder();
        mapping.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            text.append(entry.getKey().id());
            entry.getValue().forEach(column -> text.append('\u0001').append(column));
            text.append('\u0002');
        });
        sql.run("INSERT OR REPLACE INTO mapping (shape, columns) VALUES (?, ?)", shape, text.toString());
    }

    /// A field that this version does not have is left out.
    private static Map<Field, List<String>> mapping(String text) {
        Map<Field, List<String>> mapping = new EnumMap<>(Field.class);
        for (String part : text.split("\u0002", -1)) {
            String[] names = part.split("\u0001", -1);
            for (Field field : Field.values()) {
                if (field.id().equals(names[0])) {
                    mapping.put(field, List.of(names).subList(1, names.length));
                }
            }
        }
        return Map.copyOf(mapping);
    }

    List<RecentFile> recentFiles(Sql sql) throws SQLException, StoreException {
        List<RecentFile> found = new ArrayList<>();
        for (long place : sql.list("SELECT place FROM recent_file ORDER BY place", row -> row.getLong(1))) {
            try {
                List<Path> files = sql
                        .list(
                                "SELECT path FROM recent_path WHERE recent_file = ? ORDER BY number",
                                row -> row.getString(1),
                                place)
                        .stream()
                        .map(Path::of)
                        .toList();
                if (!files.isEmpty()) {
                    found.add(recentFile(sql, place, files));
                }
            } catch (InvalidPathException _) {
                // A path of another system: the file cannot be opened here.
            }
        }
        return found;
    }

    private RecentFile recentFile(Sql sql, long place, List<Path> files) throws SQLException, StoreException {
        return sql.list(
                        "SELECT name, sha256, items, flagged, to_review, scanned, pinned FROM recent_file"
                                + " WHERE place = ?",
                        row -> {
                            try {
                                return new RecentFile(
                                        files,
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        Instant.parse(row.getString(6)),
                                        row.getBoolean(7));
                            } catch (DateTimeException e) {
                                throw new StoreException(Reason.DAMAGED, file, e);
                            }
                        },
                        place)
                .getFirst();
    }

    void keepRecentFiles(Sql sql, List<RecentFile> files) throws SQLException {
        sql.run("DELETE FROM recent_file");
        for (int place = 0; place < files.size(); place++) {
            RecentFile each = files.get(place);
            sql.run(
                    "INSERT INTO recent_file (place, name, sha256, items, flagged, to_review, scanned, pinned)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    place,
                    each.name(),
                    each.sha256(),
                    each.items(),
                    each.flagged(),
                    each.toReview(),
                    each.scanned().toString(),
                    each.pinned());
            for (int number = 0; number < each.files().size(); number++) {
                sql.run(
                        "INSERT INTO recent_path (recent_file, number, path) VALUES (?, ?, ?)",
                        place,
                        number,
                        each.files().get(number).toString());
            }
        }
    }

    Map<String, String> notes(Sql sql, String area) throws SQLException, StoreException {
        List<Map.Entry<String, String>> found = new ArrayList<>(sql.list(
                "SELECT key, text FROM note WHERE area = ?",
                row -> Map.entry(row.getString(1), row.getString(2)),
                area));
        Map<String, String> notes = new TreeMap<>();
        found.forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        return notes;
    }

    void note(Sql sql, String area, String key, String text) throws SQLException {
        if (text.isEmpty()) {
            sql.run("DELETE FROM note WHERE area = ? AND key = ?", area, key);
        } else {
            sql.run("INSERT OR REPLACE INTO note (area, key, text) VALUES (?, ?, ?)", area, key, text);
        }
    }
}
