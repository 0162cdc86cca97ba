package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.kit.NoticesViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFaultIsLoggedByItsPlaceWithoutWhatItQuotes() throws IOException {
        Path logs = folder.resolve("logs");
        try (LogFiles open = LogFiles.open(logs).orElseThrow()) {
            new NoticesViewModel(_ -> {}).tellBug(new IllegalStateException("cell of room 118" + (open == null)));
        }
        String log = Files.readString(logs.resolve("gearscreen-0.log"));
        assertTrue(log.contains("IllegalStateException"), log);
        assertFalse(log.contains("room 118"), log);
    }

    @Test
    void fiveFilesOfAMegabyteAreKeptInTurn() throws IOException {
        Path logs = folder.resolve("logs");
        String long_ = "x".repeat(300_000);
        Logger ours = Logger.getLogger("gearscreen");
        ours.setUseParentHandlers(false);
        try (LogFiles open = LogFiles.open(logs).orElseThrow()) {
            for (int i = 0; i < 25; i++) {
                ours.log(Level.WARNING, open == null ? "" : i + long_);
            }
        } finally {
            ours.setUseParentHandlers(true);
        }
        try (Stream<Path> files = Files.list(logs)) {
            List<Path> all = files.sorted().toList();
            assertEquals(5, all.size());
            for (Path file : all) {
                assertTrue(Files.size(file) <= 1 << 20, file.toString());
            }
        }
        assertTrue(Files.readString(logs.resolve("gearscreen-0.log")).contains(": 24x"));
        assertTrue(Files.readString(logs.resolve("gearscreen-1.log")).contains(": 23x"));
    }

    @Test
    void whereNoLogCanBeWrittenTheProgramRunsWithout() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertTrue(LogFiles.open(file).isEmpty());
    }
}
