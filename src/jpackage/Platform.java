import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The system that packages are made on and for: jpackage makes each kind on its own system only.
///
/// @param natives file name ending of native libraries
/// @param nativesIn folder of native libraries within a runtime
/// @param app folder of jars and settings within the image
/// @param icon for the launcher
/// @param installer what `jpackage --type` calls this system's installer
/// @param sqlite folder of the native library in the jar of SQLite JDBC
enum Platform {
    LINUX(".so", "lib", "gearscreen/lib/app", "gearscreen-256.png", "deb", "Linux"),
    MAC(".dylib", "lib", "gearscreen.app/Contents/app", "gearscreen.icns", "dmg", "Mac"),
    WINDOWS(".dll", "bin", "gearscreen/app", "gearscreen.ico", "msi", "Windows");

    final String natives;
    final String nativesIn;
    final String app;
    final String icon;
    final String installer;
    private final String sqlite;

    Platform(String natives, String nativesIn, String app, String icon, String installer, String sqlite) {
        this.natives = natives;
        this.nativesIn = nativesIn;
        this.app = app;
        this.icon = icon;
        this.installer = installer;
        this.sqlite = sqlite;
    }

    static Platform current() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("win") ? WINDOWS : system.contains("mac") ? MAC : LINUX;
    }

    /// `org/sqlite/native/Linux/x86_64/`
    String sqliteFolder() {
        String processor = System.getProperty("os.arch");
        return "org/sqlite/native/" + sqlite + "/" + (processor.equals("amd64") ? "x86_64" : processor) + "/";
    }

    static boolean onPath(String program) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
