import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Gives each launcher of a packaged program its ahead-of-time cache (JEP 514): runs it once over what it is there for,
/// lets the runtime write down what was used, and only then names the cache in the launcher's settings, because the
/// runtime refuses to read one cache while it makes another.
///
/// The caches are apart because the runtime loads all classes of a cache at the start: with one for both, a command
/// would load the whole window.
final class Train {
    private Train() {}

    static void image(Path images, Platform platform) throws IOException {
        for (Launcher launcher : Launcher.of(platform)) {
            one(launcher, images, platform);
        }
    }

    private static void one(Launcher launcher, Path images, Platform platform) throws IOException {
        Path program = images.resolve(launcher.file());
        Path app = images.resolve(platform.app);
        String cacheName = launcher.settings() + ".aot";
        Path cache = app.resolve(cacheName);
        List<String> command = new ArrayList<>();
        String headless = "";
        // Without the profiles of one short run (JEP 515): they make the cache larger, and the compilers busy at the start.
        String options = "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput=" + cache;
        if (platform == Platform.LINUX && System.getenv("DISPLAY") == null) {
            if (Platform.onPath("xvfb-run")) {
                command.addAll(List.of("xvfb-run", "-a"));
            } else {
                System.out.println("No display and no xvfb-run: the window is trained on JavaFX's headless platform.");
                headless = " -Dglass.platform=Headless -Dprism.order=sw";
            }
        }
        command.addAll(List.of(program.toString(), launcher.training()));
        Run.program(command, Map.of("JAVA_TOOL_OPTIONS", options + headless));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("no cache was made: " + cache);
        }
        Path settings = app.resolve(launcher.settings() + ".cfg");
        // The script of Linux finds its cache by itself.
        if (Files.exists(settings)) {
            Files.writeString(
                    settings, "java-options=-XX:AOTCache=$APPDIR/" + cacheName + "\n", StandardOpenOption.APPEND);
        }
        // Outside this mode a cache that does not fit is left aside without a word.
        Run.program(command, Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on" + headless));
        System.out.println("Trained: " + cache + ", " + Files.size(cache) / 1_000_000 + " MB.");
    }
}
