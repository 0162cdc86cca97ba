package gearscreen.inventory.bytes;

import gearscreen.inventory.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;

/// One pass over all bytes before anything is decoded: the fingerprint, whether they are UTF-8, and samples to judge
/// the rest by. A character that decides the character set may stand in the very last row, so the pass is complete.
///
/// @param sha256 64 lower-case hexadecimal digits
/// @param head the first bytes, at most [#HEAD]
/// @param highLines lines with bytes above 0x7F, wherever they stand, at most about [#HEAD] bytes
/// @param utf8Sequences well-formed UTF-8 sequences of two or more bytes in the whole file
/// @param utf8Broken bytes that are not UTF-8
@SuppressWarnings("ArrayRecordComponent") // a passing value inside this package, never compared
public record ByteScan(String sha256, long size, byte[] head, byte[] highLines, long utf8Sequences, long utf8Broken) {
    static final int HEAD = 512 << 10;
    private static final int PIECE = 256 << 10;
    private static final int LONGEST_LINE = 4 << 10;

    public static ByteScan of(Content content, Progress progress) throws IOException {
        MessageDigest digest = digest();
        Utf8Check utf8 = new Utf8Check();
        byte[] head = new byte[(int) Math.min(HEAD, content.size())];
        ByteArrayOutputStream high = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        long done = 0;
        try (InputStream in = content.open()) {
            int got;
            while ((got = in.readNBytes(piece, 0, piece.length)) > 0) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                digest.update(piece, 0, got);
                long before = utf8.sequences() + utf8.broken();
                utf8.add(piece, got);
                if (done < head.length) {
                    System.arraycopy(piece, 0, head, (int) done, (int) Math.min(got, head.length - done));
                }
                if (utf8.sequences() + utf8.broken() > before && high.size() < HEAD) {
                    keepHighLines(piece, got, high);
                }
                done += got;
            }
        }
        int kept = (int) Math.min(head.length, done);
        return new ByteScan(
                HexFormat.of().formatHex(digest.digest()),
                done,
                kept == head.length ? head : Arrays.copyOf(head, kept),
                high.toByteArray(),
                utf8.sequences(),
                utf8.broken());
    }

    /// A ZIP archive, which is no text whatever the user says.
    public boolean isArchive() {
        return FileSignature.isZip(head);
    }

    private static void keepHighLines(byte[] piece, int length, ByteArrayOutputStream high) {
        int at = 0;
        while (at < length && high.size() < HEAD) {
            if (piece[at] >= 0) {
                at++;
                continue;
            }
            int start = at;
            while (start > 0 && piece[start - 1] != '\n' && piece[start - 1] != '\r' && at - start < LONGEST_LINE) {
                start--;
            }
            int end = at;
            while (end < length && piece[end] != '\n' && piece[end] != '\r' && end - at < LONGEST_LINE) {
                end++;
            }
            high.write(piece, start, end - start);
            high.write('\n');
            at = end;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
