package gearscreen.watchlist.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.bundle.RefusedBundleException.Reason;
import gearscreen.watchlist.load.EditionFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleReaderTest {
    private TestBundles bundles;

    @BeforeEach
    void make() throws IOException {
        bundles = new TestBundles("2026.12.1");
    }

    @Test
    void takesWhatAMaintainerMade() throws Exception {
        Bundle bundle = bundles.reader().read(bundles.bytes());
        assertEquals("2026.12.1", bundle.watchlist().version());
        assertEquals(new EditionVersion(2026, 12, 1), bundle.manifest().version());
        assertEquals("next", bundle.signedBy().use());
        assertEquals(EditionFile.values().length, bundle.manifest().files().size());
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws IOException {
        assertArrayEquals(bundles.bytes(), bundles.bytes());
    }

    @Test
    void aSignatureByAStrangersKeyIsRefused() throws IOException {
        byte[] bytes = new TestBundles("2026.12.1").bytes();
        refused(Reason.BAD_SIGNATURE, bytes);
    }

    @Test
    void aManifestThatWasChangedAfterSigningIsRefused() throws IOException {
        byte[] bytes = rezipped(bundles.bytes(), "manifest.json", text -> text.replace("2026.12.1", "2027.12.1"));
        refused(Reason.BAD_SIGNATURE, bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 65})
    void aSignatureOfAnotherLengthIsRefused(int length) throws IOException {
        refused(Reason.BAD_SIGNATURE, rezipped(bundles.bytes(), "manifest.sig", _ -> "x".repeat(length)));
    }

    @Test
    void aChangedByteIsRefusedInEveryFile() throws IOException {
        for (EditionFile file : EditionFile.values()) {
            Map<String, byte[]> files = bundles.files();
            String manifest = bundles.manifestText(files);
            byte[] changed = Objects.requireNonNull(files.get(file.inBundle())).clone();
            changed[changed.length / 2] ^= 1;
            files.put(file.inBundle(), changed);
            assertEquals(
                    List.of(file.inBundle()),
                    refused(Reason.CHANGED_FILE, bundles.bytes(manifest, files)).facts());
        }
    }

    @Test
    void aMissingFileIsRefusedWhetherTheManifestNamesItOrNot() throws IOException {
        Map<String, byte[]> files = bundles.files();
        String manifest = bundles.manifestText(files);
        files.remove("labels.json");
        refused(Reason.MISSING_FILE, bundles.bytes(manifest, files));
        assertEquals(
                List.of("labels.json"),
                refused(Reason.MISSING_FILE, bundles.bytes(bundles.manifestText(files), files))
                        .facts());
    }

    @Test
    void anExtraFileIsRefusedWhetherTheManifestNamesItOrNot() throws IOException {
        Map<String, byte[]> files = bundles.files();
        String manifest = bundles.manifestText(files);
        files.put("extra.json", new byte[] {'{', '}'});
        refused(Reason.EXTRA_FILE, bundles.bytes(manifest, files));
        refused(Reason.EXTRA_FILE, bundles.bytes(bundles.manifestText(files), files));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../labels.json",
                "/etc/passwd",
                "..\\labels.json",
                "C:labels.json",
                "watchlist/labels.json",
                "labels.json/",
                "Labels.json",
                "labels\u202E.json",
                ".hidden.json",
                "con"
            })
    void aNameThatCouldLeadElsewhereIsRefused(String name) throws IOException {
        Map<String, byte[]> files = bundles.files();
        files.put(name, new byte[] {'{', '}'});
        assertEquals(
                List.of(name),
                refused(Reason.UNSAFE_NAME, bundles.bytes(bundles.manifestText(files), files))
                        .facts());
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        // The library writes no such zip, so the second name is made the first in the bytes.
        byte[] both = zipOf(Map.of("labels.json", "{}", "labelz.json", "{}"));
        refused(Reason.NAME_TWICE, replaced(both, "labelz.json", "labels.json"));
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        Map<String, byte[]> files = bundles.files();
        files.put("labels.json", new byte[200 << 20]);
        byte[] bomb = bundles.bytes(bundles.manifestText(bundles.files()), files);
        assertTrue(bomb.length < 2 << 20, "it is small as a file");
        assertEquals(List.of("labels.json"), refused(Reason.ZIP_BOMB, bomb).facts());
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        refused(Reason.NOT_A_BUNDLE, new byte[0]);
        refused(Reason.NOT_A_BUNDLE, "vendor,model\nAxis,P3245\n".getBytes(StandardCharsets.UTF_8));
        byte[] whole = bundles.bytes();
        for (int length : new int[] {10, 100, 1000, whole.length / 2}) {
            RefusedBundleException cut = assertThrows(
                    RefusedBundleException.class, () -> bundles.reader().read(Arrays.copyOf(whole, length)));
            assertTrue(
                    List.of(Reason.NOT_A_BUNDLE, Reason.NO_MANIFEST, Reason.NO_SIGNATURE)
                            .contains(cut.reason()),
                    cut.toString());
        }
    }

    @Test
    void aZipWithoutManifestOrSignatureIsRefused() throws IOException {
        refused(Reason.NO_MANIFEST, zip("labels.json", "{}"));
        refused(Reason.NO_SIGNATURE, zip("manifest.json", "{}"));
    }

    /// The signature is right in all of these; the content is not.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "format" : 1              | "format" : 2              | UNKNOWN_FORMAT
        "format" : 1              | "format" : "1"            | BAD_MANIFEST
        "version" : "2026.12.1"   | "version" : "December"    | BAD_MANIFEST
        "created" : "2026-12-01"  | "created" : "2026-13-01"  | BAD_MANIFEST
        "expires" : "2027-03-01"  | "expires" : 20270301      | BAD_MANIFEST
        "program" : "0.1.0"       | "program" : "newest"      | BAD_MANIFEST
        "program" : "0.1.0"       | "program" : "0.2"         | NEWER_PROGRAM_NEEDED
        "version" : "2026.12.1"   | "version" : "2026.12.2"   | OTHER_VERSION
        """)
    void aManifestThatSaysSomethingElseIsRefused(String from, String to, Reason reason) throws IOException {
        Map<String, byte[]> files = bundles.files();
        String manifest = bundles.manifestText(files);
        assertTrue(manifest.contains(from), manifest);
        refused(reason, bundles.bytes(manifest.replace(from, to), files));
    }

    @Test
    void aSignedManifestThatIsNoJsonIsRefused() throws IOException {
        refused(Reason.BAD_MANIFEST, bundles.bytes("not json", bundles.files()));
        refused(Reason.BAD_MANIFEST, bundles.bytes("[]", bundles.files()));
        refused(Reason.BAD_MANIFEST, bundles.bytes("[".repeat(100_000), bundles.files()));
    }

    @Test
    void aFileOfAnotherSchemaIsRefusedWithItsNameAndEntry() throws IOException {
        bundles.change(EditionFile.LABELS, "\"range\": \"some\"", "\"range\": \"a few\"");
        Map<String, byte[]> files = bundles.files();
        RefusedBundleException refused =
                refused(Reason.WRONG_CONTENT, bundles.bytes(bundles.manifestText(files), files));
        assertEquals("watchlist/labels.json", refused.facts().getFirst());
        assertTrue(refused.facts().get(1).startsWith("labels["), refused.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"labels\": {}}", "{\"labels\": [1]}", "\u0000"})
    void aFileThatHoldsSomethingElseIsRefused(String content) throws IOException {
        for (EditionFile file : EditionFile.values()) {
            Map<String, byte[]> files = bundles.files();
            files.put(file.inBundle(), content.getBytes(StandardCharsets.UTF_8));
            RefusedBundleException refused = assertThrows(
                    RefusedBundleException.class,
                    () -> bundles.reader().read(bundles.bytes(bundles.manifestText(files), files)),
                    file + " " + content);
            assertEquals(Reason.WRONG_CONTENT, refused.reason());
        }
    }

    @Test
    void aReferenceToNothingIsRefused() throws IOException {
        bundles.change(EditionFile.SUPPLIERS, "\"parent\": \"hikvision\"", "\"parent\": \"hikvison\"");
        Map<String, byte[]> files = bundles.files();
        refused(Reason.WRONG_CONTENT, bundles.bytes(bundles.manifestText(files), files));
    }

    @Test
    void aFileOfMoreBytesThanAnyEditionIsNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.zip");
        Files.write(file, new byte[Unzipped.LARGEST_FILE + 1]);
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(
                                RefusedBundleException.class,
                                () -> bundles.reader().read(file))
                        .reason());
    }

    @Test
    void onlyAnEditionAboveTheHighestEverSeenIsNewer() throws Exception {
        Bundle bundle = bundles.reader().read(bundles.bytes());
        assertDoesNotThrow(() -> BundleReader.requireNewer(bundle, new EditionVersion(2026, 11, 30)));
        for (EditionVersion seen : List.of(new EditionVersion(2026, 12, 1), new EditionVersion(2027, 1, 1))) {
            RefusedBundleException refused =
                    assertThrows(RefusedBundleException.class, () -> BundleReader.requireNewer(bundle, seen));
            assertEquals(Reason.NOT_NEWER, refused.reason());
            assertEquals(List.of("2026.12.1", seen.toString()), refused.facts());
        }
    }

    @Test
    void anExpiredOneIsTakenAndSaysSo() throws Exception {
        Bundle bundle = bundles.reader().read(bundles.bytes());
        assertFalse(bundle.manifest().expired(TestBundles.EXPIRES));
        assertTrue(bundle.manifest().expired(TestBundles.EXPIRES.plusDays(1)));
    }

    @Test
    void aProgramThatWasNotBuiltAsAReleaseAsksForNoVersion() throws Exception {
        Map<String, byte[]> files = bundles.files();
        byte[] bytes = bundles.bytes(bundles.manifestText(files).replace("\"0.1.0\"", "\"9.0\""), files);
        BundleReader reader = new BundleReader(bundles.trusted(), Optional.empty());
        assertEquals("9.0", reader.read(bytes).manifest().program().text());
    }

    @Test
    void theTwoBuiltInKeysDiffer() {
        List<TrustedKey> keys = TrustedKey.builtIn();
        assertEquals(
                List.of("current", "next"), keys.stream().map(TrustedKey::use).toList());
        assertFalse(keys.getFirst().key().equals(keys.getLast().key()));
        assertTrue(keys.getFirst().fingerprint().matches("[0-9A-F]{4} [0-9A-F]{4}"));
    }

    private RefusedBundleException refused(Reason reason, byte[] bytes) {
        RefusedBundleException refused = assertThrows(
                RefusedBundleException.class, () -> bundles.reader().read(bytes));
        assertEquals(reason, refused.reason(), refused.toString());
        return refused;
    }

    private interface Change {
        String of(String text);
    }

    private static byte[] rezipped(byte[] bytes, String name, Change change) throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : Unzipped.of(bytes).entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(
                            file.getKey().equals(name)
                                    ? change.of(new String(file.getValue(), StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : file.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (RefusedBundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(String name, String content) throws IOException {
        return zipOf(Map.of(name, content));
    }

    private static byte[] zipOf(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
