package gearscreen.inventory.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The character set of a file: by its byte-order mark, else UTF-8 where all of it is UTF-8, else by what the text
/// would look like.
final class CharsetGuess {
    private static final int LOOK_AT = 64 << 10;

    private CharsetGuess() {}

    /// @param markLength bytes of the byte-order marks at the start, which are no text
    record Guess(Charset charset, int markLength) {}

    static Guess of(ByteScan scan) {
        byte[] head = scan.head();
        Optional<Guess> marked = byMark(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = wide(head);
        if (wide.isPresent()) {
            return new Guess(wide.get(), 0);
        }
        // Sequences of UTF-8 hardly ever come about by chance: among many of them a broken byte is damage, not another
        // character set.
        if (scan.utf8Broken() * 2 <= scan.utf8Sequences() || scan.utf8Broken() == 0) {
            return new Guess(StandardCharsets.UTF_8, 0);
        }
        byte[] sample = scan.highLines();
        Optional<Charset> east = EastAsian.guess(sample);
        return new Guess(east.orElseGet(() -> SingleByte.guess(sample)), 0);
    }

    /// How many bytes of marks stand at the start when the user has said which character set it is.
    static int markLength(byte[] head, Charset charset) {
        return byMark(head)
                .filter(guess -> guess.charset.equals(charset))
                .map(Guess::markLength)
                .orElse(0);
    }

    private static Optional<Guess> byMark(byte[] b) {
        int utf8 = 0;
        while (at(b, utf8) == 0xEF && at(b, utf8 + 1) == 0xBB && at(b, utf8 + 2) == 0xBF) {
            utf8 += 3;
        }
        if (utf8 > 0) {
            return Optional.of(new Guess(StandardCharsets.UTF_8, utf8));
        }
        if (at(b, 0) == 0xFF && at(b, 1) == 0xFE) {
            boolean four = at(b, 2) == 0 && at(b, 3) == 0 && b.length % 4 == 0;
            return Optional.of(
                    four ? new Guess(Charset.forName("UTF-32LE"), 4) : new Guess(StandardCharsets.UTF_16LE, 2));
        }
        if (at(b, 0) == 0xFE && at(b, 1) == 0xFF) {
            return Optional.of(new Guess(StandardCharsets.UTF_16BE, 2));
        }
        if (at(b, 0) == 0 && at(b, 1) == 0 && at(b, 2) == 0xFE && at(b, 3) == 0xFF) {
            return Optional.of(new Guess(Charset.forName("UTF-32BE"), 4));
        }
        if (at(b, 0) == 0x84 && at(b, 1) == 0x31 && at(b, 2) == 0x95 && at(b, 3) == 0x33) {
            return Optional.of(new Guess(Charset.forName("GB18030"), 4));
        }
        return Optional.empty();
    }

    /// UTF-16 without a mark: of the two bytes of a character one is 0 for Latin letters, digits and delimiters,
    /// so the zeros stand on one side only.
    private static Optional<Charset> wide(byte[] head) {
        int length = Math.min(head.length, LOOK_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int units = length / 2;
        if (units == 0 || Math.max(even, odd) * 10 < units || Math.max(even, odd) < 2) {
            return Optional.empty();
        }
        if (odd > even * 8) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > odd * 8 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
