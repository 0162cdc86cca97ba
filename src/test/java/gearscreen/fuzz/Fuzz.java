package gearscreen.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The door for a fuzzer led by coverage, and what writes its first inputs.
public final class Fuzz {
    private static final Target TARGET =
            Target.valueOf(System.getProperty("gearscreen.fuzz", "inventory").toUpperCase(Locale.ROOT));

    private Fuzz() {}

    /// Called by the fuzzer by this name.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        TARGET.run(bytes);
    }

    /// Writes the target's seeds as files.
    ///
    /// @param args the folder
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int count = 0;
        for (byte[] seed : TARGET.seeds()) {
            Files.write(folder.resolve("seed-" + count++), seed);
        }
        System.out.println(count + " seeds in " + folder);
    }
}
