package gearscreen.store;

import gearscreen.screening.OutcomeCounts;
import gearscreen.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The list of the kept scans in the database: what is known of each without opening it.
final class ScanList {
    private static final String LIST = """
            SELECT id, label, name, sha256, bytes, rows, flagged, no_match, not_enough_data, open_items,
                watchlist_version, watchlist_date, profiles, as_of, made, decisions, pinned, whole
            FROM scan WHERE ready = 1 ORDER BY id DESC""";

    private final Path file;

    ScanList(Path file) {
        this.file = file;
    }

    /// Adds one that is not on the list before it is whole.
    ///
    /// @return its id
    static long add(Sql sql, KeptScan scan) throws SQLException {
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

    /// Newest first.
    List<KeptScan> all(Sql sql) throws SQLException, StoreException {
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
}
