package gearscreen.store;

import gearscreen.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;

/// An open database file, for one change or look at a time.
final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Sql sql;
    private final boolean readOnly;
    private final Optional<Object> identity;

    Database(Path file, Connection connection, boolean readOnly) {
        this.file = file;
        this.connection = connection;
        this.readOnly = readOnly;
        this.sql = new Sql(connection);
        this.identity = identity(file);
    }

    interface Work<T> {
        T on(Sql sql) throws SQLException, StoreException;
    }

    Path file() {
        return file;
    }

    boolean readOnly() {
        return readOnly;
    }

    synchronized <T> T look(Work<T> work) throws StoreException {
        try {
            return work.on(sql);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /// All of the work or nothing of it. When this returns, it is on the disk and the file is still where it was.
    synchronized <T> T change(Work<T> work) throws StoreException {
        if (readOnly) {
            throw new StoreException(Reason.READ_ONLY, file);
        }
        present();
        boolean done = false;
        try {
            sql.run("BEGIN IMMEDIATE");
            T result = work.on(sql);
            sql.run("COMMIT");
            done = true;
            present();
            return result;
        } catch (SQLException e) {
            throw refusal(e);
        } finally {
            if (!done) {
                takeBack();
            }
        }
    }

    /// What cannot be done within a change.
    synchronized void outside(Work<?> work) throws StoreException {
        look(work);
    }

    private void takeBack() {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has taken it back itself, or never begun.
        }
    }

    /// A file that was deleted or replaced while it is open would go on taking changes, and lose them.
    private void present() throws StoreException {
        if (!Files.exists(file) || !identity(file).equals(identity)) {
            throw new StoreException(Reason.MISSING, file);
        }
    }

    /// Empty where the platform does not tell.
    private static Optional<Object> identity(Path file) {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private StoreException refusal(SQLException e) {
        return refusal(e, file);
    }

    static StoreException refusal(SQLException e, Path file) {
        int code = e instanceof SQLiteException native_ ? native_.getResultCode().code : e.getErrorCode();
        Reason reason = switch (code & 0xFF) {
            case 5, 6 -> Reason.LOCKED; // SQLITE_BUSY, SQLITE_LOCKED
            case 8 -> Reason.READ_ONLY; // SQLITE_READONLY
            case 11, 26 -> Reason.DAMAGED; // SQLITE_CORRUPT, SQLITE_NOTADB
            case 13 -> Reason.FULL; // SQLITE_FULL
            case 3, 23 -> Reason.NO_PERMISSION; // SQLITE_PERM, SQLITE_AUTH
            case 14 -> Files.exists(file) ? Reason.NO_PERMISSION : Reason.MISSING; // SQLITE_CANTOPEN
            default -> Reason.BROKE_OFF;
        };
        return new StoreException(reason, file, e);
    }

    @Override
    public synchronized void close() {
        try {
            if (!readOnly && !connection.isClosed()) {
                sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        } catch (SQLException e) {
            // What stands in the log beside the file is read from there the next time.
        }
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a database that does not close", e);
        }
    }
}
