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
                        new Launcher("gearscreen/bin/gearscreen", WINDOW, "--self-train=window"),
                        new Launcher("gearscreen/bin/gearscreen", COMMANDS, "--self-train=commands"));
            case WINDOWS ->
                List.of(
                        new Launcher("gearscreen/gearscreen.exe", "gearscreen", "--self-train=window"),
                        new Launcher("gearscreen/gearscreen-cli.exe", COMMANDS, "--self-train=commands"));
            case MAC -> List.of(new Launcher("gearscreen.app/Contents/MacOS/gearscreen", "gearscreen", "--self-train"));
        };
    }

    /// On Linux one script takes the place of jpackage's launchers: it chooses between window and commands, and runs the
    /// runtime itself with the options and jars that jpackage was told for each.
    static void share(Path project, Path images) throws IOException {
        Path bin = images.resolve("gearscreen/bin");
        Path app = images.resolve(Platform.LINUX.app);
        Path windowSettings = app.resolve("gearscreen.cfg");
        Path commandSettings = app.resolve(COMMANDS + ".cfg");
        List<String> window = Files.readAllLines(windowSettings);
        String script = Files.readString(project.resolve("src/jpackage/linux/gearscreen"))
                .replace("@WINDOW@", options(window))
                .replace("@COMMANDS@", options(Files.readAllLines(commandSettings)))
                .replace("@CLASSPATH@", String.join(":", values(window, "app.classpath=")))
                .replace("@MAIN@", String.join(" ", values(window, "app.mainclass=")));
        Files.writeString(bin.resolve("gearscreen"), script);
        Files.delete(bin.resolve(COMMANDS));
        Files.delete(windowSettings);
        Files.delete(commandSettings);
        Files.delete(images.resolve("gearscreen/lib/libapplauncher.so"));
    }

    private static String options(List<String> settings) {
        return String.join(" ", values(settings, "java-options="));
    }

    private static List<String> values(List<String> settings, String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replace("$APPDIR", "$app"))
                .toList();
    }
}
