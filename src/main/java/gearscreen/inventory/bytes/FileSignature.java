package gearscreen.inventory.bytes;

import gearscreen.inventory.UnreadableInventoryException.Reason;
import java.util.List;
import java.util.Optional;

/// Tells by its first bytes that a file is no text, whatever its name says.
final class FileSignature {
    private record Magic(String hex, Reason reason, String kind) {}

    /// The first bytes of formats people send instead of a CSV: see the lists of file signatures of the formats' own
    /// specifications (PDF 32000-1 7.5.2, RFC 2083 3.1, APPNOTE.TXT 4.3.7, MS-CFB 2.2 and so on).
    private static final List<Magic> MAGIC = List.of(
            new Magic("D0CF11E0A1B11AE1", Reason.WORKBOOK, "Excel 97–2003"),
            new Magic("09080600", Reason.WORKBOOK, "Excel"),
            new Magic("09081000", Reason.WORKBOOK, "Excel"),
            new Magic("255044462D", Reason.DOCUMENT, "PDF"),
            new Magic("89504E470D0A1A0A", Reason.PICTURE, "PNG"),
            new Magic("FFD8FF", Reason.PICTURE, "JPEG"),
            new Magic("474946383961", Reason.PICTURE, "GIF"),
            new Magic("474946383761", Reason.PICTURE, "GIF"),
            new Magic("1F8B08", Reason.ARCHIVE, "gzip"),
            new Magic("377ABCAF271C", Reason.ARCHIVE, "7z"),
            new Magic("526172211A07", Reason.ARCHIVE, "RAR"),
            new Magic("7F454C46", Reason.BINARY, "ELF"),
            new Magic("53514C69746520666F726D6174203300", Reason.BINARY, "SQLite"),
            new Magic("CAFEBABE", Reason.BINARY, "Java"),
            new Magic("50415231", Reason.BINARY, "Parquet"));

    private FileSignature() {}

    /// @param kind what it is, for the sentence; empty where nobody knows
    record Foreign(Reason reason, String kind) {}

    static Optional<Foreign> of(byte[] head, boolean wideText) {
        for (Magic magic : MAGIC) {
            if (startsWith(head, magic.hex)) {
                return Optional.of(new Foreign(magic.reason, magic.kind));
            }
        }
        return !wideText && looksBinary(head) ? Optional.of(new Foreign(Reason.BINARY, "")) : Optional.empty();
    }

    /// A ZIP archive, as new workbooks are (APPNOTE.TXT 4.3.7).
    static boolean isZip(byte[] head) {
        return startsWith(head, "504B0304") || startsWith(head, "504B0506");
    }

    /// Text has hardly any control characters; a few NULs happen in exports and are no reason.
    private static boolean looksBinary(byte[] head) {
        int length = Math.min(head.length, 64 << 10);
        int nul = 0;
        int control = 0;
        for (int i = 0; i < length; i++) {
            int b = head[i];
            if (b == 0) {
                nul++;
            } else if (b == 0x7F || (b > 1 && b < 9) || (b > 13 && b < 0x1A)) {
                control++;
            }
        }
        return nul * 8L > length || control * 25L > length;
    }

    private static boolean startsWith(byte[] head, String hex) {
        if (head.length < hex.length() / 2) {
            return false;
        }
        for (int i = 0; i + 1 < hex.length(); i += 2) {
            if (head[i / 2] != (byte) Integer.parseInt(hex.substring(i, i + 2), 16)) {
                return false;
            }
        }
        return true;
    }
}
