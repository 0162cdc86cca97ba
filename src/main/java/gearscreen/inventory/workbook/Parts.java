package gearscreen.inventory.workbook;

import gearscreen.inventory.bytes.Content;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a packed workbook by name. A name is only ever looked up in the archive: nothing is written to a path
/// that it holds.
final class Parts implements Closeable {
    /// A part that grows to more than this many times its packed size is a trap; Apache POI draws the line at the same
    /// ratio (`ZipSecureFile`, minimum inflate ratio 0.01). Sheets of real inventories stay below 40.
    static final int MOST_GROWTH = 100;

    /// Small parts may be as repetitive as they like.
    static final long NO_TRAP = 16L << 20;

    /// A sheet of a million rows and 40 columns is about 2 GB of XML.
    static final long LARGEST_PART = 8L << 30;

    private static final int MOST_ENTRIES = 20_000;

    private final ZipFile zip;
    private final Optional<Path> copy;

    private Parts(ZipFile zip, Optional<Path> copy) {
        this.zip = zip;
        this.copy = copy;
    }

    /// @throws ZipException when it is no archive, or a damaged one
    static Parts of(Content content) throws IOException {
        return switch (content) {
            case Content.Stored stored -> new Parts(open(stored.file()), Optional.empty());
            case Content.Held held -> ofCopy(held);
        };
    }

    /// The archive's table of contents stands at its end, so that bytes from a pipe need a file of their own. Only the
    /// user can read it.
    private static Parts ofCopy(Content.Held held) throws IOException {
        Path copy = Files.createTempFile("gearscreen", ".tmp");
        try (InputStream in = held.open()) {
            try (OutputStream out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            ZipFile zip = open(copy);
            return new Parts(zip, goneWhileOpen(copy) ? Optional.empty() : Optional.of(copy));
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /// Where a file can lose its name while it is open, nothing of it is left when the program is killed.
    private static boolean goneWhileOpen(Path copy) {
        try {
            Files.delete(copy);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_ENTRIES) {
                zip.close();
                throw new ZipException("too many entries");
            }
            return zip;
        } catch (IllegalArgumentException e) {
            // Names that are no text in the archive's character set.
            throw (ZipException) new ZipException("bad entry name").initCause(e);
        } catch (EOFException e) {
            // Cut off within the record that ends it.
            throw (ZipException) new ZipException("cut off").initCause(e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// True where an entry's name begins with this.
    boolean hasUnder(String folder) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            if (entries.nextElement().getName().startsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    /// @param limit bytes it may grow to
    /// @throws BrokenPartException when it is missing; while it is read, when it grows beyond bounds
    InputStream open(String name, long limit) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw BrokenPartException.broken(name);
        }
        long packed = Math.max(entry.getCompressedSize(), 1);
        long most = Math.min(limit, Math.max(NO_TRAP, packed * MOST_GROWTH));
        return new Bounded(zip.getInputStream(entry), name, most);
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (copy.isPresent()) {
            Files.deleteIfExists(copy.get());
        }
    }

    /// A target as written in a relationship, as the name of an entry: `../media/a.png` beside `xl/workbook.xml` is
    /// `media/a.png` (ECMA-376 part 2, 8.3).
    static String resolve(String base, String target) {
        Deque<String> path = new ArrayDeque<>();
        if (!target.startsWith("/")) {
            int folder = base.lastIndexOf('/');
            if (folder > 0) {
                path.addAll(Arrays.asList(base.substring(0, folder).split("/", -1)));
            }
        }
        for (String step : target.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /// Ends with an exception where more comes than may.
    private static final class Bounded extends FilterInputStream {
        private final String name;
        private long left;

        Bounded(InputStream in, String name, long left) {
            super(in);
            this.name = name;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            spend(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            spend(Math.max(got, 0));
            return got;
        }

        private void spend(int got) throws IOException {
            left -= got;
            if (left < 0) {
                throw BrokenPartException.tooLarge(name);
            }
        }
    }
}
