package gearscreen.text.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads what [PackedWriter] wrote, in the same order. A text is made when it is first asked for, and once.
///
/// What does not fit ends in a runtime exception: the bytes come with the program.
public final class PackedReader {
    private final byte[] bytes;
    private final int[] ends;
    private final @Nullable String[] made;
    private final int texts;
    private int at;

    public PackedReader(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getInt() != PackedWriter.MAGIC) {
            throw new IllegalStateException("not packed by this program");
        }
        ends = new int[head.getInt()];
        made = new String[ends.length];
        int length = head.getInt();
        head.asIntBuffer().get(ends);
        texts = head.position() + Integer.BYTES * ends.length;
        at = texts + length;
    }

    /// What the build packed; empty where it did not, as in an editor.
    ///
    /// @param path from the root of the class path
    public static Optional<byte[]> resource(String path) {
        try (InputStream in = PackedReader.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public int number() {
        int b = bytes[at++];
        int number = b & 0x7F;
        for (int shift = 7; b < 0; shift += 7) {
            b = bytes[at++];
            number |= (b & 0x7F) << shift;
        }
        return number;
    }

    public boolean flag() {
        return number() != 0;
    }

    /// @param constants all of the type, in their order
    public <E> E choice(E[] constants) {
        return constants[number()];
    }

    public String text() {
        return text(number());
    }

    private String text(int number) {
        String text = made[number];
        if (text == null) {
            text = make(number);
            made[number] = text;
        }
        return text;
    }

    private String make(int number) {
        int before = number == 0 ? 0 : ends[number - 1];
        int from = before < 0 ? -1 - before : before;
        int end = ends[number];
        return end < 0
                ? new String(bytes, texts + from, -1 - end - from, StandardCharsets.UTF_8)
                : new String(bytes, texts + from, end - from, StandardCharsets.ISO_8859_1);
    }

    public LocalDate date() {
        int days = number();
        return LocalDate.ofEpochDay((days >>> 1) ^ -(days & 1));
    }

    public <T> Optional<T> optional(Supplier<T> reader) {
        return flag() ? Optional.of(reader.get()) : Optional.empty();
    }

    public <T> List<T> each(Supplier<T> reader) {
        int size = number();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(reader.get());
        }
        return all;
    }

    public List<String> texts() {
        int size = number();
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(text());
        }
        return all;
    }

    public int[] ints() {
        int[] numbers = new int[number()];
        ByteBuffer.wrap(bytes).position(at).asIntBuffer().get(numbers);
        at += Integer.BYTES * numbers.length;
        return numbers;
    }

    public long[] longs() {
        long[] numbers = new long[number()];
        ByteBuffer.wrap(bytes).position(at).asLongBuffer().get(numbers);
        at += Long.BYTES * numbers.length;
        return numbers;
    }

    /// Each is made when it is asked for; not to be changed, may be read by several threads.
    public List<String> lazyTexts() {
        return new LazyTexts(ints());
    }

    private final class LazyTexts extends AbstractList<String> implements RandomAccess {
        private final int[] numbers;

        LazyTexts(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public String get(int index) {
            return text(numbers[index]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
