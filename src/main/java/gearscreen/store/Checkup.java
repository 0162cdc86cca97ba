package gearscreen.store;

import gearscreen.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Whether the database hangs together.
final class Checkup {
    /// Larger files are checked without the pages of scans: those carry their own checksums, and are looked at when
    /// their scan is opened.
    private static final long QUICKLY = 256L << 20;

    private static final List<String> SMALL =
            List.of("sqlite_schema", "scan", "basis", "decision", "mapping", "recent_file", "recent_path", "note");

    private Checkup() {}

    static void quick(Sql sql, Path file) throws SQLException, StoreException {
        long size = sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size");
        if (size <= QUICKLY) {
            refuse(sql.text("PRAGMA quick_check(1)"), file);
        } else {
            for (String table : SMALL) {
                refuse(sql.text("PRAGMA quick_check('" + table + "')"), file);
            }
        }
    }

    static void whole(Sql sql, Path file) throws SQLException, StoreException {
        refuse(sql.text("PRAGMA integrity_check(1)"), file);
    }

    private static void refuse(String answer, Path file) throws StoreException {
        if (!answer.equals("ok")) {
            throw new StoreException(Reason.DAMAGED, file);
        }
    }
}
