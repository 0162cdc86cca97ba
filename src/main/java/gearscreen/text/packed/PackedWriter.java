package gearscreen.text.packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes values one behind another, to be read in the same order by [PackedReader]. The same values give the same
/// bytes.
///
/// ```
/// int number of texts, int length of all texts in bytes
/// int end of each text, counted in bytes; negative, less one, where the text is UTF-8 and not ISO-8859-1
/// the texts, each once
/// the values: numbers of seven bits a byte, the lowest first; texts by their number; blocks of int or long
/// ```
public final class PackedWriter {
    static final int MAGIC = 0x47535031;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    /// @param number not negative
    public void number(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
        int rest = number;
        while (rest > 0x7F) {
            values.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        values.write(rest);
    }

    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /// By its place among the constants.
    @SuppressWarnings("EnumOrdinal") // whoever reads it was built with whoever wrote it
    public void choice(Enum<?> constant) {
        number(constant.ordinal());
    }

    public void text(String text) {
        number(numberOf(text));
    }

    /// As twice the days from 1970 on, less one for those before it.
    public void date(LocalDate date) {
        int days = Math.toIntExact(date.toEpochDay());
        number((days << 1) ^ (days >> 31));
    }

    public <T> void optional(Optional<T> value, Consumer<T> writer) {
        flag(value.isPresent());
        value.ifPresent(writer);
    }

    public <T> void each(Collection<T> all, Consumer<T> writer) {
        number(all.size());
        all.forEach(writer);
    }

    public void texts(Collection<String> texts) {
        each(texts, this::text);
    }

    /// Numbers of any size that are read as a whole.
    public void ints(int[] numbers) {
        number(numbers.length);
        ByteBuffer block = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        block.asIntBuffer().put(numbers);
        values.writeBytes(block.array());
    }

    public void longs(long[] numbers) {
        number(numbers.length);
        ByteBuffer block = ByteBuffer.allocate(Long.BYTES * numbers.length);
        block.asLongBuffer().put(numbers);
        values.writeBytes(block.array());
    }

    /// Many texts of which few will be asked for.
    public void lazyTexts(List<String> texts) {
        ints(texts.stream().mapToInt(this::numberOf).toArray());
    }

    private int numberOf(String text) {
        return numbers.computeIfAbsent(text, _ -> numbers.size());
    }

    /// All that was written, as [PackedReader] wants it.
    public byte[] bytes() {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteBuffer ends = ByteBuffer.allocate(Integer.BYTES * numbers.size());
        for (String text : numbers.keySet()) {
            boolean latin = text.chars().allMatch(c -> c <= 0xFF);
            texts.writeBytes(text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
            ends.putInt(latin ? texts.size() : -1 - texts.size());
        }
        return ByteBuffer.allocate(3 * Integer.BYTES + ends.capacity() + texts.size() + values.size())
                .putInt(MAGIC)
                .putInt(numbers.size())
                .putInt(texts.size())
                .put(ends.array())
                .put(texts.toByteArray())
                .put(values.toByteArray())
                .array();
    }
}
