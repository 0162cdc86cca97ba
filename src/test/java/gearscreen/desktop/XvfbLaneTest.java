package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What JavaFX's headless platform cannot do is tried on a screen in memory, by a process of its own.
class XvfbLaneTest {
    private static final String NOT_INSTALLED =
            "Xvfb is not installed: clicks on headers, dropped files and the window's place are not tried.";

    @TempDir
    private Path folder;

    @Test
    void headersAndDroppedFilesWorkOnARealScreen() throws IOException, InterruptedException {
        Optional<Path> xvfb = onPath("Xvfb");
        if (xvfb.isEmpty()) {
            System.out.println(NOT_INSTALLED);
        }
        assumeTrue(xvfb.isPresent(), NOT_INSTALLED);
        Path complaints = folder.resolve("xvfb.txt");
        Process screen = new ProcessBuilder(
                        xvfb.orElseThrow().toString(),
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        "1280x900x24",
                        "-nolisten",
                        "tcp")
                .redirectError(complaints.toFile())
                .start();
        try (var said = screen.inputReader()) {
            String display = said.readLine();
            assertNotNull(display, () -> "Xvfb did not start: " + read(complaints));
            tryOn(":" + display);
        } finally {
            screen.destroy();
            screen.waitFor();
        }
    }

    private void tryOn(String display) throws IOException, InterruptedException {
        Path output = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("DISPLAY", display);
        environment.put("GDK_BACKEND", "x11");
        environment.remove("WAYLAND_DISPLAY");
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> "The window did not end: " + read(output));
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> read(output));
    }

    /// As this one was started, but for the platform without a screen.
    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent")
                        && !option.startsWith("-Dglass.platform")
                        && !option.startsWith("-Dtestfx.robot"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                XvfbRun.class.getName(),
                folder.toString()));
        return command;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
