package gearscreen.fuzz;

import gearscreen.fuzz.Target.Promise;
import gearscreen.review.Inventories;
import gearscreen.store.FuzzedScan;
import gearscreen.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A kept scan that somebody has changed opens, or is refused by the store's own exception.
///
/// The first byte names the part, and by its highest bit whether the rest is packed as it should be.
final class KeptScanPromise implements Promise {
    private static final int PACKED = 0x80;

    /// Made when first needed: the other targets do without a database.
    private static final class Made {
        static final FuzzedScan SCAN = scan();

        private Made() {}

        private static FuzzedScan scan() {
            try {
                return new FuzzedScan(Inventories.scan(Inventories.OFFICE));
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
        try {
            Made.SCAN
                    .open(
                            (bytes[0] & ~PACKED & 0xFF) % FuzzedScan.parts(),
                            Arrays.copyOfRange(bytes, 1, bytes.length),
                            (bytes[0] & PACKED) != 0)
                    .items()
                    .forEach(item -> item.item().cells());
        } catch (StoreException refused) {
            // That is the promise.
        }
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (int part = 0; part < FuzzedScan.parts(); part++) {
            byte[] whole = Made.SCAN.part(part);
            byte[] seed = new byte[whole.length + 1];
            seed[0] = (byte) (PACKED | part);
            System.arraycopy(whole, 0, seed, 1, whole.length);
            seeds.add(seed);
        }
        return seeds;
    }
}
