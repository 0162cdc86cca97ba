import gearscreen.inventory.columns.PackedWords;
import gearscreen.screening.known.Knowledge;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.PackedWording;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import gearscreen.watchlist.load.WatchlistLoader;
import gearscreen.watchlist.packed.WatchlistWriter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Packs the data files of the program, so that a start need not read JSON and the registry's lines. Maven calls it
/// behind every compilation; the same data give the same bytes.
///
/// Usage, with JavaFX as modules: `java -cp CLASSES:LIBRARIES src/build/PackData.java FOLDER_OF_CLASSES`
public final class PackData {
    private PackData() {}

    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path folder = Files.createDirectories(classes.resolve("gearscreen/data/packed"));
        // What lies there of an earlier build is not to be read for this one.
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        Watchlist watchlist = WatchlistLoader.bundled();
        Wording wording = Wording.ofFile();
        Files.write(folder.resolve("watchlist.bin"), WatchlistWriter.pack(watchlist));
        Files.write(folder.resolve("wording.bin"), PackedWording.pack(wording));
        Files.write(folder.resolve("header-words.bin"), PackedWords.pack());
        Files.write(folder.resolve("registry.bin"), MacRegistry.bundled().pack());
        for (Language language : Language.values()) {
            Files.write(folder.resolve("texts-" + language.code() + ".bin"), Messages.ofBundles(language).pack());
        }
        styleSheets(classes.resolve("gearscreen/desktop"));
        Files.write(folder.resolve("other-firms.bin"), new Knowledge(watchlist, wording).packOtherFirms());
    }

    /// JavaFX takes the binary twin of a style sheet where there is one, and then needs no parser at the start.
    private static void styleSheets(Path folder) throws IOException {
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString();
                Path binary = sheet.resolveSibling(name.substring(0, name.length() - ".css".length()) + ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            }
        }
    }
}
