package gearscreen.launch.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The inventory stays on the machine: no command and no screen asks for the network.
class NoNetworkTest {
    private record Ended(int code, String said) {}

    @TempDir
    private Path home;

    @Test
    void everyCommandAndEveryScreenDoesWithoutTheNetwork() throws IOException, InterruptedException {
        Ended ended = run("program");
        assertEquals(0, ended.code, ended.said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"socket", "channel", "name", "http"})
    void theGuardSeesEveryWayToTheNetwork(String way) throws IOException, InterruptedException {
        Ended ended = run(way);
        assertEquals(3, ended.code, ended.said);
        assertTrue(ended.said.contains(" by "), ended.said);
    }

    private Ended run(String what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of(
                "-D" + NoSockets.GUARDED + "=yes",
                "-Djava.nio.channels.spi.SelectorProvider=" + NoSockets.class.getName(),
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                GuardedRun.class.getName(),
                what));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the process did not end");
        return new Ended(process.exitValue(), said);
    }
}
