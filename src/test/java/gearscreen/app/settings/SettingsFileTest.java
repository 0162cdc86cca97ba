package gearscreen.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.text.Language;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Settings CHANGED = new Settings(
            new Look(Optional.of(Language.FRENCH), Theme.HIGH_CONTRAST, 150),
            new Who(
                    List.of(
                            new NamedProfile(
                                    "",
                                    List.of("us-federal-contractor"),
                                    List.of("us-grant-recipient"),
                                    List.of(new DirectiveOverride(
                                            "us-ndaa-889", Applicability.INFORMATION, "No such contract since 2025")),
                                    "Hôtel du Lac",
                                    "A. B.",
                                    true),
                            NamedProfile.EMPTY.withName("Client 7")),
                    1),
            Optional.of(new WindowPlace(-20, 40, 1200.5, 800, true)),
            Map.of("results", List.of("line", "maker")),
            "A. B.",
            new ExportChoices(
                    List.of("html", "csv"), List.of(Language.ENGLISH, Language.FRENCH), true, List.of("owner")),
            false);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("new folder").resolve("settings.json");
    }

    private SettingsFile.Opened open() {
        return new SettingsFile(file).open(TODAY);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void withoutAFileAllIsAsAtTheFirstStart() {
        assertEquals(new SettingsFile.Opened(Settings.FIRST, Optional.empty()), open());
    }

    @Test
    void whatIsSavedComesBack() throws IOException {
        new SettingsFile(file).save(CHANGED);
        assertEquals(new SettingsFile.Opened(CHANGED, Optional.empty()), open());
    }

    @Test
    void keysOfALaterVersionStay() throws IOException {
        write("{\"version\": 9, \"sound\": {\"volume\": 7}, \"look\": {\"textSize\": 120, \"font\": \"Large\"}}");
        SettingsFile settings = new SettingsFile(file);
        Settings read = settings.open(TODAY).settings();
        assertEquals(120, read.look().textSize());
        settings.save(read.with(new Look(Optional.empty(), Theme.DARK, 90)));
        JsonNode saved = JsonMapper.shared().readTree(Files.readString(file));
        assertEquals(7, saved.at("/sound/volume").asInt());
        assertEquals("Large", saved.at("/look/font").asString());
        assertEquals(90, saved.at("/look/textSize").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"look\": ", "[1, 2]", "null", "{} trailing", "\u0000\u0000\u0000\u0000"})
    void aFileThatIsNoSettingsIsPutAsideAndTheReasonSaid(String text) throws IOException {
        write(text);
        Path aside = file.resolveSibling("settings.corrupt-2026-11-24.json");
        assertEquals(
                new SettingsFile.Opened(Settings.FIRST, Optional.of(new SettingsFile.Trouble.PutAside(aside))), open());
        assertEquals(text, Files.readString(aside));
        assertFalse(Files.exists(file));
    }

    @Test
    void aSecondBrokenFileOfTheDayDoesNotReplaceTheFirst() throws IOException {
        write("first");
        open();
        write("second");
        open();
        assertEquals("first", Files.readString(file.resolveSibling("settings.corrupt-2026-11-24.json")));
        assertEquals("second", Files.readString(file.resolveSibling("settings.corrupt-2026-11-24-2.json")));
    }

    @Test
    void whatIsNotUtf8IsPutAside() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'});
        assertTrue(open().trouble().orElseThrow() instanceof SettingsFile.Trouble.PutAside);
    }

    @Test
    void aFolderInTheFilesPlaceIsLeftAloneAndNothingIsSavedOverIt() throws IOException {
        Files.createDirectories(file.resolve("something"));
        SettingsFile settings = new SettingsFile(file);
        assertEquals(Settings.FIRST, settings.open(TODAY).settings());
        settings.save(CHANGED);
        assertEquals(Settings.FIRST, open().settings());
    }

    @Test
    void aValueThatMakesNoSenseCountsAsNeverSet() throws IOException {
        write("""
                {"look": 5, "who": {"profiles": [{"name": ["x"], "overrides": [{"directive": "a"}]}, 7], "current": {}},
                 "window": {"x": "left", "width": 1e999}, "columns": {"results": "all"}, "decideAs": {"a": 1},
                 "export": {"formats": "html"}, "rememberFiles": "perhaps"}
                """);
        SettingsFile settings = new SettingsFile(file);
        assertEquals(
                new SettingsFile.Opened(Settings.FIRST.withColumns("results", List.of()), Optional.empty()),
                settings.open(TODAY));
        settings.save(CHANGED);
        assertEquals(CHANGED, open().settings());
    }

    @Test
    void aTextSizeOutsideTheRangeBecomesItsNearestEnd() throws IOException {
        write("{\"look\": {\"textSize\": 4000}}");
        assertEquals(200, open().settings().look().textSize());
    }
}
