import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Gives a packaged program its ahead-of-time cache (JEP 514): runs its launcher once over everything, lets the runtime
/// write down what was used, and only then names the cache in the launcher's settings, because the runtime refuses to
/// read one cache while it makes another.
final class Train {
    private static final String CACHE = "gearscreen.aot";

    private Train() {}

    static void image(Path images, Platform platform) throws IOException {
        Path launcher = images.resolve(platform.launcher);
        Path app = images.resolve(platform.app);
        Path cache = app.resolve(CACHE);
        List<String> command = new ArrayList<>();
        String options = "-XX:AOTCacheOutput=" + cache;
        if (platform == Platform.LINUX && System.getenv("DISPLAY") == null) {
            if (Platform.onPath("xvfb-run")) {
                command.addAll(List.of("xvfb-run", "-a"));
            } else {
                System.out.println("No display and no xvfb-run: the window is trained on JavaFX's headless platform.");
                options += " -Dglass.platform=Headless -Dprism.order=sw";
            }
        }
        command.addAll(List.of(launcher.toString(), "--self-train"));
        Run.program(command, Map.of("JAVA_TOOL_OPTIONS", options));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no cache was made: " + cache);
        }
        Files.writeString(
                app.resolve("gearscreen.cfg"),
                "java-options=-XX:AOTCache=$APPDIR/" + CACHE + "\n",
                StandardOpenOption.APPEND);
        // Outside this mode a cache that does not fit is left aside without a word.
        Run.program(List.of(launcher.toString(), "--version"), Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on"));
        System.out.println("Trained: " + cache + ", " + Files.size(cache) / 1_000_000 + " MB.");
    }
}
