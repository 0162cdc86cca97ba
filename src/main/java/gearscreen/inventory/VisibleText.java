package gearscreen.inventory;

/// Makes characters visible that a screen would hide or obey: control, bidirectional and zero-width ones.
public final class VisibleText {
    private VisibleText() {}

    /// The text with such characters as marks (`⟦RLO⟧`), at most 2,000 characters of it, cut with `…`.
    public static String of(String text) {
        return of(text, 2000);
    }

    /// @param limit characters of the text that are shown
    public static String of(String text, int limit) {
        if (text.length() <= limit && !hidesAny(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(Math.min(text.length(), limit) + 16);
        int at = 0;
        while (at < text.length() && at < limit) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            String mark = mark(point);
            if (mark.isEmpty()) {
                shown.appendCodePoint(point);
            } else {
                shown.append('⟦').append(mark).append('⟧');
            }
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean hidesAny(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.charAt(at);
            if (point > '~') {
                point = text.codePointAt(at);
            }
            if (hides(point)) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }

    /// True for the characters that [#of] marks.
    public static boolean hides(int point) {
        return !mark(point).isEmpty();
    }

    private static String mark(int point) {
        if (point >= ' ' && point <= '~') {
            return "";
        }
        return switch (point) {
            case '\t' -> "TAB";
            case '\n' -> "LF";
            case '\r' -> "CR";
            case 0 -> "NUL";
            case 0x00AD -> "SHY";
            case 0x061C -> "ALM";
            case 0x200B -> "ZWSP";
            case 0x200C -> "ZWNJ";
            case 0x200D -> "ZWJ";
            case 0x200E -> "LRM";
            case 0x200F -> "RLM";
            case 0x2028 -> "LS";
            case 0x2029 -> "PS";
            case 0x202A -> "LRE";
            case 0x202B -> "RLE";
            case 0x202C -> "PDF";
            case 0x202D -> "LRO";
            case 0x202E -> "RLO";
            case 0x2066 -> "LRI";
            case 0x2067 -> "RLI";
            case 0x2068 -> "FSI";
            case 0x2069 -> "PDI";
            case 0xFEFF -> "BOM";
            default -> other(point);
        };
    }

    private static String other(int point) {
        int type = Character.getType(point);
        boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return hidden ? "U+%04X".formatted(point) : "";
    }
}
