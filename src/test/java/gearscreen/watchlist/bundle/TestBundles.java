package gearscreen.watchlist.bundle;

import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Editions that are the bundled one with changes, signed with a key that was made for the test.
public final class TestBundles {
    public static final LocalDate CREATED = LocalDate.of(2026, 12, 1);
    public static final LocalDate EXPIRES = LocalDate.of(2027, 3, 1);

    /// The version of the edition that comes with the program.
    public static final String BUNDLED = new WatchlistLoader(WatchlistLoader.bundledFiles()).version();

    private final KeyPair keys = newKeys();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final BundleWriter writer =
            new BundleWriter(new SigningKey(keys.getPrivate()), CREATED, EXPIRES, new ProgramVersion("0.1.0"));

    /// @param version of every bundle that is made of it
    public TestBundles(String version) throws IOException {
        WatchlistLoader.Files bundled = WatchlistLoader.bundledFiles();
        for (EditionFile file : EditionFile.values()) {
            try (InputStream in = bundled.open(file.path())) {
                files.put(file.inBundle(), in.readAllBytes());
            }
        }
        change(EditionFile.EDITION, "\"version\": \"" + BUNDLED + "\"", "\"version\": \"" + version + "\"");
    }

    public static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of the edition as it is now.
    public String version() {
        return new WatchlistLoader(edition()).version();
    }

    public KeyPair keys() {
        return keys;
    }

    public List<TrustedKey> trusted() {
        return List.of(new TrustedKey("current", newKeys().getPublic()), new TrustedKey("next", keys.getPublic()));
    }

    public BundleReader reader() {
        return new BundleReader(trusted(), ProgramVersion.of("0.1.0"));
    }

    public TestBundles change(EditionFile file, String from, String to) {
        String text = new String(files.get(file.inBundle()), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        files.put(file.inBundle(), text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// The same edition with another version, signed with the same key.
    public TestBundles as(String version) {
        String now = version();
        return change(EditionFile.EDITION, "\"version\": \"" + now + "\"", "\"version\": \"" + version + "\"");
    }

    public WatchlistLoader.Files edition() {
        return path -> {
            for (EditionFile file : EditionFile.values()) {
                if (file.path().equals(path)) {
                    return new ByteArrayInputStream(files.get(file.inBundle()));
                }
            }
            throw new IOException(path);
        };
    }

    /// As a maintainer makes it.
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(edition(), out);
        return out.toByteArray();
    }

    /// The manifest of this edition, as a maintainer's bundle holds it.
    public byte[] manifestBytes() {
        return ManifestJson.write(manifest(files));
    }

    /// A bundle of this edition whose signature is over these bytes, whatever they are.
    public byte[] signedOver(byte[] manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(manifest, files(), out);
        return out.toByteArray();
    }

    Map<String, byte[]> files() {
        return new LinkedHashMap<>(files);
    }

    BundleManifest manifest(Map<String, byte[]> named) {
        String edition = new String(named.getOrDefault("edition.json", new byte[0]), StandardCharsets.UTF_8);
        Optional<EditionVersion> version =
                EditionVersion.of(edition.replaceAll("(?s).*\"version\": \"([^\"]+)\".*", "$1"));
        SortedMap<String, String> hashes = new TreeMap<>();
        named.forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
        return new BundleManifest(
                version.orElse(new EditionVersion(2026, 12, 1)), CREATED, EXPIRES, new ProgramVersion("0.1.0"), hashes);
    }

    /// Signed over this manifest, whatever the files are.
    byte[] bytes(String manifest, Map<String, byte[]> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(manifest.getBytes(StandardCharsets.UTF_8), new HashMap<>(content), out);
        return out.toByteArray();
    }

    String manifestText(Map<String, byte[]> named) {
        return new String(ManifestJson.write(manifest(named)), StandardCharsets.UTF_8);
    }
}
