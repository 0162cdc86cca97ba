package gearscreen.app.settings;

import gearscreen.app.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings on disk, a JSON file. Keys of later versions are kept over a save.
public final class SettingsFile {
    /// Far more than any settings need; a bigger file is not ours.
    private static final long MOST_BYTES = 4L << 20;

    private final Path file;
    private ObjectNode kept = JsonMapper.shared().createObjectNode();
    private boolean mayWrite = true;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What was found.
    ///
    /// @param trouble why the settings are those of a first start although there was a file
    public record Opened(Settings settings, Optional<Trouble> trouble) {}

    /// What was wrong with the file, and what became of it.
    public sealed interface Trouble {
        /// It was no settings; it lies beside under another name.
        record PutAside(Path now) implements Trouble {}

        /// It can neither be read nor put aside. It is left alone, and nothing is saved over it.
        record Unreadable(Path file) implements Trouble {}
    }

    /// @param today for the name of a file that is put aside
    public Opened open(LocalDate today) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return putAside(today);
            }
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!(root instanceof ObjectNode object)) {
                return putAside(today);
            }
            Settings settings = SettingsJson.read(object);
            kept = object;
            return new Opened(settings, Optional.empty());
        } catch (NoSuchFileException e) {
            return new Opened(Settings.FIRST, Optional.empty());
        } catch (JacksonException | java.nio.charset.CharacterCodingException e) {
            return putAside(today);
        } catch (IOException e) {
            return unreadable();
        }
    }

    private Opened putAside(LocalDate today) {
        try {
            Path aside = file.resolveSibling("settings.corrupt-" + today + ".json");
            for (int i = 2; Files.exists(aside); i++) {
                aside = file.resolveSibling("settings.corrupt-" + today + "-" + i + ".json");
            }
            Files.move(file, aside);
            return new Opened(Settings.FIRST, Optional.of(new Trouble.PutAside(aside)));
        } catch (IOException e) {
            return unreadable();
        }
    }

    private Opened unreadable() {
        mayWrite = false;
        return new Opened(Settings.FIRST, Optional.of(new Trouble.Unreadable(file)));
    }

    /// Writes them whole or not at all; does nothing over a file that could not be read.
    ///
    /// @throws gearscreen.app.UnwritableException when they cannot be written; the old file then still stands
    public synchronized void save(Settings settings) throws IOException {
        if (!mayWrite) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Folders.make(folder);
        }
        SettingsJson.write(settings, kept);
        byte[] bytes = (kept.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.writeOwn(file, out -> out.write(bytes));
    }
}
