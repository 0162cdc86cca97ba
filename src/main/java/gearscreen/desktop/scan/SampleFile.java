package gearscreen.desktop.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The sample inventory that comes with the program, as a file.
@FunctionalInterface
public interface SampleFile {
    /// A fresh copy, which is deleted when the program ends.
    Path copy() throws IOException;

    static SampleFile bundled() {
        return () -> {
            Path folder = Files.createTempDirectory("gearscreen");
            Path copy = folder.resolve("sample-inventory.csv");
            try (InputStream bytes = Objects.requireNonNull(
                    SampleFile.class.getResourceAsStream("/gearscreen/data/samples/sample-inventory.csv"))) {
                Files.copy(bytes, copy);
            }
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return copy;
        };
    }
}
