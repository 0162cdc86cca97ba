package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String ROWS = """
            Made by,Thing,Serial number
            Hikvision,DS-2CD2143G2-I,SN-1
            Axis Communications,P3245-LV,SN-2
            """;

    @TempDir
    Path folder;

    private String inventory = "";
    private String report = "";

    @BeforeEach
    void makeAReport() throws IOException {
        inventory = Files.writeString(folder.resolve("list.csv"), ROWS).toString();
        report = folder.resolve("report.json").toString();
        Run.of(
                "check",
                inventory,
                "--profile",
                "us-federal-contractor",
                "--as-of",
                "2026-01-01",
                "--map",
                "model=Thing",
                "--redact",
                "serial",
                "--include",
                "all",
                "--lang",
                "fr",
                "--output",
                report);
    }

    @Test
    void saysThatTheSameFileGivesTheSame() {
        Run run = Run.of("verify", report, inventory);
        assertEquals(0, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().startsWith("Nothing differs"), run.out());
    }

    @Test
    void saysWhereAnotherFileDiffers() throws IOException {
        Files.writeString(Path.of(inventory), ROWS.replace("Axis Communications", "Dahua"));
        Run run = Run.of("verify", report, inventory);
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("The inventory is another file"), run.out());
        assertTrue(run.out().contains("Count “flagged”: 1 in the report, 2 now."), run.out());
        assertTrue(run.out().contains("Line 3 is judged or written otherwise."), run.out());
    }

    @Test
    void readsTheCopyInAPdf() {
        String pdf = folder.resolve("report.pdf").toString();
        Run.of("check", inventory, "--output", pdf);
        Run run = Run.of("verify", pdf, inventory);
        assertEquals(0, run.exitCode(), run.out() + run.err());
    }

    @Test
    void findsWhatWasChangedInTheReport() throws IOException {
        Path file = Path.of(report);
        Files.writeString(file, Files.readString(file).replace("NO_MATCH", "FLAGGED"));
        Run run = Run.of("verify", report, inventory);
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("Line 3 is judged or written otherwise."), run.out());
    }

    @Test
    void saysSoWhereTheEditionIsNotHere() throws IOException {
        Path file = Path.of(report);
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\"version\":\"2026\\.[0-9.]+\"", "\"version\":\"2019.1.1\""));
        Run run = Run.of("verify", report, inventory);
        assertEquals(2, run.exitCode(), run.out());
        assertTrue(run.err().contains("List version 2019.1.1"), run.err());
    }

    @Test
    void refusesWhatIsNoReport() {
        Run run = Run.of("verify", inventory, inventory);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("is no report of this program"), run.err());
    }
}
