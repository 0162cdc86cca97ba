package gearscreen.store;

import gearscreen.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Copies of a file beside itself: `scans.db.backup-1-v3` is the first one, of version 3. Numbered, because clocks go
/// wrong.
public final class Backups {
    private static final int KEPT = 3;

    private final Path file;

    public Backups(Path file) {
        this.file = file.toAbsolutePath();
    }

    private record Numbered(int number, Path path) {}

    /// Newest first; may be empty.
    public List<Path> all() throws StoreException {
        return numbered("backup").stream().map(Numbered::path).toList();
    }

    /// Moves a file that cannot be used out of the way, with all that belongs to it, so that a new one can be made.
    /// Nothing is deleted.
    ///
    /// @return where it is now
    public Path setAside() throws StoreException {
        Path aside = beside("damaged-" + next("damaged"));
        try {
            for (String suffix : List.of("-wal", "-journal", "-shm")) {
                Path log = file.resolveSibling(file.getFileName() + suffix);
                if (Files.exists(log)) {
                    Files.move(log, aside.resolveSibling(aside.getFileName() + suffix));
                }
            }
            return Files.move(file, aside);
        } catch (IOException e) {
            throw new StoreException(Reason.NO_PERMISSION, file, e);
        }
    }

    /// A copy of the database as it is; the oldest of more than three goes.
    void make(Sql sql, int version) throws SQLException, StoreException {
        deleteParts();
        copy(sql, beside("backup-" + next("backup") + "-v" + version));
        List<Numbered> all = numbered("backup");
        try {
            for (Numbered old : all.subList(Math.min(KEPT, all.size()), all.size())) {
                Files.deleteIfExists(old.path());
            }
        } catch (IOException e) {
            throw new StoreException(Reason.NO_PERMISSION, file, e);
        }
    }

    /// Of backups that were cut off. Nobody else can be making one, since nobody else has the database open.
    private void deleteParts() throws StoreException {
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(file.resolveSibling("."), file.getFileName() + ".backup-*.part*")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new StoreException(Reason.NO_PERMISSION, file, e);
        }
    }

    /// Whole or not at all.
    static void copy(Sql sql, Path target) throws SQLException, StoreException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            StoreFile.Places.create(part);
            try {
                sql.run("VACUUM INTO ?", part.toString());
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (SQLException | IOException e) {
                Files.deleteIfExists(part);
                throw e;
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(Reason.BROKE_OFF, target, e);
        }
    }

    private Path beside(String what) {
        return file.resolveSibling(file.getFileName() + "." + what);
    }

    private int next(String what) throws StoreException {
        List<Numbered> all = numbered(what);
        return all.isEmpty() ? 1 : all.getFirst().number() + 1;
    }

    private List<Numbered> numbered(String what) throws StoreException {
        Pattern form = Pattern.compile(Pattern.quote(file.getFileName() + "." + what + "-") + "([0-9]{1,9})"
                + (what.equals("backup") ? "-v[0-9]+" : ""));
        Path folder = file.getParent();
        List<Numbered> found = new ArrayList<>();
        if (folder == null) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(path -> {
                Matcher name = form.matcher(path.getFileName().toString());
                if (name.matches()) {
                    found.add(new Numbered(Integer.parseInt(name.group(1)), path));
                }
            });
        } catch (IOException e) {
            throw new StoreException(Reason.NO_PERMISSION, file, e);
        }
        found.sort(Comparator.comparingInt(Numbered::number).reversed());
        return found;
    }
}
