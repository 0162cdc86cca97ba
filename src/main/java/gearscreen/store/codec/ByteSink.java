package gearscreen.store.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Bytes in the making: numbers take as few bytes as they need, and a text that comes again is named by its number.
public final class ByteSink {
    /// Texts by an open table: what stands at a place is one more than the text’s number.
    private int[] places = new int[1 << 15];

    private @Nullable String[] known = new String[1 << 15];
    private int texts;
    private byte[] body = new byte[1 << 12];
    private int size;
    private byte[] table = new byte[1 << 12];
    private int tableSize;

    public void number(long value) {
        body = room(body, size);
        size = put(body, size, value);
    }

    /// For numbers that may be negative.
    public void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    public void text(String text) {
        int place = place(text);
        if (places[place] == 0) {
            texts++;
            places[place] = texts;
            known[place] = text;
            write(text);
            number(texts - 1);
            if (texts * 2 > places.length) {
                grow();
            }
        } else {
            number(places[place] - 1);
        }
    }

    /// Where the text is, or would be, in the table of known texts.
    private int place(String text) {
        // Numbered texts have hashes in a row: multiplied they lie apart.
        int place = (text.hashCode() * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(places.length - 1);
        while (places[place] != 0 && !text.equals(known[place])) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldPlaces = places;
        @Nullable String[] old = known;
        places = new int[oldPlaces.length * 2];
        known = new String[oldPlaces.length * 2];
        for (int i = 0; i < oldPlaces.length; i++) {
            String text = old[i];
            if (text != null) {
                int place = place(text);
                places[place] = oldPlaces[i];
                known[place] = text;
            }
        }
    }

    private void write(String text) {
        int length = text.length();
        table = room(table, tableSize + length);
        int start = tableSize;
        tableSize = put(table, tableSize, length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                tableSize = start;
                writeAny(text);
                return;
            }
            table[tableSize++] = (byte) c;
        }
    }

    private void writeAny(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            bytes = loose(text);
        }
        table = room(table, tableSize + bytes.length);
        tableSize = put(table, tableSize, bytes.length);
        System.arraycopy(bytes, 0, table, tableSize, bytes.length);
        tableSize += bytes.length;
    }

    /// The number of texts, the texts, the rest.
    public byte[] bytes() {
        byte[] head = new byte[10];
        int headSize = put(head, 0, texts);
        byte[] all = new byte[headSize + tableSize + size];
        System.arraycopy(head, 0, all, 0, headSize);
        System.arraycopy(table, 0, all, headSize, tableSize);
        System.arraycopy(body, 0, all, headSize + tableSize, size);
        return all;
    }

    /// Half of a surrogate pair has no UTF-8: it is written as if it had (CESU-8), behind a mark that no text has.
    private static byte[] loose(String text) {
        byte[] bytes = new byte[1 + text.length() * 2];
        bytes[0] = (byte) 0xFF;
        for (int i = 0; i < text.length(); i++) {
            bytes[1 + i * 2] = (byte) (text.charAt(i) >> 8);
            bytes[2 + i * 2] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static byte[] room(byte[] bytes, int used) {
        return used + 16 > bytes.length ? Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + 1024)) : bytes;
    }

    private static int put(byte[] bytes, int at, long value) {
        int end = at;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[end++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
        return end;
    }
}
