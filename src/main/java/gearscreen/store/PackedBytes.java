package gearscreen.store;

import gearscreen.store.codec.Unreadable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes as they lie in the database: a checksum, the length, then the bytes made smaller. The database notices torn
/// pages but not a changed byte within one.
final class PackedBytes {
    private static final int HEAD = 8;
    private static final int MOST = 1 << 30;

    private PackedBytes() {}

    static byte[] pack(byte[] raw) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(raw);
            deflater.finish();
            byte[] packed = new byte[HEAD + raw.length / 2 + 64];
            int size = HEAD;
            while (!deflater.finished()) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, packed.length * 2);
                }
                size += deflater.deflate(packed, size, packed.length - size);
            }
            ByteBuffer.wrap(packed).putInt(4, raw.length).putInt(0, checksum(packed, size));
            return Arrays.copyOf(packed, size);
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) throws Unreadable {
        if (packed.length < HEAD) {
            throw new Unreadable("bytes end early");
        }
        ByteBuffer head = ByteBuffer.wrap(packed);
        int length = head.getInt(4);
        if (head.getInt(0) != checksum(packed, packed.length) || length < 0 || length > MOST) {
            throw new Unreadable("the checksum is wrong");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            byte[] raw = new byte[length];
            int size = 0;
            while (size < length) {
                int more = inflater.inflate(raw, size, length - size);
                if (more == 0) {
                    throw new Unreadable("bytes end early");
                }
                size += more;
            }
            return raw;
        } catch (DataFormatException e) {
            throw new Unreadable("not made by this program: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }

    private static int checksum(byte[] packed, int size) {
        CRC32C crc = new CRC32C();
        crc.update(packed, 4, size - 4);
        return (int) crc.getValue();
    }
}
