package gearscreen.fuzz;

import gearscreen.fuzz.Target.Promise;
import gearscreen.watchlist.load.BrokenWatchlistException;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A broken edition is refused by the exception that names file and entry, and by no other.
///
/// The first byte names the file, the next two a place in it; the rest is put there. Where the place is the largest, it
/// stands for the whole file.
final class WatchlistPromise implements Promise {
    private static final int HEAD = 3;
    private static final int WHOLE = 0xFFFF;

    @Override
    public void keep(byte[] bytes) throws IOException {
        if (bytes.length < HEAD) {
            return;
        }
        EditionFile[] files = EditionFile.values();
        EditionFile changed = files[Byte.toUnsignedInt(bytes[0]) % files.length];
        int place = Byte.toUnsignedInt(bytes[1]) << 8 | Byte.toUnsignedInt(bytes[2]);
        byte[] rest = Arrays.copyOfRange(bytes, HEAD, bytes.length);
        byte[] content = place == WHOLE ? rest : overwritten(bytes(changed), place, rest);
        try {
            new WatchlistLoader(path -> path.equals(changed.path())
                            ? new ByteArrayInputStream(content)
                            : WatchlistLoader.bundledFiles().open(path))
                    .load();
        } catch (BrokenWatchlistException refused) {
            // That is the promise.
        }
    }

    private static byte[] overwritten(byte[] file, int place, byte[] rest) {
        int at = (int) ((long) place * file.length / WHOLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(rest);
        int after = Math.min(file.length, at + rest.length);
        out.write(file, after, file.length - after);
        return out.toByteArray();
    }

    private static byte[] bytes(EditionFile file) throws IOException {
        try (InputStream in = WatchlistLoader.bundledFiles().open(file.path())) {
            return in.readAllBytes();
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        List<EditionFile> files = List.of(EditionFile.values());
        for (EditionFile file : files) {
            for (String put : List.of("", "null", "\"\"", "[]", "{}", "-1", "9999999999", "\"(a+)+$\"", "\u0000")) {
                byte[] text = put.getBytes(StandardCharsets.UTF_8);
                byte[] seed = new byte[HEAD + text.length];
                seed[0] = (byte) files.indexOf(file);
                seed[1] = (byte) (put.isEmpty() ? 0xFF : 0x40 + seeds.size());
                seed[2] = (byte) (put.isEmpty() ? 0xFF : 0);
                System.arraycopy(text, 0, seed, HEAD, text.length);
                seeds.add(seed);
            }
        }
        return seeds;
    }
}
