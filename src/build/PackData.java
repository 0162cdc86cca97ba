import gearscreen.inventory.columns.PackedWords;
import gearscreen.screening.known.Knowledge;
import gearscreen.watchlist.MacRegistry;
import gearscreen.watchlist.PackedWording;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.Wording;
import gearscreen.watchlist.load.WatchlistLoader;
import gearscreen.watchlist.packed.WatchlistWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Packs the data files of the program, so that a start need not read JSON and the registry's lines. Maven calls it
/// behind every compilation; the same data give the same bytes.
///
/// Usage: `java -cp CLASSES:LIBRARIES src/build/PackData.java FOLDER_OF_CLASSES`
public final class PackData {
    private PackData() {}

    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path folder = Files.createDirectories(classes.resolve("gearscreen/data/packed"));
        // What lies there of an earlier build is not to be read for this one.
        for (String name : new String[] {"watchlist", "wording", "registry", "header-words", "other-firms"}) {
            Files.deleteIfExists(folder.resolve(name + ".bin"));
        }
        Watchlist watchlist = WatchlistLoader.bundled();
        Wording wording = Wording.ofFile();
        write(folder.resolve("watchlist.bin"), WatchlistWriter.pack(watchlist));
        write(folder.resolve("wording.bin"), PackedWording.pack(wording));
        write(folder.resolve("header-words.bin"), PackedWords.pack());
        write(folder.resolve("registry.bin"), MacRegistry.bundled().pack());
        write(folder.resolve("other-firms.bin"), new Knowledge(watchlist, wording).packOtherFirms());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }
}
