package gearscreen.store.codec;

import java.nio.charset.StandardCharsets;

/// Reads what a [ByteSink] wrote. Bytes may come from anybody: every length is checked before it is believed.
public final class ByteSource {
    private final byte[] bytes;
    private final String[] texts;
    private int at;

    public ByteSource(byte[] bytes) throws Unreadable {
        this.bytes = bytes;
        texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            int length = count();
            texts[i] = length > 0 && bytes[at] == (byte) 0xFF
                    ? loose(at + 1, length - 1)
                    : new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    public long number() throws Unreadable {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= bytes.length) {
                throw new Unreadable("bytes end early");
            }
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new Unreadable("a number without end");
    }

    public long signed() throws Unreadable {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    public int whole() throws Unreadable {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new Unreadable("no int: " + value);
        }
        return (int) value;
    }

    /// How many of something follow: each takes at least a byte.
    public int count() throws Unreadable {
        int count = whole();
        if (count > bytes.length - at) {
            throw new Unreadable("more announced than there is: " + count);
        }
        return count;
    }

    public String text() throws Unreadable {
        int number = whole();
        if (number >= texts.length) {
            throw new Unreadable("no text " + number);
        }
        return texts[number];
    }

    private String loose(int from, int length) {
        StringBuilder text = new StringBuilder(length / 2);
        for (int i = from; i + 1 < from + length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)));
        }
        return text.toString();
    }
}
