package gearscreen.fuzz;

import gearscreen.fuzz.Target.Promise;
import gearscreen.watchlist.bundle.BundleReader;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.bundle.TestBundles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A bundle is taken or refused with a reason. The first byte says whether the rest is the file itself or a manifest
/// that is signed as it should be, which is how far an attacker gets who has stolen a key.
final class BundlePromise implements Promise {
    /// Made when first needed: signing keys are not cheap.
    private static final class Made {
        static final TestBundles BUNDLES = bundles();
        static final BundleReader READER = BUNDLES.reader();

        private Made() {}

        private static TestBundles bundles() {
            try {
                return new TestBundles("2026.12.1");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void keep(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        Path file = Files.createTempFile("fuzzed", ".gearscreen-list");
        try {
            Files.write(file, bytes[0] % 2 == 0 ? rest : Made.BUNDLES.signedOver(rest));
            Made.READER.read(file);
        } catch (RefusedBundleException refused) {
            // That is the promise.
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        byte[] manifest = Made.BUNDLES.manifestBytes();
        return List.of(
                with(0, Made.BUNDLES.signedOver(new byte[0])),
                with(1, manifest),
                with(1, "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] with(int kind, byte[] rest) {
        byte[] bytes = new byte[rest.length + 1];
        bytes[0] = (byte) kind;
        System.arraycopy(rest, 0, bytes, 1, rest.length);
        return bytes;
    }
}
