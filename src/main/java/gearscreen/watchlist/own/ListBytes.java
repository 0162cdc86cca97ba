package gearscreen.watchlist.own;

import gearscreen.watchlist.own.UnusableListException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// What the bytes of a list say before it is read: its hash and its character set.
///
/// @param charset UTF-16 where its mark says so, UTF-8 where all bytes are, else Windows-1252, which spreadsheets write
record ListBytes(String sha256, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static ListBytes of(Path path, String file) throws IOException {
        MessageDigest digest = digest();
        byte[] start;
        boolean utf8;
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            byte[] buffer = new byte[1 << 16];
            int filled = in.readNBytes(buffer, 0, buffer.length);
            start = Arrays.copyOf(buffer, Math.min(filled, 4));
            boolean utf16 = isUtf16(start);
            if (!utf16 && isNoText(buffer, filled)) {
                throw new UnusableListException(Reason.NOT_TEXT, file);
            }
            utf8 = isUtf8(in, buffer, filled);
        }
        return new ListBytes(
                HexFormat.of().formatHex(digest.digest()),
                isUtf16(start) ? StandardCharsets.UTF_16 : utf8 ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static boolean isUtf16(byte[] start) {
        return start.length > 1
                && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
    }

    /// A NUL stands in no text; `PK` begins packed data such as a workbook.
    private static boolean isNoText(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return (length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3) || startsWith(bytes, length, "%PDF");
    }

    private static boolean startsWith(byte[] bytes, int length, String text) {
        byte[] start = text.getBytes(StandardCharsets.US_ASCII);
        return length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /// Reads to the end, so that the hash is over all bytes.
    private static boolean isUtf8(InputStream in, byte[] buffer, int filled) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(buffer.length + 4);
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, filled);
        boolean utf8 = true;
        while (filled > 0) {
            if (utf8) {
                text.clear();
                utf8 = !decoder.decode(bytes, text, false).isError();
            }
            int rest = utf8 ? bytes.remaining() : 0;
            System.arraycopy(buffer, bytes.position(), buffer, 0, rest);
            filled = in.readNBytes(buffer, rest, buffer.length - rest);
            bytes = ByteBuffer.wrap(buffer, 0, rest + filled);
        }
        text.clear();
        return utf8 && !decoder.decode(bytes, text, true).isError();
    }

    /// Without a byte order mark.
    BufferedReader reader(Path path) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
