package gearscreen.store;

import gearscreen.inventory.Progress;
import gearscreen.screening.ScanResult;
import gearscreen.store.StoreException.Reason;
import gearscreen.store.codec.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Kept scans in the database: written, opened and deleted page by page.
final class ScanTable {
    /// Pages that are written in one step: about 4 MB, which a decision waits for.
    private static final int PIECE = 32;

    /// Pages of the database that are given back in one step.
    private static final int VACUUMED = 1024;

    private final Path file;

    ScanTable(Path file) {
        this.file = file;
    }

    /// Written in pieces, so that a decision that is taken meanwhile waits for one of them and not for all; the scan is
    /// there when the last one is.
    KeptScan save(Database database, ScanResult scan, SaveNote note, Progress progress) throws StoreException {
        ScanCodec codec = new ScanCodec(scan);
        long id = database.change(sql -> ScanList.add(sql, Kept.of(0, scan, note, 0)));
        boolean done = false;
        try {
            Piece piece = new Piece(database, id);
            Pages.each(
                    codec.pages(),
                    progress,
                    scan.items().size(),
                    page -> page,
                    (page, _) -> codec.page(page),
                    (page, bytes) -> piece.add(page, bytes));
            piece.write();
            List<byte[]> body = codec.body();
            KeptScan kept = database.change(sql -> finish(sql, id, codec.pages(), body, Kept.of(id, scan, note, 0)));
            done = true;
            return kept;
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(Reason.BROKE_OFF, file, e);
        } finally {
            if (!done) {
                forget(database, id);
            }
        }
    }

    private static KeptScan finish(Sql sql, long id, int pages, List<byte[]> body, KeptScan kept) throws SQLException {
        sql.run(
                "INSERT INTO scan_body (scan, pages, shapes, pool_heads, pool, head) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                pages,
                body.get(0),
                body.get(1),
                body.get(2),
                body.get(3));
        int decisions = (int) sql.number("SELECT COALESCE(MAX(seq), 0) FROM decision");
        sql.run("UPDATE scan SET decisions = ?, ready = 1 WHERE id = ?", decisions, id);
        return Kept.reviewed(kept, kept.openItems(), decisions);
    }

    /// Pages that are written together.
    private static final class Piece {
        private final Database database;
        private final long id;
        private final List<byte[]> pages = new ArrayList<>();
        private int first;

        Piece(Database database, long id) {
            this.database = database;
            this.id = id;
        }

        void add(int page, byte[] bytes) throws StoreException {
            pages.add(bytes);
            if (pages.size() == PIECE) {
                write();
                first = page + 1;
            }
        }

        void write() throws StoreException {
            database.change(sql -> {
                sql.each("INSERT INTO scan_page (scan, number, data) VALUES (?, ?, ?)", batch -> {
                    for (int i = 0; i < pages.size(); i++) {
                        batch.add(id, first + i, pages.get(i));
                    }
                });
                return true;
            });
            pages.clear();
        }
    }

    /// Takes it off the list at once; its room is given back to the disk piece by piece, and what lay there is written
    /// over.
    void delete(Database database, long id) throws StoreException {
        database.change(sql -> {
            sql.run("UPDATE scan SET ready = 0 WHERE id = ?", id);
            return true;
        });
        remove(database, id);
    }

    private static void remove(Database database, long id) throws StoreException {
        String some = "SELECT rowid FROM scan_page WHERE scan = ? LIMIT " + PIECE;
        while (database.look(sql -> sql.number("SELECT EXISTS (" + some + ")", id)) == 1) {
            database.change(sql -> {
                sql.run("DELETE FROM scan_page WHERE rowid IN (" + some + ")", id);
                return true;
            });
        }
        database.change(sql -> {
            sql.run("DELETE FROM scan WHERE id = ?", id);
            return true;
        });
        long free = Long.MAX_VALUE;
        long left = free(database);
        while (left > 0 && left < free) {
            database.outside(sql -> {
                sql.toTheEnd("PRAGMA incremental_vacuum(" + VACUUMED + ")");
                return true;
            });
            free = left;
            left = free(database);
        }
        database.outside(sql -> {
            sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        });
    }

    private static long free(Database database) throws StoreException {
        return database.look(sql -> sql.number("PRAGMA freelist_count"));
    }

    private static void forget(Database database, long id) {
        try {
            remove(database, id);
        } catch (StoreException _) {
            // It is on no list, and goes when the file is opened the next time.
        }
    }

    /// What was being written or deleted when the program was cut off.
    static void tidy(Sql sql) throws SQLException {
        sql.run("DELETE FROM scan WHERE ready = 0");
    }

    /// @param parts as [ScanCodec#body] gives them
    private record Body(int pages, List<byte[]> parts) {}

    ScanResult open(Database database, long id, Progress progress) throws StoreException {
        List<Body> bodies = database.look(sql -> sql.list(
                """
                SELECT pages, shapes, pool_heads, pool, head
                FROM scan_body JOIN scan ON scan.id = scan_body.scan WHERE scan.id = ? AND scan.ready = 1""",
                row -> new Body(
                        row.getInt(1), List.of(row.getBytes(2), row.getBytes(3), row.getBytes(4), row.getBytes(5))),
                id));
        if (bodies.isEmpty()) {
            throw new StoreException(Reason.GONE, file);
        }
        try {
            Body body = bodies.getFirst();
            return new ScanReader(body.parts()).read(body.pages(), page -> page(database, id, page), progress);
        } catch (StoreException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw new StoreException(Reason.UNREADABLE_SCAN, file, e);
        }
    }

    private static byte[] page(Database database, long id, int page) throws IOException {
        List<byte[]> found = database.look(sql ->
                sql.list("SELECT data FROM scan_page WHERE scan = ? AND number = ?", row -> row.getBytes(1), id, page));
        if (found.isEmpty()) {
            throw new Unreadable("page " + page + " is missing");
        }
        return found.getFirst();
    }
}
