package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportsTest {
    @TempDir
    Path folder;

    private Path inventory = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeAnInventory() throws IOException {
        inventory = Files.writeString(folder.resolve("cameras.csv"), """
                Manufacturer,Model,Serial number,Location
                Hikvision,DS-2CD2143G2-I,SN-4711,Lobby
                Axis Communications,P3245-LV,SN-4712,Roof
                """);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @Test
    void writesSeveralReportsIntoAFolderUnderNamesThatTellThemApart() throws IOException {
        Run run = Run.of(
                "check",
                inventory.toString(),
                "--format",
                "html,csv",
                "--format",
                "sarif",
                "--report-lang",
                "both",
                "--output",
                out.toString());
        assertEquals(1, run.exitCode(), run.err());
        List<String> names = names();
        assertEquals(5, names.size(), names.toString());
        for (String ending : List.of("-en.html", "-fr.html", "-en.csv", "-fr.csv", ".sarif")) {
            assertTrue(
                    names.stream()
                            .anyMatch(
                                    name -> name.matches("cameras_restricted-equipment_\\d{4}-\\d\\d-\\d\\d_[0-9a-f]{4}"
                                            + ending.replace(".", "\\."))),
                    ending + " in " + names);
        }
    }

    @Test
    void saysWhatHasChangedSinceAnEarlierReport() throws IOException {
        Path earlier = out.resolve("earlier.json");
        Run.of("check", inventory.toString(), "--include", "all", "--output", earlier.toString());
        Files.writeString(inventory, "Dahua,IPC-HDW2831T-AS-S2,SN-4713,Gate\n", StandardOpenOption.APPEND);
        Run run = Run.of(
                "check",
                inventory.toString(),
                "--since",
                earlier.toString(),
                "--format",
                "html",
                "--report-lang",
                "en");
        String changes = Jsoup.parse(run.out()).select("#changes").text();
        assertTrue(changes.contains("1 newly flagged · 0 gone · 0 changed · 1 the same"), changes);
        assertTrue(changes.contains("New 4 Dahua IPC-HDW2831T-AS-S2"), changes);
        assertTrue(changes.contains("the device is not in the earlier inventory"), changes);
    }

    @Test
    void putsTheNameThatIsGivenBeforeTheEndings() throws IOException {
        Run.of(
                "check",
                inventory.toString(),
                "--format",
                "json,junit",
                "--output",
                out.resolve("may").toString());
        assertEquals(List.of("may-junit.xml", "may.json"), names());
    }

    @Test
    void replacesAFileOnlyWhenAsked() throws IOException {
        Path report = Files.writeString(out.resolve("a.html"), "mine");
        Run refused = Run.of("check", inventory.toString(), "--output", report.toString());
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("exists already"), refused.err());
        assertEquals("mine", Files.readString(report));
        Run replaced = Run.of("check", inventory.toString(), "--replace", "--output", report.toString());
        assertEquals(1, replaced.exitCode(), replaced.err());
        assertTrue(Files.readString(report).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void speaksTheLanguageOfTheReportInItAndThatOfTheMessagesElsewhere() {
        Run run = Run.of("check", inventory.toString(), "--format", "email", "--lang", "en", "--report-lang", "fr");
        assertTrue(run.out().startsWith("Vérification du matériel visé"), run.out());
    }

    @Test
    void leavesOutWhatItIsTold() {
        Run run = Run.of(
                "check", inventory.toString(), "--format", "json", "--include", "all", "--redact", "serial,location");
        assertFalse(run.out().contains("SN-47"), run.out());
        assertFalse(run.out().contains("Lobby"), run.out());
        assertTrue(run.out().contains("DS-2CD2143G2-I"), run.out());
    }

    @Test
    void writesRawCsvOnlyWhenAsked() throws IOException {
        Files.writeString(inventory, "Manufacturer,Model\nHikvision,=1+1\n");
        Run raw = Run.of("check", inventory.toString(), "--format", "csv", "--csv-raw", "--csv-delimiter", "tab");
        assertTrue(raw.out().contains("\t=1+1\t"), raw.out());
        Run guarded = Run.of("check", inventory.toString(), "--format", "csv", "--csv-delimiter", "semicolon");
        assertTrue(guarded.out().contains(";'=1+1;"), guarded.out());
    }

    @Test
    void asksForAPlaceWhereSeveralReportsAreWanted() {
        Run run = Run.of("check", inventory.toString(), "--format", "csv,json");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--output"), run.err());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
