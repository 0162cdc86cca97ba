import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The Java runtime of the program: the JDK's and JavaFX's modules and nothing else.
final class RuntimeImage {
    // jdk.charsets: inventories in GB18030 and Shift-JIS. jdk.accessibility: screen readers on Windows.
    private static final String MODULES = "java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,"
            + "javafx.controls,jdk.accessibility,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs";

    /// What of AWT nothing here uses: PDF needs its pictures and its colours.
    private static final List<String> UNUSED =
            List.of("javax/swing", "javax/sound", "com/sun/java/swing", "com/sun/swing", "com/sun/media", "sun/swing", "sun/awt/X11");

    /// Libraries of what was left out below.
    private static final List<String> UNUSED_NATIVES =
            List.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

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
                        "--exclude-resources=" + unused(runtime.resolveSibling("image-unused.txt"), platform),
                        "--output",
                        runtime.toString()));
        Path natives = runtime.resolve(platform.nativesIn);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(javafx, "*.jar")) {
            for (Path jar : jars) {
                copyNatives(jar, natives, platform);
            }
        }
        if (platform == Platform.LINUX && Platform.onPath("strip")) {
            for (String library : UNUSED_NATIVES) {
                Files.delete(natives.resolve(library));
            }
            Run.program(
                    List.of("strip", "--strip-all", runtime.resolve("lib/server/libjvm.so").toString()), Map.of());
        }
    }

    /// JavaFX's own libraries are taken from its jars. On Linux, where it was tried, Swing, sound and AWT's windows are
    /// left out but for one class of each package, without which the module would not be whole.
    private static String unused(Path list, Platform platform) throws IOException {
        List<String> resources = new ArrayList<>(List.of("/javafx.graphics/*" + platform.natives));
        if (platform == Platform.LINUX) {
            Map<Path, List<Path>> packages = new TreeMap<>();
            Path desktop = Path.of(URI.create("jrt:/java.desktop"));
            for (String unused : UNUSED) {
                try (Stream<Path> all = Files.walk(desktop.resolve(unused))) {
                    all.filter(Files::isRegularFile)
                            .forEach(file -> packages.computeIfAbsent(file.getParent(), _ -> new ArrayList<>())
                                    .add(file));
                }
            }
            for (List<Path> files : packages.values()) {
                files.sort(Comparator.comparing((Path file) -> !file.toString().endsWith(".class"))
                        .thenComparing(file -> file.toString().length())
                        .thenComparing(Path::toString));
                files.stream().skip(1).forEach(file -> resources.add("/java.desktop/" + desktop.relativize(file)));
            }
        }
        return "@" + Files.write(list, resources);
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
