package gearscreen.inventory.workbook;

/// `_x000D_` stands for the character U+000D, `_x005F_` for the underscore before a text that only looks like that
/// (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
final class CellEscapes {
    private static final int LENGTH = 7;

    private CellEscapes() {}

    static String resolve(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int c = character(text, at);
            if (c < 0) {
                at = text.indexOf("_x", at + 1);
                continue;
            }
            plain.append(text, done, at).append((char) c);
            done = at + LENGTH;
            at = text.indexOf("_x", done);
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static int character(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int value = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
