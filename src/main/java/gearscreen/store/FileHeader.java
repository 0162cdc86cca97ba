package gearscreen.store;

import gearscreen.store.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Looks at the beginning of a file before any database library does (<https://sqlite.org/fileformat.html>, 1.3).
final class FileHeader {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int PAGES = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /// How many entries the first page of the list of tables has.
    private static final int FIRST_ENTRIES = 103;

    private static final byte[] JOURNAL = {
        (byte) 0xD9, (byte) 0xD5, 5, (byte) 0xF9, 0x20, (byte) 0xA1, 0x63, (byte) 0xD7
    };
    private static final int PAGES_BEFORE = 16;

    private FileHeader() {}

    /// @throws StoreException when it is not ours, or of a newer version
    static void check(Path file, int version) throws StoreException {
        byte[] bytes = read(file);
        if (bytes.length < LENGTH || !startsWith(bytes, MAGIC)) {
            throw new StoreException(Reason.FOREIGN, file);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (header.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
            throw new StoreException(Reason.FOREIGN, file);
        }
        if (header.getInt(USER_VERSION) > version) {
            throw new StoreException(Reason.NEWER, file);
        }
    }

    /// True where the program may have been cut off while it made the file: it is a database with nothing in it, or
    /// the journal beside it says that it was one, and that nothing has been kept since (the same page, 1.6 and 3).
    static boolean begunOnly(Path file) throws StoreException {
        Path journal = file.resolveSibling(file.getFileName() + "-journal");
        byte[] before = Files.isRegularFile(journal) ? read(journal) : new byte[0];
        if (before.length >= PAGES_BEFORE + Integer.BYTES && startsWith(before, JOURNAL)) {
            return ByteBuffer.wrap(before).getInt(PAGES_BEFORE) <= 1;
        }
        byte[] bytes = read(file);
        return bytes.length == FIRST_ENTRIES + Short.BYTES
                && startsWith(bytes, MAGIC)
                && ByteBuffer.wrap(bytes).getInt(PAGES) == 1
                && ByteBuffer.wrap(bytes).getShort(FIRST_ENTRIES) == 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static byte[] read(Path file) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(Reason.FOREIGN, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FIRST_ENTRIES + Short.BYTES);
        } catch (AccessDeniedException e) {
            throw new StoreException(Reason.NO_PERMISSION, file, e);
        } catch (IOException e) {
            throw new StoreException(Reason.BROKE_OFF, file, e);
        }
    }
}
