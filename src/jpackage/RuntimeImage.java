import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The Java runtime of the program: the JDK's and JavaFX's modules and nothing else.
final class RuntimeImage {
    // jdk.charsets: inventories in GB18030 and Shift-JIS. jdk.accessibility: screen readers on Windows.
    private static final String MODULES = "java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,"
            + "javafx.controls,jdk.accessibility,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs";

    private RuntimeImage() {}

    /// @param javafx folder of JavaFX's jars
    static void make(Path javafx, Path runtime, Platform platform) throws IOException {
        Run.tool(
                "jlink",
                List.of(
                        "--module-path",
                        javafx.toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales=en,fr",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        "zip-9",
                        "--exclude-resources=/javafx.graphics/*" + platform.natives,
                        "--output",
                        runtime.toString()));
        Path natives = runtime.resolve(platform.nativesIn);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(javafx, "*.jar")) {
            for (Path jar : jars) {
                copyNatives(jar, natives, platform);
            }
        }
        if (platform == Platform.LINUX && Platform.onPath("strip")) {
            Run.program(
                    List.of("strip", "--strip-all", runtime.resolve("lib/server/libjvm.so").toString()), Map.of());
        }
    }

    /// Maven's JavaFX has its native libraries within the jar and unpacks them into the user's home at every first
    /// start. Beside the runtime's own libraries they are found where they are, and nothing is left behind.
    private static void copyNatives(Path jar, Path folder, Platform platform) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(platform.natives)) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, folder.resolve(name));
                    }
                }
            }
        }
    }
}
