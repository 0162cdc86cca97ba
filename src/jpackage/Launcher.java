import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One way of starting the packaged program, with the ahead-of-time cache that is trained for it.
///
/// @param file of the launcher within the image
/// @param settings of the launcher within the folder of jars
/// @param training argument that makes it run once over what it is there for
record Launcher(String file, String settings, String training) {
    private static final String WINDOW = "gearscreen-window";
    private static final String COMMANDS = "gearscreen-cli";

    /// In their order of training.
    static List<Launcher> of(Platform platform) {
        return switch (platform) {
            case LINUX ->
                List.of(
                        new Launcher("gearscreen/bin/" + WINDOW, WINDOW, "--self-train=window"),
                        new Launcher("gearscreen/bin/gearscreen", COMMANDS, "--self-train=commands"));
            case WINDOWS ->
                List.of(
                        new Launcher("gearscreen/gearscreen.exe", "gearscreen", "--self-train=window"),
                        new Launcher("gearscreen/gearscreen-cli.exe", COMMANDS, "--self-train=commands"));
            case MAC -> List.of(new Launcher("gearscreen.app/Contents/MacOS/gearscreen", "gearscreen", "--self-train"));
        };
    }

    /// On Linux one name serves both: what jpackage calls `gearscreen` becomes the window's launcher, and a script takes
    /// its place that chooses, and runs commands with the options and jars of the launcher that jpackage made for them.
    static void share(Path project, Path images) throws IOException {
        Path bin = images.resolve("gearscreen/bin");
        Path app = images.resolve(Platform.LINUX.app);
        Path commands = app.resolve(COMMANDS + ".cfg");
        Files.move(bin.resolve("gearscreen"), bin.resolve(WINDOW));
        Files.move(app.resolve("gearscreen.cfg"), app.resolve(WINDOW + ".cfg"));
        List<String> settings = Files.readAllLines(commands);
        String script = Files.readString(project.resolve("src/jpackage/linux/gearscreen"))
                .replace("@OPTIONS@", String.join(" ", values(settings, "java-options=")))
                .replace("@CLASSPATH@", String.join(":", values(settings, "app.classpath=")))
                .replace("@MAIN@", String.join(" ", values(settings, "app.mainclass=")));
        Files.writeString(bin.resolve("gearscreen"), script);
        bin.resolve("gearscreen").toFile().setExecutable(true, false);
        Files.delete(commands);
        Files.delete(bin.resolve(COMMANDS));
    }

    private static List<String> values(List<String> settings, String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", "$app"))
                .toList();
    }
}
