import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// This system's installer of the trained program. Only the one for Debian and its relatives was ever run; those for
/// Windows and macOS are configured and untested.
final class Installer {
    /// Of the program on every system: never changes, or an update becomes a second program.
    static final String ID = "io.github.gearscreen.GearScreen";

    /// Windows finds the version to replace by it.
    private static final String UPGRADE = "5b1f6c1e-0f0c-4c0e-9d52-6f5d0c6f4a11";

    private Installer() {}

    static void make(Path project, String version, Platform platform) throws IOException {
        Path target = project.resolve("target");
        switch (platform) {
            case LINUX -> new DebPackage(project, version).make();
            case WINDOWS -> {
                List<String> arguments = common(project, version, target, "gearscreen");
                arguments.addAll(List.of(
                        "--win-per-user-install",
                        "--win-menu",
                        "--win-shortcut-prompt",
                        "--win-upgrade-uuid",
                        UPGRADE,
                        "--license-file",
                        project.resolve("LICENSE").toString()));
                Run.tool("jpackage", arguments);
            }
            case MAC -> {
                List<String> arguments = common(project, version, target, "gearscreen.app");
                arguments.addAll(List.of("--mac-package-identifier", ID));
                Run.tool("jpackage", arguments);
            }
        }
    }

    private static List<String> common(Path project, String version, Path target, String image) {
        return new ArrayList<>(List.of(
                "--type",
                Platform.current().installer,
                "--name",
                "GearScreen",
                "--app-version",
                version,
                "--vendor",
                "GearScreen",
                "--description",
                "Finds equipment of restricted suppliers in a device inventory",
                "--app-image",
                target.resolve("image").resolve(image).toString(),
                "--dest",
                target.resolve("installer").toString()));
    }
}
