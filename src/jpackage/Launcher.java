import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// One way of starting the packaged program, with the ahead-of-time cache that is trained for it.
///
/// @param file of the launcher within the image
/// @param settings of the launcher within the folder of jars
/// @param training argument that makes it run once over what it is there for
record Launcher(String file, String settings, String training) {
    private static final String WINDOW = "gearscreen-window";

    /// In their order of training.
    static List<Launcher> of(Platform platform) {
        return switch (platform) {
            case LINUX ->
                List.of(
                        new Launcher("gearscreen/bin/" + WINDOW, WINDOW, "--self-train=window"),
                        new Launcher("gearscreen/bin/gearscreen-cli", "gearscreen-cli", "--self-train=commands"));
            case WINDOWS ->
                List.of(
                        new Launcher("gearscreen/gearscreen.exe", "gearscreen", "--self-train=window"),
                        new Launcher("gearscreen/gearscreen-cli.exe", "gearscreen-cli", "--self-train=commands"));
            case MAC -> List.of(new Launcher("gearscreen.app/Contents/MacOS/gearscreen", "gearscreen", "--self-train"));
        };
    }

    /// On Linux one name serves both: what jpackage calls `gearscreen` becomes the window's launcher, and a script that
    /// chooses takes its place.
    static void share(Path project, Path images) throws IOException {
        Path bin = images.resolve("gearscreen/bin");
        Path app = images.resolve(Platform.LINUX.app);
        Files.move(bin.resolve("gearscreen"), bin.resolve(WINDOW));
        Files.move(app.resolve("gearscreen.cfg"), app.resolve(WINDOW + ".cfg"));
        Files.copy(
                project.resolve("src/jpackage/linux/gearscreen"),
                bin.resolve("gearscreen"),
                StandardCopyOption.COPY_ATTRIBUTES);
        bin.resolve("gearscreen").toFile().setExecutable(true, false);
    }
}
