package gearscreen.inventory.bytes;

import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The bytes of an inventory. They can be opened more than once, since a file is looked over before it is read.
public sealed interface Content {
    /// The file name without its folder.
    String name();

    /// In bytes.
    long size();

    InputStream open() throws IOException;

    /// More than this is refused: line numbers are counted in an `int`.
    long LARGEST = 16L << 30;

    /// What comes through a pipe can be read only once and is therefore kept, up to this many bytes.
    int LARGEST_PIPE = 256 << 20;

    static Content of(Path file) throws IOException {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (!Files.exists(file)) {
            throw new UnreadableInventoryException(Reason.MISSING, List.of(name));
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableInventoryException(Reason.A_FOLDER, List.of(name));
        }
        if (!Files.isReadable(file)) {
            throw new UnreadableInventoryException(Reason.NO_PERMISSION, List.of(name));
        }
        if (Files.isRegularFile(file)) {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new UnreadableInventoryException(Reason.TOO_LARGE, List.of(name));
            }
            return new Stored(name, size, file);
        }
        try (InputStream pipe = Files.newInputStream(file)) {
            byte[] bytes = pipe.readNBytes(LARGEST_PIPE);
            if (pipe.read() >= 0) {
                throw new UnreadableInventoryException(Reason.TOO_LARGE, List.of(name));
            }
            return new Held(name, bytes);
        }
    }

    static Content of(String name, byte[] bytes) {
        return new Held(name, bytes.clone());
    }

    /// A file on disk.
    record Stored(String name, long size, Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /// Bytes in memory: pasted, or from a pipe.
    @SuppressWarnings("ArrayRecordComponent") // never compared, and handed out only as a stream
    record Held(String name, byte[] bytes) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
