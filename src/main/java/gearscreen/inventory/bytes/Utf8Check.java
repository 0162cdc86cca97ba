package gearscreen.inventory.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Counts well-formed and broken UTF-8 sequences in bytes that come in pieces, by RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
final class Utf8Check {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    /// Continuation bytes that the current sequence still needs.
    private int needed;
    /// Smallest and greatest value of the next continuation byte.
    private int least = 0x80;
    private int most = 0xBF;

    private long sequences;
    private long broken;

    /// @param length how many of the bytes count
    void add(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            if (needed == 0) {
                while (at + 8 <= length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
                    at += 8;
                }
                if (at == length) {
                    break;
                }
            }
            step(bytes[at++] & 0xFF);
        }
    }

    private void step(int b) {
        if (needed > 0) {
            if (b >= least && b <= most) {
                least = 0x80;
                most = 0xBF;
                if (--needed == 0) {
                    sequences++;
                }
                return;
            }
            broken++;
            needed = 0;
            least = 0x80;
            most = 0xBF;
        }
        if (b < 0x80) {
            return;
        }
        if (b < 0xC2 || b > 0xF4) {
            broken++;
        } else if (b < 0xE0) {
            needed = 1;
        } else if (b < 0xF0) {
            needed = 2;
            least = b == 0xE0 ? 0xA0 : 0x80;
            most = b == 0xED ? 0x9F : 0xBF;
        } else {
            needed = 3;
            least = b == 0xF0 ? 0x90 : 0x80;
            most = b == 0xF4 ? 0x8F : 0xBF;
        }
    }

    /// Complete sequences of two to four bytes.
    long sequences() {
        return sequences;
    }

    /// Bytes that fit nowhere. A sequence cut off by the end of the file is not among them.
    long broken() {
        return broken;
    }
}
