package gearscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.report.json.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Path inventory;

    @BeforeEach
    void anInventory() throws IOException {
        inventory = Files.writeString(folder.resolve("cameras.csv"), """
                Manufacturer,Model,MAC address,Asset tag,Site
                "Hangzhou Hikvision Digital Technology Co., Ltd.",DS-2CD2143G2-I,44:19:b6:00:11:22,A-1,Lobby
                Axis Communications,P3245-LV,AC:CC:8E:01:02:03,A-2,Roof
                ,,,A-3,Cellar
                """);
    }

    /// Section 889 binds US federal contractors; without a profile nothing can be said to apply; no directive of
    /// another country binds a private business elsewhere.
    @ParameterizedTest
    @CsvSource({
        "us-federal-contractor,  any,       1",
        "us-federal-contractor,  may-apply, 1",
        "us-federal-contractor,  applies,   1",
        "us-federal-contractor,  never,     0",
        "'',                     any,       1",
        "'',                     may-apply, 1",
        "'',                     applies,   0",
        "other-private-business, any,       1",
        "other-private-business, applies,   0",
        "'other-private-business,us-federal-contractor', applies, 1"
    })
    void theExitCodeFollowsTheLevelAsked(String profiles, String failOn, int exitCode) {
        List<String> args = new ArrayList<>(List.of("check", inventory.toString(), "--fail-on", failOn));
        if (!profiles.isEmpty()) {
            args.addAll(List.of("--profile", profiles));
        }
        Run run = Run.of(args.toArray(String[]::new));
        assertEquals(exitCode, run.exitCode(), run.err());
        assertEquals("", run.err());
    }

    @Test
    void nothingFlaggedIsExitCodeZeroAndNamesTheListVersion() throws IOException {
        Files.writeString(inventory, "Manufacturer,Model\nAxis Communications,P3245-LV\n");
        Run run = Run.of("check", inventory.toString());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("Items: 1 = 0 flagged + 1 no match found + 0 not enough data"), run.out());
        assertTrue(run.out().contains("List version "), run.out());
    }

    @Test
    void jsonFitsItsSchemaAndCountsAddUp() throws IOException {
        Run run = Run.of("check", inventory.toString(), "--format", "json", "--include", "all");
        Schemas.assertValid("check", run.out());
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertEquals(3, report.get("items").size());
        assertEquals("FLAGGED", report.at("/items/0/outcome").asString());
        assertEquals("hikvision", report.at("/items/0/findings/0/supplier").asString());
        assertEquals("NO_MATCH", report.at("/items/1/outcome").asString());
        assertEquals("NOT_ENOUGH_DATA", report.at("/items/2/outcome").asString());
        assertEquals(4, report.at("/counts/lines").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "html", "json"})
    void theSameInputGivesTheSameBytes(String format) {
        String[] args = {"check", inventory.toString(), "--format", format, "--include", "all"};
        assertEquals(Run.of(args).out(), Run.of(args).out());
    }

    @ParameterizedTest
    @CsvSource({"report.html, <!DOCTYPE html>", "report.JSON, {", "report.csv, \uFEFF", "report.out, [!]"})
    void theNameOfTheOutputSaysTheFormat(String name, String start) throws IOException {
        Path output = folder.resolve(name);
        Run run = Run.of("check", inventory.toString(), "--output", output.toString());
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertEquals(
                "1 of 3 items was flagged. The report is in " + output + ".",
                run.err().strip());
        assertTrue(Files.readString(output).startsWith(start));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void theInventoryIsNeverReplaced() throws IOException {
        String before = Files.readString(inventory);
        Run run = Run.of("check", inventory.toString(), "--output", inventory.toString());
        assertEquals(2, run.exitCode());
        assertEquals(
                inventory + " is the inventory itself. Name another file for the report.",
                run.err().strip());
        assertEquals(before, Files.readString(inventory));
    }

    @Test
    void aMissingOutputFolderIsSaidInOneSentence() {
        Path output = folder.resolve("none").resolve("report.html");
        Run run = Run.of("check", inventory.toString(), "--output", output.toString());
        assertEquals(2, run.exitCode());
        assertEquals(
                "The folder of " + output + " does not exist. Make it first, or name another file.",
                run.err().strip());
    }

    @Test
    void columnsMayBeMapped() throws IOException {
        Files.writeString(inventory, "Thing,Origin,Site\nDS-1,Hikvision,Lobby\nDS-2,Hikvision,Roof\n");
        Run run = Run.of("check", inventory.toString(), "--map", "VENDOR=Origin", "--map", "model=Thing");
        assertEquals(1, run.exitCode(), run.out() + run.err());
        Run missing = Run.of("check", inventory.toString(), "--map", "vendor=Maker");
        assertEquals(2, missing.exitCode());
        assertEquals(1, missing.err().lines().count(), missing.err());
        assertTrue(missing.err().contains("Maker"), missing.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.csv", ".", "empty.csv", "picture.csv", "book.csv", "\u202Eevil.csv"})
    void aFileThatIsNoInventoryGetsOneSentenceAndExitCodeTwo(String name) throws IOException {
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.write(
                folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.write(folder.resolve("book.csv"), new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0});
        for (String language : List.of("en", "fr")) {
            Run run = Run.of("check", folder.resolve(name).toString(), "--lang", language);
            assertEquals(2, run.exitCode(), run.err());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
            assertFalse(run.err().contains("\u202E"), run.err());
        }
    }

    @Test
    void resultsAreUtf8WhateverTheConsole() throws IOException {
        Files.writeString(inventory, "Fabricant;Modèle;Lieu\n海康威视;DS-1;Entrée\n", StandardCharsets.UTF_8);
        Run run = Run.of("check", inventory.toString(), "--lang", "fr");
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("海康威视"), run.out());
        assertTrue(run.out().contains("Peut s’appliquer"), run.out());
    }

    @Test
    void theAsOfDateIsShown() {
        Run run = Run.of("check", inventory.toString(), "--as-of", "2019-01-01", "--format", "json");
        assertEquals(
                "2019-01-01",
                JsonMapper.shared().readTree(run.out()).get("asOf").asString());
        Run today = Run.of("check", inventory.toString(), "--format", "json");
        assertEquals(
                "2026-11-24",
                JsonMapper.shared().readTree(today.out()).get("asOf").asString());
    }
}
