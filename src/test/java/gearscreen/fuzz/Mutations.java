package gearscreen.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damages an input in the ways that break readers: signs with a meaning, cut ends, doubled and moved pieces.
final class Mutations {
    private static final List<String> HURTFUL = List.of(
            "\"",
            "\n",
            "\r\n",
            ",",
            ";",
            "\t",
            "\0",
            "'",
            "\\",
            "|",
            "#",
            "\u001A",
            ":",
            "=",
            "\uFEFF",
            "\u202E",
            "]]>",
            "</",
            "&",
            "%00",
            "../",
            "{",
            "}",
            "[",
            "]",
            "null",
            "-1",
            "1E400",
            "\uD800\uDC00",
            "\u001B");
    private static final int MOST = 6;

    private final Random random;

    /// @param seed the same gives the same damage
    Mutations(long seed) {
        random = new Random(seed);
    }

    byte[] damage(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(MOST) + 1; i > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(64, bytes.length - at) + 1);
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> put(bytes, at, length, new byte[0]);
            case 2 -> put(bytes, random.nextInt(bytes.length + 1), 0, piece);
            case 3 -> {
                String text = HURTFUL.get(random.nextInt(HURTFUL.size()));
                yield put(bytes, at, Math.min(1, length), text.getBytes(StandardCharsets.UTF_8));
            }
            default -> put(bytes, at, Math.min(1, length), new byte[] {(byte) random.nextInt(256)});
        };
    }

    /// @param over how many bytes are replaced
    private static byte[] put(byte[] bytes, int at, int over, byte[] piece) {
        int from = Math.min(bytes.length, at + over);
        byte[] made = new byte[at + piece.length + bytes.length - from];
        System.arraycopy(bytes, 0, made, 0, at);
        System.arraycopy(piece, 0, made, at, piece.length);
        System.arraycopy(bytes, from, made, at + piece.length, bytes.length - from);
        return made;
    }
}
