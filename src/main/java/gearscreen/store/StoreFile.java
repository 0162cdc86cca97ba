package gearscreen.store;

import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.screening.ScanResult;
import gearscreen.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens the file of a [ScanStore], after having looked whether it is one.
///
/// Nobody else can open the file meanwhile. The native part of the database library is unpacked into a folder of our
/// own, because others may write into the common one for temporary files.
public final class StoreFile {
    /// Milliseconds that a file in use is waited for.
    private static final int PATIENCE = 250;

    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smbfs", "smb3", "afpfs", "webdav", "9p", "fuse.sshfs");

    private final Path own;
    private final Schema schema;

    /// @param own a folder of our own; it is made where there is none
    public StoreFile(Path own) {
        this(own, Schema.current());
    }

    StoreFile(Path own, Schema schema) {
        this.own = own;
        this.schema = schema;
    }

    /// Opens the file to work with it; it is made where there is none. A file of an earlier version is backed up beside
    /// itself and brought forward.
    public ScanStore open(Path file) throws StoreException {
        Path place = file.toAbsolutePath();
        prepare(place);
        boolean empty = isEmpty(place);
        boolean begun = !empty && FileHeader.begunOnly(place);
        if (empty) {
            Places.create(place);
        } else if (!begun) {
            FileHeader.check(place, schema.version());
            if (!Files.isWritable(place) || !Files.isWritable(parent(place))) {
                throw new StoreException(Reason.READ_ONLY, place);
            }
        }
        return opened(place, false, sql -> {
            if (empty || (begun && isTakenBack(sql, place))) {
                build(sql);
            } else {
                sql.run("BEGIN EXCLUSIVE");
                sql.run("COMMIT");
                Checkup.quick(sql, place);
                new Migration(schema, place).run(sql);
                ScanTable.tidy(sql);
            }
            sql.run("PRAGMA journal_mode=" + (isShared(place) ? "DELETE" : "WAL"));
        });
    }

    /// Opens somebody's file to look into it; nothing in it can be changed. Every page of it is checked first.
    public ScanStore look(Path file) throws StoreException {
        Path place = file.toAbsolutePath();
        if (!Files.exists(place)) {
            throw new StoreException(Reason.MISSING, file);
        }
        prepare(place);
        FileHeader.check(place, schema.version());
        return opened(place, true, sql -> {
            Checkup.whole(sql, place);
            if (sql.number("PRAGMA user_version") != schema.version()) {
                throw new StoreException(Reason.OLDER, place);
            }
        });
    }

    /// Writes a file that holds one scan and the decisions about it, whole or not at all; it takes the place of a file
    /// that stands there.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` says so; nothing is written then
    public void write(Path file, ScanResult scan, SaveNote note, List<Decision> decisions, Progress progress)
            throws StoreException {
        Path place = file.toAbsolutePath();
        if (!Files.isDirectory(parent(place))) {
            throw new StoreException(Reason.MISSING, file);
        }
        if (Files.isDirectory(place)) {
            throw new StoreException(Reason.EXISTS, file);
        }
        prepare(place);
        Path part = place.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Places.create(part);
            try (SqliteStore store = opened(part, false, this::build)) {
                store.append(decisions);
                store.save(scan, note, progress);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (StoreException e) {
            throw new StoreException(e.reason(), file, e);
        } catch (IOException e) {
            throw new StoreException(Reason.BROKE_OFF, file, e);
        } finally {
            forget(part);
        }
    }

    private static void forget(Path part) throws StoreException {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
        } catch (IOException e) {
            throw new StoreException(Reason.BROKE_OFF, part, e);
        }
    }

    /// What is done with a connection before it is used.
    private interface Beginning {
        void on(Sql sql) throws SQLException, StoreException;
    }

    /// The connection is closed where anything goes wrong.
    private static SqliteStore opened(Path place, boolean readOnly, Beginning beginning) throws StoreException {
        Connection connection = connect(place, readOnly);
        boolean done = false;
        try {
            Sql sql = new Sql(connection);
            settings(sql);
            beginning.on(sql);
            SqliteStore store = new SqliteStore(new Database(place, connection, readOnly));
            done = true;
            return store;
        } catch (SQLException e) {
            throw Database.refusal(e, place);
        } finally {
            if (!done) {
                close(connection);
            }
        }
    }

