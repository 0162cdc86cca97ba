package gearscreen.watchlist.bundle;

import gearscreen.watchlist.bundle.RefusedBundleException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The files of a zip by a stranger, in memory: nothing is ever unpacked to a path that the zip names.
final class Unzipped {
    /// Six times the size of the edition of November 2026.
    static final int LARGEST_FILE = 8 << 20;

    private static final int MOST_FILES = 64;
    private static final long MOST_BYTES = 32L << 20;

    /// The facts shrink to a tenth. Small files may do better, so the first megabyte is free.
    private static final long RATIO = 50;

    private static final long FREE = 1 << 20;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.[a-z]{2,8}");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final long zipped;
    private long total;

    private Unzipped(long zipped) {
        this.zipped = zipped;
    }

    static Map<String, byte[]> of(byte[] zip) throws RefusedBundleException {
        Unzipped unzipped = new Unzipped(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unzipped.add(entry.getName(), in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedBundleException(Reason.NOT_A_BUNDLE);
        }
        if (unzipped.files.isEmpty()) {
            throw new RefusedBundleException(Reason.NOT_A_BUNDLE);
        }
        return unzipped.files;
    }

    private void add(String name, ZipInputStream in) throws IOException, RefusedBundleException {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedBundleException(Reason.UNSAFE_NAME, name);
        }
        if (files.size() == MOST_FILES) {
            throw new RefusedBundleException(Reason.EXTRA_FILE, name);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 14];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            total += read;
            if (total > MOST_BYTES || (total > FREE && total > RATIO * zipped)) {
                throw new RefusedBundleException(Reason.ZIP_BOMB, name);
            }
            bytes.write(block, 0, read);
        }
        if (files.put(name, bytes.toByteArray()) != null) {
            throw new RefusedBundleException(Reason.NAME_TWICE, name);
        }
    }
}
