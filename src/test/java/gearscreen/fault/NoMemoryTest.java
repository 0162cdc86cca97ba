package gearscreen.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.KeptStore;
import gearscreen.app.settings.Folders;
import gearscreen.launch.Main;
import gearscreen.review.Inventories;
import gearscreen.screening.ScanResult;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An inventory that is larger than the memory.
class NoMemoryTest {
    @TempDir
    Path folder;

    /// Rows that are all flagged, so that all are kept for the report.
    private Path inventory() throws IOException {
        Path file = folder.resolve("large.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Maker,Model,Serial,MAC,Site\n");
            for (int row = 0; row < 60_000; row++) {
                out.write("Hikvision,DS-2CD2143G2-I,E" + row + ",,Room " + row + "\n");
            }
        }
        return file;
    }

    @Test
    @Timeout(120)
    void theProgramEndsWithOneSentenceAndNothingIsLost() throws IOException, InterruptedException {
        Folders home = Folders.under(folder.resolve("home"), false);
        ScanResult office = Inventories.scan(Inventories.OFFICE);
        try (ScanStore store = KeptStore.of(home).store()) {
            store.append(Place.decisions(office, 0));
        }
        Path report = Files.writeString(folder.resolve("report.html"), "the report of last year");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dgearscreen.home=" + home.data(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                inventory().toString(),
                "--lang=en",
                "--format=html",
                "--replace",
                "--output=" + report));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(said.contains("memory"), said);
        assertFalse(said.contains("\tat "), said);
        assertEquals(1, said.lines().count(), said);
        assertTrue(process.exitValue() == 2 || process.exitValue() == 3, "exit code " + process.exitValue());
        assertEquals("the report of last year", Files.readString(report));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count(), "inventory, home and report");
        }
        KeptStore kept = KeptStore.of(home);
        assertTrue(kept.trouble().isEmpty());
        assertEquals(1, kept.store().decisions().size());
        kept.store().close();
    }
}
