package gearscreen.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.UUID;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// The native part of the database library, in a folder of our own. The library itself would unpack it anew at every
/// start, a megabyte that stays for ever when the program is killed.
final class NativeLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /// Does nothing where somebody has said already where it lies, or where none is bundled for this platform.
    static void unpack(Path own) throws IOException {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        String plain = LibraryLoaderUtil.getNativeLibName();
        byte[] bundled;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + plain)) {
            if (in == null) {
                return;
            }
            bundled = in.readAllBytes();
        }
        Path library = own.resolve("library-" + SQLiteJDBCLoader.getVersion() + "-" + plain);
        if (!isWhole(library, bundled)) {
            put(library, bundled);
        }
        System.setProperty(NAME, library.getFileName().toString());
        System.setProperty(FOLDER, own.toString());
    }

    private static boolean isWhole(Path library, byte[] bundled) throws IOException {
        return Files.isRegularFile(library)
                && Files.size(library) == bundled.length
                && Arrays.equals(Files.readAllBytes(library), bundled);
    }

    private static void put(Path library, byte[] bundled) throws IOException {
        Path part = library.resolveSibling(UUID.randomUUID() + ".part");
        StoreFile.Places.create(part);
        try {
            Files.write(part, bundled);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        deleteAllBut(library);
    }

    /// Of earlier versions, and of processes that were killed. One that is in use stays where the system wants it so.
    private static void deleteAllBut(Path library) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(library.resolveSibling("."))) {
            for (Path file : files) {
                if (!file.getFileName().equals(library.getFileName()) && Files.isRegularFile(file)) {
                    try {
                        Files.deleteIfExists(file);
                    } catch (IOException e) {
                        // It is tried again when the next version comes.
                    }
                }
            }
        }
    }
}
