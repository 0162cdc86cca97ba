package gearscreen.watchlist.bundle;

import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.load.BrokenWatchlistException;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes a signed bundle of an edition. The same edition, dates and key give the same bytes.
///
/// @param program the lowest version of the program that reads it
public record BundleWriter(SigningKey key, LocalDate created, LocalDate expires, ProgramVersion program) {
    /// Zip knows no time zones; the time of day says nothing here.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// An edition is read and checked before it is signed.
    ///
    /// @param out stays open
    /// @throws BrokenWatchlistException where the edition does not hold what it must
    public BundleManifest write(WatchlistLoader.Files edition, OutputStream out) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (EditionFile file : EditionFile.values()) {
            byte[] bytes = bytes(edition, file);
            files.put(file.inBundle(), bytes);
            hashes.put(file.inBundle(), Sha256.of(bytes));
        }
        Watchlist watchlist = new WatchlistLoader(edition).load();
        EditionVersion version = EditionVersion.of(watchlist.version())
                .orElseThrow(() -> new BrokenWatchlistException(
                        EditionFile.EDITION.path(), "version", watchlist.version() + " is no version"));
        BundleManifest manifest = new BundleManifest(version, created, expires, program, hashes);
        write(ManifestJson.write(manifest), files, out);
        return manifest;
    }

    private static byte[] bytes(WatchlistLoader.Files edition, EditionFile file) {
        try (InputStream in = edition.open(file.path())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BrokenWatchlistException(file.path(), "the file", String.valueOf(e.getMessage()));
        }
    }

    /// Also for tests, which sign what no maintainer would.
    void write(byte[] manifest, Map<String, byte[]> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, BundleReader.MANIFEST, manifest);
        entry(zip, BundleReader.SIGNATURE, key.sign(manifest));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            entry(zip, file.getKey(), file.getValue());
        }
        zip.finish();
        zip.flush();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
