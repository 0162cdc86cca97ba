package gearscreen.app.edition;

import gearscreen.app.WholeFile;
import gearscreen.app.settings.Folders;
import gearscreen.watchlist.EditionVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file that remembers the version of an edition.
record VersionFile(Path file) {
    private static final int LONGEST = 100;

    /// Empty where nothing is remembered, or nothing that can be read.
    Optional<EditionVersion> read() {
        try (InputStream in = Files.newInputStream(file)) {
            return EditionVersion.of(new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// @throws gearscreen.app.UnwritableException where it cannot be written; what was remembered still is
    void write(EditionVersion version) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Folders.make(folder);
        }
        byte[] bytes = (version + "\n").getBytes(StandardCharsets.US_ASCII);
        WholeFile.writeOwn(file, out -> out.write(bytes));
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
