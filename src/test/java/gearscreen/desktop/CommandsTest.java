package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.command.Command;
import gearscreen.desktop.command.Commands;
import gearscreen.desktop.port.FilePicker;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandsTest {
    @TempDir
    Path folder;

    private DeskFixture fixture;
    private Commands commands;

    @BeforeEach
    void registry() throws IOException {
        fixture = new DeskFixture(folder, new DirectBackground());
        FilePicker files = new FilePicker() {
            @Override
            public Optional<Path> open() {
                return Optional.of(fixture.inventory);
            }

            @Override
            public Optional<Path> save(Path suggested) {
                return Optional.empty();
            }
        };
        commands = WindowCommands.of(fixture.desk, files, () -> {}, () -> {}, () -> {}, () -> {});
    }

    @Test
    void noKeyDoesTwoThings() {
        Map<String, String> seen = new HashMap<>();
        for (Command command : commands.all()) {
            for (KeyCombination key : command.keys()) {
                assertEquals(null, seen.put(key.getName(), command.id()), key + " of " + command.id());
            }
        }
    }

    /// On Canadian keyboards Ctrl and Alt together are AltGr, which writes characters.
    @Test
    void noKeyNeedsControlAndAlt() {
        for (Command command : commands.all()) {
            for (KeyCombination key : command.keys()) {
                boolean control = key.getControl() == ModifierValue.DOWN || key.getShortcut() == ModifierValue.DOWN;
                assertFalse(control && key.getAlt() == ModifierValue.DOWN, command.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasATextWithAMnemonicThatIsItsOwnInItsMenu(Language language) {
        Messages messages = Messages.in(language);
        Map<String, Set<Character>> taken = new HashMap<>();
        for (Command command : commands.all()) {
            String text = messages.text(command.textKey());
            int at = text.indexOf('_');
            assertNotEquals(-1, at, command.id());
            String menu =
                    command.place().menu().id() + command.place().submenu().orElse("");
            char letter = Character.toLowerCase(text.charAt(at + 1));
            assertTrue(
                    taken.computeIfAbsent(menu, _ -> new HashSet<>()).add(letter),
                    language + ": " + letter + " twice in " + menu + ", " + command.id());
        }
    }

    @Test
    void commandsFollowTheStateOfTheScan() {
        assertFalse(commands.get("export").enabled().get());
        commands.get("open").run();
        assertTrue(commands.get("columns").enabled().get());
        assertFalse(commands.get("export").enabled().get());
        commands.get("scan").run();
        assertTrue(commands.get("export").enabled().get());
        commands.get("close").run();
        assertFalse(commands.get("export").enabled().get());
    }

    @Test
    void aCommandThatIsNotToBeHadDoesNothing() {
        commands.get("export").run();
        assertEquals(FrameViewModel.Page.SCAN, fixture.desk.frame().page().get());
    }

    @Test
    void everyIdIsThereOnce() {
        assertEquals(
                commands.all().size(),
                commands.all().stream().map(Command::id).distinct().count());
        assertEquals(
                List.of(), commands.all().stream().filter(c -> c.id().isBlank()).toList());
    }
}
