package gearscreen.watchlist.bundle;

import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.RefusedBundleException.Reason;
import gearscreen.watchlist.load.BrokenWatchlistException;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads bundles and believes none before it is checked: container, signature, format, hashes, contents, in this order.
/// Nothing is written.
///
/// @param keys whose signature is believed
/// @param program the version of this program; empty where it was not built as a release
public record BundleReader(List<TrustedKey> keys, Optional<ProgramVersion> program) {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    public BundleReader {
        keys = List.copyOf(keys);
    }

    /// @throws RefusedBundleException where it is not taken
    /// @throws IOException where the file cannot be read
    public Bundle read(Path file) throws IOException, RefusedBundleException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Unzipped.LARGEST_FILE + 1);
            if (bytes.length > Unzipped.LARGEST_FILE) {
                throw new RefusedBundleException(Reason.TOO_LARGE, Integer.toString(Unzipped.LARGEST_FILE / (1 << 20)));
            }
            return read(bytes);
        }
    }

    Bundle read(byte[] bytes) throws RefusedBundleException {
        Map<String, byte[]> files = Unzipped.of(bytes);
        byte[] manifestBytes = required(files, MANIFEST, Reason.NO_MANIFEST);
        byte[] signature = required(files, SIGNATURE, Reason.NO_SIGNATURE);
        TrustedKey signedBy = keys.stream()
                .filter(key -> key.signed(manifestBytes, signature))
                .findFirst()
                .orElseThrow(() -> new RefusedBundleException(Reason.BAD_SIGNATURE));
        BundleManifest manifest = ManifestJson.read(manifestBytes);
        program(manifest);
        contents(manifest, files);
        return new Bundle(manifest, signedBy, watchlist(manifest, files), bytes);
    }

    /// What is in use stays in use unless the bundle is newer than everything that ever was.
    public static void requireNewer(Bundle bundle, EditionVersion highestSeen) throws RefusedBundleException {
        EditionVersion version = bundle.manifest().version();
        if (version.compareTo(highestSeen) <= 0) {
            throw new RefusedBundleException(Reason.NOT_NEWER, version.toString(), highestSeen.toString());
        }
    }

    private void program(BundleManifest manifest) throws RefusedBundleException {
        if (program.isPresent() && program.get().compareTo(manifest.program()) < 0) {
            throw new RefusedBundleException(
                    Reason.NEWER_PROGRAM_NEEDED,
                    manifest.program().text(),
                    program.get().text());
        }
    }

    /// The files that the manifest names, nothing else, and all that an edition consists of.
    private static void contents(BundleManifest manifest, Map<String, byte[]> files) throws RefusedBundleException {
        Map<String, EditionFile> known = Arrays.stream(EditionFile.values())
                .collect(Collectors.toMap(EditionFile::inBundle, Function.identity()));
        for (String name : files.keySet()) {
            boolean named = manifest.files().containsKey(name) && known.containsKey(name);
            if (!named && !name.equals(MANIFEST) && !name.equals(SIGNATURE)) {
                throw new RefusedBundleException(Reason.EXTRA_FILE, name);
            }
        }
        for (EditionFile file : EditionFile.values()) {
            String hash = manifest.files().get(file.inBundle());
            byte[] bytes = files.get(file.inBundle());
            if (hash == null || bytes == null) {
                throw new RefusedBundleException(Reason.MISSING_FILE, file.inBundle());
            }
            if (!hash.equals(Sha256.of(bytes))) {
                throw new RefusedBundleException(Reason.CHANGED_FILE, file.inBundle());
            }
        }
        for (String name : manifest.files().keySet()) {
            if (!files.containsKey(name)) {
                throw new RefusedBundleException(Reason.MISSING_FILE, name);
            }
        }
    }

    private static Watchlist watchlist(BundleManifest manifest, Map<String, byte[]> files)
            throws RefusedBundleException {
        Watchlist watchlist;
        try {
            watchlist = new WatchlistLoader(path -> open(path, files)).load();
        } catch (BrokenWatchlistException e) {
            throw new RefusedBundleException(Reason.WRONG_CONTENT, e.file(), e.entry(), String.valueOf(e.getMessage()));
        }
        if (!watchlist.version().equals(manifest.version().toString())) {
            throw new RefusedBundleException(
                    Reason.OTHER_VERSION, manifest.version().toString(), watchlist.version());
        }
        return watchlist;
    }

    private static InputStream open(String path, Map<String, byte[]> files) throws IOException {
        for (EditionFile file : EditionFile.values()) {
            byte[] bytes = files.get(file.inBundle());
            if (file.path().equals(path) && bytes != null) {
                return new ByteArrayInputStream(bytes);
            }
        }
        throw new FileNotFoundException(path);
    }

    private static byte[] required(Map<String, byte[]> files, String name, Reason otherwise)
            throws RefusedBundleException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new RefusedBundleException(otherwise);
        }
        return bytes;
    }
}
