package gearscreen.report.pipeline;

import java.nio.charset.StandardCharsets;

/// The name of a file as a relative URI: `My list.csv` → `My%20list.csv`, `javascript:x` → `javascript%3Ax`.
final class FileUri {
    private FileUri() {}

    /// Everything but the unreserved characters of RFC 3986 is encoded, so that no name can be a scheme or a folder.
    static String of(String name) {
        StringBuilder uri = new StringBuilder(name.length() + 16);
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean unreserved = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
            if (unreserved) {
                uri.append(c);
            } else {
                uri.append("%%%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
