package gearscreen.text.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackedReaderTest {
    private final PackedWriter out = new PackedWriter();

    private PackedReader read() {
        return new PackedReader(out.bytes());
    }

    @Test
    void numbersOfAnyLengthComeBack() {
        List<Integer> numbers = List.of(0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE);
        out.each(numbers, out::number);
        PackedReader in = read();
        assertEquals(numbers, in.each(in::number));
    }

    @Test
    void textsOfEveryScriptComeBack() {
        List<String> texts = List.of("", "Hikvision", "Brähler", "l’inventaire", "海康威视", "😀", "Brähler");
        out.texts(texts);
        assertEquals(texts, read().texts());
    }

    @Test
    void aTextIsKeptOnce() {
        out.text("the same");
        int once = out.bytes().length;
        out.text("the same");
        assertEquals(once + 1, out.bytes().length);
    }

    @Test
    void datesBeforeAndAfter1970ComeBack() {
        List<LocalDate> dates = List.of(
                LocalDate.of(1934, 6, 19), LocalDate.EPOCH.minusDays(1), LocalDate.EPOCH, LocalDate.of(2026, 11, 24));
        out.each(dates, out::date);
        PackedReader in = read();
        assertEquals(dates, in.each(in::date));
    }

    @Test
    void absenceComesBack() {
        out.optional(Optional.<String>empty(), out::text);
        out.optional(Optional.of("here"), out::text);
        PackedReader in = read();
        assertEquals(Optional.empty(), in.optional(in::text));
        assertEquals(Optional.of("here"), in.optional(in::text));
    }

    @Test
    void blocksComeBackBetweenOtherValues() {
        out.text("before");
        out.ints(new int[] {1, -2, Integer.MIN_VALUE});
        out.longs(new long[] {1L << 40, -1});
        out.lazyTexts(List.of("a", "ß", "a"));
        out.flag(true);
        PackedReader in = read();
        assertEquals("before", in.text());
        assertArrayEquals(new int[] {1, -2, Integer.MIN_VALUE}, in.ints());
        assertArrayEquals(new long[] {1L << 40, -1}, in.longs());
        assertEquals(List.of("a", "ß", "a"), in.lazyTexts());
        assertEquals(true, in.flag());
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        byte[] json = "{\"version\": \"2026.11.1\"}".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalStateException.class, () -> new PackedReader(json));
    }
}