    private static boolean isEmpty(Path file) throws StoreException {
        try {
            return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
        } catch (IOException e) {
            throw new StoreException(Reason.NO_PERMISSION, file, e);
        }
    }

    private static Path parent(Path file) throws StoreException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new StoreException(Reason.MISSING, file);
        }
        return folder;
    }

    private void prepare(Path file) throws StoreException {
        try {
            Places.folder(own);
        } catch (IOException e) {
            throw new StoreException(
                    e instanceof AccessDeniedException ? Reason.NO_PERMISSION : Reason.READ_ONLY, file, e);
        }
        if (System.getProperty("org.sqlite.tmpdir") == null) {
            System.setProperty("org.sqlite.tmpdir", own.toString());
        }
        try {
            NativeLibrary.unpack(own);
        } catch (IOException e) {
            // Then the database library looks for a place itself.
        }
    }

    private static Connection connect(Path file, boolean readOnly) throws StoreException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(readOnly);
        config.setBusyTimeout(PATIENCE);
        try {
            return config.createConnection("jdbc:sqlite:" + address(file, readOnly));
        } catch (SQLException e) {
            throw Database.refusal(e, file);
        }
    }

    /// A file in a folder that cannot be written, with nothing beside it that is still to be taken over, is read as it
    /// lies there.
    private static String address(Path file, boolean readOnly) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        boolean asItLies = readOnly && !Files.exists(log);
        return file.toUri().toString().replaceFirst("^file:/+", "file:/") + (asItLies ? "?immutable=1" : "");
    }

    private static void settings(Sql sql) throws SQLException {
        sql.run("PRAGMA locking_mode=EXCLUSIVE");
        sql.run("PRAGMA trusted_schema=OFF");
        sql.run("PRAGMA cell_size_check=ON");
        sql.run("PRAGMA mmap_size=0");
        sql.run("PRAGMA foreign_keys=ON");
        sql.run("PRAGMA temp_store=MEMORY");
        sql.run("PRAGMA secure_delete=ON");
        sql.run("PRAGMA synchronous=FULL");
    }

    /// What was begun on an empty file is taken back by the database at the first look, unless whoever began it has
    /// come to an end meanwhile.
    private boolean isTakenBack(Sql sql, Path file) throws SQLException, StoreException {
        if (sql.number("SELECT COUNT(*) FROM sqlite_schema") == 0) {
            return true;
        }
        FileHeader.check(file, schema.version());
        return false;
    }

    /// In one step, before the log is switched on: the header is never without our mark, unless the step was cut off.
    private void build(Sql sql) throws SQLException, StoreException {
        sql.run("PRAGMA auto_vacuum=INCREMENTAL");
        sql.run("BEGIN EXCLUSIVE");
        sql.run("PRAGMA application_id=" + Schema.APPLICATION_ID);
        for (int version = 1; version <= schema.version(); version++) {
            Migration.step(sql, schema, version);
        }
        sql.run("COMMIT");
    }

    /// The log of SQLite needs memory shared by all who open the file, which a network does not give.
    private static boolean isShared(Path file) {
        if (file.toString().startsWith("\\\\")) {
            return true;
        }
        try {
            return NETWORK.contains(Files.getFileStore(file).type().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return true;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a database that does not close", e);
        }
    }

    /// Files and folders that only their owner can read.
    static final class Places {
        private static final boolean POSIX =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

        private Places() {}

        static void folder(Path folder) throws IOException {
            if (Files.isDirectory(folder)) {
                return;
            }
            if (POSIX) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }

        static void create(Path file) throws StoreException {
            try {
                folder(parent(file));
                if (!Files.exists(file)) {
                    Files.createFile(file);
                }
                if (POSIX) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            } catch (AccessDeniedException e) {
                throw new StoreException(Reason.NO_PERMISSION, file, e);
            } catch (IOException e) {
                throw new StoreException(Reason.READ_ONLY, file, e);
            }
        }
    }
}
