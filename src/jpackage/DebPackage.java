import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The package for Debian and its relatives, made by dpkg-deb itself. jpackage's own leaves the desktop entry, icons
/// and AppStream data to scripts that run at installation; here they are files of the package like all others, so that
/// removing it leaves nothing behind.
final class DebPackage {
    /// What the runtime and JavaFX load from the system; the second name is that of newer releases.
    private static final String DEPENDS = "libc6, zlib1g, libx11-6, libxext6, libxi6, libxrender1, libxtst6,"
            + " libxxf86vm1, libfreetype6, libfontconfig1, libpango-1.0-0, libgl1, libgtk-3-0t64 | libgtk-3-0";

    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private final Path project;
    private final String version;
    private final Path root;

    DebPackage(Path project, String version) {
        this.project = project;
        this.version = version;
        root = project.resolve("target/deb");
    }

    void make() throws IOException {
        if (!Platform.onPath("dpkg-deb")) {
            throw new IllegalStateException("dpkg-deb is needed to make the package");
        }
        clear();
        copyTree(project.resolve("target/image/gearscreen"), root.resolve("opt/gearscreen"));
        Path bin = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("gearscreen"), Path.of("/opt/gearscreen/bin/gearscreen"));
        Path share = root.resolve("usr/share");
        Path ours = project.resolve("src/jpackage/linux");
        copy(ours.resolve(Installer.ID + ".desktop"), share.resolve("applications"));
        copy(ours.resolve(Installer.ID + ".metainfo.xml"), share.resolve("metainfo"));
        Path licence = Files.createDirectories(share.resolve("doc/gearscreen"));
        Files.copy(project.resolve("LICENSE"), licence.resolve("copyright"));
        for (int size : ICON_SIZES) {
            Path folder = Files.createDirectories(share.resolve("icons/hicolor/" + size + "x" + size + "/apps"));
            Files.copy(
                    project.resolve("icons/gearscreen-" + size + ".png"),
                    folder.resolve(Installer.ID + ".png"));
        }
        Path scalable = Files.createDirectories(share.resolve("icons/hicolor/scalable/apps"));
        Files.copy(project.resolve("icons/gearscreen.svg"), scalable.resolve(Installer.ID + ".svg"));
        control();
        open();
        Path installers = Files.createDirectories(project.resolve("target/installer"));
        Path deb = installers.resolve("gearscreen_" + version + "_" + architecture() + ".deb");
        Run.program(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root.toString(), deb.toString()),
                Map.of());
    }

    private void control() throws IOException {
        Path folder = Files.createDirectories(root.resolve("DEBIAN"));
        long kilobytes;
        try (Stream<Path> files = Files.walk(root)) {
            kilobytes = files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .mapToLong(path -> path.toFile().length() / 1024 + 1)
                    .sum();
        }
        Files.writeString(folder.resolve("control"), """
                Package: gearscreen
                Version: %s
                Architecture: %s
                Maintainer: GearScreen <noreply@gearscreen.invalid>
                Installed-Size: %d
                Depends: %s
                Section: utils
                Priority: optional
                Description: find equipment of restricted suppliers in a device inventory
                 GearScreen reads a device inventory, matches every item against a dated list
                 of suppliers that governments have restricted, also under other labels, and
                 says which directive names the supplier and whether it binds you. It works
                 offline, in a window and in the terminal.
                """.formatted(version, architecture(), kilobytes, DEPENDS));
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    /// The folders of a package are for everybody, whatever the umask of who made it.
    private void open() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                if (!Files.isSymbolicLink(path)) {
                    boolean run = Files.isDirectory(path) || Files.isExecutable(path);
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private void clear() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(file.getFileName()));
    }

    /// Keeps times: the ahead-of-time cache does not fit jars of another time.
    private static void copyTree(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
