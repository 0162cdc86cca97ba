package gearscreen.app.settings;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what it remembers. None of the folders need exist.
///
/// @param settings holds `settings.json`
/// @param data holds what belongs to this machine: kept scans, list updates, the lock of the running program
/// @param logs holds the logs
/// @param portable true where all lies beside the program
public record Folders(Path settings, Path data, Path logs, boolean portable) {
    /// Names one folder for everything, over all other rules.
    public static final String HOME = "gearscreen.home";

    /// A file or folder of this name beside the program makes it portable.
    private static final String MARKER = "portable";

    /// What we put into a folder of any name.
    private static final Pattern OWN_ENTRY = Pattern.compile(
            "settings.*\\.json|scans\\.gearscreen.*|gearscreen.*|lists|watchlist|watchlist-highest-seen\\.txt");

    private static final Pattern OWN_NAME = Pattern.compile("(?i)gearscreen.*|" + MARKER);

    /// By the system's own rules, unless the program is portable.
    public static Folders ofThisMachine() {
        String home = System.getProperty(HOME, "");
        if (!home.isBlank()) {
            return under(Path.of(home), false);
        }
        return beside(programFolder())
                .orElseGet(() ->
                        ofPlatform(AppDirsFactory.getInstance(), System.getProperty("os.name", ""), System.getenv()));
    }

    /// Everything in one folder.
    public static Folders under(Path home, boolean portable) {
        Path whole = home.toAbsolutePath();
        return new Folders(whole, whole, whole.resolve("logs"), portable);
    }

    /// The folders of a portable program; empty where there is no marker.
    static Optional<Folders> beside(Optional<Path> program) {
        return program.map(folder -> folder.resolve(MARKER))
                .filter(Files::exists)
                .map(marker ->
                        under(Files.isDirectory(marker) ? marker : marker.resolveSibling("gearscreen-data"), true));
    }

    /// @param system as Java names it
    static Folders ofPlatform(AppDirs library, String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean mac = name.contains("mac");
        boolean windows = name.contains("windows");
        String app = mac || windows ? "GearScreen" : "gearscreen";
        Path data = Path.of(library.getUserDataDir(app, null, null));
        // macOS keeps property lists in its folder of preferences; settings of ours lie with the data there.
        Path settings = mac ? data : Path.of(library.getUserConfigDir(app, null, null, true));
        Path logs = mac || windows
                ? Path.of(library.getUserLogDir(app, null, null))
                : state(environment).resolve(app).resolve("logs");
        return new Folders(settings, data, logs, false);
    }

    /// The XDG base directory for what is to survive a restart but is not worth a backup; the library has none.
    private static Path state(Map<String, String> environment) {
        Path named = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
        // The specification has relative paths ignored.
        return named.isAbsolute() ? named : Path.of(System.getProperty("user.home", ""), ".local", "state");
    }

    /// The folder of the launcher, or of the jar; empty where the program runs from classes.
    private static Optional<Path> programFolder() {
        String launcher = System.getProperty("jpackage.app-path", "");
        if (!launcher.isBlank()) {
            return Optional.ofNullable(Path.of(launcher).toAbsolutePath().getParent());
        }
        try {
            @Nullable CodeSource source = Folders.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()))
                            .filter(Files::isRegularFile)
                            .map(Path::getParent);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    /// Deletes all that lies in them. A folder that was named by hand, and may hold other things, keeps those.
    ///
    /// @throws IOException for the first thing that could not be deleted; the rest then still stands
    public void delete() throws IOException {
        for (Path folder : new LinkedHashSet<>(List.of(logs, settings, data))) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            boolean whole = OWN_NAME.matcher(folder.getFileName().toString()).matches() || folder.equals(logs);
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path entry : inside.toList()) {
                    if (whole
                            || OWN_ENTRY.matcher(entry.getFileName().toString()).matches()) {
                        deleteTree(entry);
                    }
                }
            }
            if (whole) {
                Files.delete(folder);
            }
        }
    }

    private static void deleteTree(Path top) throws IOException {
        // Links are not followed: what they lead to is not ours.
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// Makes a folder, and those above it that are missing, that nobody else on the machine can look into, where the
    /// file system knows such a thing.
    public static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }
}
