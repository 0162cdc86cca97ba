package gearscreen.store;

import gearscreen.inventory.Progress;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// A kept scan of which one part is replaced, as in a file that somebody else has made.
public final class FuzzedScan {
    /// The parts, as table and column.
    private static final List<String> PARTS = List.of(
            "scan_page SET data",
            "scan_body SET head",
            "scan_body SET shapes",
            "scan_body SET pool_heads",
            "scan_body SET pool");

    private final Sql sql;
    private final SqliteStore store;
    private final long id;

    public FuzzedScan(ScanResult scan) throws IOException {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            sql = new Sql(connection);
            Schema schema = Schema.current();
            for (int version = 1; version <= schema.version(); version++) {
                Migration.step(sql, schema, version);
            }
            Path file = Files.createTempFile("scan", ".gearscreen");
            file.toFile().deleteOnExit();
            store = new SqliteStore(new Database(file, connection, false));
            id = store.save(scan, new SaveNote("", Instant.EPOCH, 0), Progress.none())
                    .id();
            sql.run("CREATE TABLE whole_page AS SELECT * FROM scan_page");
            sql.run("CREATE TABLE whole_body AS SELECT * FROM scan_body");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    public static int parts() {
        return PARTS.size();
    }

    /// The bytes of a part before they are packed.
    public byte[] part(int part) throws IOException {
        String[] names = PARTS.get(part).split(" SET ", -1);
        try {
            return PackedBytes.unpack(sql.list("SELECT " + names[1] + " FROM " + names[0], row -> row.getBytes(1))
                    .getFirst());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// Opens the scan with other bytes in place of a part.
    ///
    /// @param packed whether the bytes are packed first, with a checksum that is right
    public ScanResult open(int part, byte[] bytes, boolean packed) throws IOException {
        try {
            sql.run("UPDATE " + PARTS.get(part) + " = ?", (Object) (packed ? PackedBytes.pack(bytes) : bytes));
            return store.open(id, Progress.none());
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            restore();
        }
    }

    private void restore() throws IOException {
        try {
            sql.run("DELETE FROM scan_page");
            sql.run("INSERT INTO scan_page SELECT * FROM whole_page");
            sql.run("DELETE FROM scan_body");
            sql.run("INSERT INTO scan_body SELECT * FROM whole_body");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
