package gearscreen.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The headers of a table in their order, without case and blanks, as a key: client names may stand in headers, so they
/// are not kept themselves.
final class HeaderShape {
    private HeaderShape() {}

    /// 64 hexadecimal digits.
    static String of(List<String> columns) {
        String shape = columns.stream()
                .map(column -> column.replaceAll("\\s+", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\u0001"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
