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

/// Looks at the first 100 bytes of a file before any database library does (<https://sqlite.org/fileformat.html>, 1.3).
final class FileHeader {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    private FileHeader() {}

    /// @throws StoreException when it is not ours, or of a newer version
    static void check(Path file, int version) throws StoreException {
        byte[] bytes = read(file);
        if (bytes.length < LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
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

    private static byte[] read(Path file) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(Reason.FOREIGN, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (AccessDeniedException e) {
            throw new StoreException(Reason.NO_PERMISSION, file, e);
        } catch (IOException e) {
            throw new StoreException(Reason.BROKE_OFF, file, e);
        }
    }
}
