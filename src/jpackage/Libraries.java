import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The jars that go into a package.
final class Libraries {
    private static final String NATIVES = "org/sqlite/native/";

    private Libraries() {}

    /// What other systems need and this one does not, and what would start slowly.
    static void lighten(Path folder, Platform platform) throws IOException {
        sqlite(folder, platform);
        if (platform != Platform.WINDOWS) {
            // The folders' library asks Windows through it; on other systems it reads the environment.
            for (Path jar : jars(folder, "jna-*.jar")) {
                Files.delete(jar);
            }
        }
        OldClasses.renew(jars(folder, "*.jar"));
    }

    private static List<Path> jars(Path folder, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, glob)) {
            jars.forEach(found::add);
        }
        return found;
    }

    /// SQLite JDBC brings its native library for two dozen systems; a package needs one.
    private static void sqlite(Path folder, Platform platform) throws IOException {
        for (Path jar : jars(folder, "sqlite-jdbc-*.jar")) {
            Path lighter = jar.resolveSibling(jar.getFileName() + ".part");
            copy(jar, lighter, platform.sqliteFolder());
            Files.move(lighter, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copy(Path from, Path to, String wanted) throws IOException {
        boolean found = false;
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                boolean ours = name.startsWith(wanted);
                found |= ours;
                if (entry.isDirectory() || (name.startsWith(NATIVES) && !ours)) {
                    continue;
                }
                ZipEntry kept = new ZipEntry(name);
                kept.setTime(entry.getTime());
                out.putNextEntry(kept);
                try (InputStream bytes = zip.getInputStream(entry)) {
                    bytes.transferTo(out);
                }
                out.closeEntry();
            }
        }
        if (!found) {
            throw new IllegalStateException("no native library for this system in " + from + ": " + wanted);
        }
    }
}
