package gearscreen.store;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.ItemCollector;
import gearscreen.inventory.Progress;
import gearscreen.screening.OutcomeCounts;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.ScreenedItems;
import gearscreen.store.StoreException.Reason;
import gearscreen.store.codec.ByteSource;
import gearscreen.store.codec.Unreadable;
import gearscreen.store.codec.ValueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Kept scans in the database.
final class ScanTable {
    private static final String LIST = """
            SELECT id, label, name, sha256, bytes, rows, flagged, no_match, not_enough_data, open_items,
                watchlist_version, watchlist_date, profiles, as_of, made, decisions, pinned, whole
            FROM scan WHERE ready = 1 ORDER BY id DESC""";

    /// Stands in until all items are packed, so that none is held twice.
    private static final Item NOT_HERE = new Item(List.of(1), List.of(), Map.of(), 1);

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
        long id = database.change(sql -> insert(sql, Kept.of(0, scan, note, 0)));
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
            List<byte[]> body = body(codec);
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

    private static List<byte[]> body(ScanCodec codec) {
        byte[] head = codec.head();
        List<byte[]> pool = codec.pool();
        byte[] shapes = PackedBytes.pack(ScanCodec.SHAPES.describe().getBytes(StandardCharsets.UTF_8));
        return List.of(shapes, pool.getFirst(), pool.get(1), head);
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

    private static long insert(Sql sql, KeptScan scan) throws SQLException {
        return sql.insert(
                """
                INSERT INTO scan (label, name, sha256, bytes, rows, flagged, no_match, not_enough_data, open_items,
                    watchlist_version, watchlist_date, profiles, as_of, made, decisions, pinned, whole, ready)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                scan.label(),
                scan.name(),
                scan.sha256(),
                scan.bytes(),
                scan.rows(),
                scan.counts().flagged(),
                scan.counts().noMatch(),
                scan.counts().notEnoughData(),
                scan.openItems(),
                scan.watchlistVersion(),
                scan.watchlistDate().toString(),
                String.join(" ", scan.profiles()),
                scan.asOf().toString(),
                scan.made().toString(),
                scan.decisions(),
                scan.pinned(),
                scan.whole());
    }

    List<KeptScan> list(Sql sql) throws SQLException, StoreException {
        return sql.list(LIST, this::kept);
    }

    private KeptScan kept(ResultSet row) throws SQLException, StoreException {
        try {
            String profiles = row.getString(13);
            return new KeptScan(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getLong(5),
                    row.getLong(6),
                    new OutcomeCounts(row.getLong(7), row.getLong(8), row.getLong(9)),
                    row.getLong(10),
                    row.getString(11),
                    LocalDate.parse(row.getString(12)),
                    profiles.isEmpty() ? List.of() : Arrays.asList(profiles.split(" ", -1)),
                    LocalDate.parse(row.getString(14)),
                    Instant.parse(row.getString(15)),
                    row.getInt(16),
                    row.getBoolean(17),
                    row.getBoolean(18));
        } catch (DateTimeException e) {
            throw new StoreException(Reason.DAMAGED, file, e);
        }
    }

    /// @param parts shapes, heads of the pool, pool, head of the scan
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
            return read(database, id, bodies.getFirst(), progress);
        } catch (StoreException e) {
            throw e;
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw new StoreException(Reason.UNREADABLE_SCAN, file, e);
        }
    }

    private static ScanResult read(Database database, long id, Body body, Progress progress) throws IOException {
        String shapes = new String(PackedBytes.unpack(body.parts().getFirst()), StandardCharsets.UTF_8);
        ValueReader values = new ValueReader(
                ScanCodec.SHAPES,
                shapes,
                List.of(
                        PackedBytes.unpack(body.parts().get(1)),
                        PackedBytes.unpack(body.parts().get(2))));
        ScanHead head = values.read(
                ScanHead.class, new ByteSource(PackedBytes.unpack(body.parts().get(3))));
        if (head.items() > (long) body.pages() * ScanCodec.PAGE) {
            throw new Unreadable("more items than pages");
        }
        Set<String> markers = new HashSet<>(head.emptyMarkers());
        KeptTexts texts = new KeptTexts(head.layout(), markers::contains);
        PageReader reader =
                new PageReader(texts, values, head.layout().columns().size());
        ItemCollector collector = new ItemCollector();
        collector.begin(head.source(), head.layout());
        List<ScreenedItem> screened = new ArrayList<>(head.items());
        Pages.each(
                body.pages(),
                progress,
                head.items(),
                page -> page(database, id, page),
                (_, bytes) -> reader.read(PackedBytes.unpack(bytes)),
                (_, items) -> {
                    for (ScreenedItem item : items) {
                        collector.item(screened.size(), item.item());
                        screened.add(new ScreenedItem(NOT_HERE, item.outcome(), item.nextStep(), item.own()));
                    }
                });
        collector.end(head.account());
        List<Item> items = collector.inventory().items();
        if (items.size() != head.items()) {
            throw new Unreadable("items are missing");
        }
        ScreenedItems kept = new ScreenedItems(items);
        screened.forEach(kept::put);
        Inventory inventory = new Inventory(
                head.source(),
                head.layout(),
                head.heldByInventory() ? items : List.of(),
                head.skipped(),
                head.problems(),
                head.account(),
                head.parts());
        return new ScanResult(
                inventory,
                head.watchlistVersion(),
                head.watchlistDate(),
                head.profiles(),
                head.asOf(),
                head.lists(),
                head.counts(),
                kept);
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
