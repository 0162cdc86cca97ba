package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.kit.NoticesViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void whereNoLogCanBeWrittenTheProgramRunsWithout() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertTrue(LogFiles.open(file).isEmpty());
    }
}
