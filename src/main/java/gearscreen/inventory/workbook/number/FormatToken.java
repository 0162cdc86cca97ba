package gearscreen.inventory.workbook.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A piece of a number format (ECMA-376 part 1, 18.8.31).
///
/// @param text one character, but for literals in quotes
record FormatToken(Kind kind, String text) {
    private static final int LONGEST = 500;

    enum Kind {
        /// `0`, `#` or `?`
        DIGIT,
        POINT,
        PERCENT,
        /// Shown as it stands.
        LITERAL,
        /// Of a date, of `General`, of an exponent.
        LETTER,
        /// `[h]`, `[mm]`, `[s]`
        ELAPSED
    }

    /// The section for positive numbers. Colours, conditions, locales and the commas that group digits are left out.
    static List<FormatToken> firstSection(String code) {
        List<FormatToken> tokens = new ArrayList<>();
        int length = Math.min(code.length(), LONGEST);
        int at = 0;
        while (at < length && code.charAt(at) != ';') {
            char c = code.charAt(at);
            int next = at + 1;
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', next);
                    int stop = end < 0 ? length : end;
                    add(tokens, Kind.LITERAL, code.substring(next, stop));
                    next = stop + 1;
                }
                case '\\' -> {
                    add(tokens, Kind.LITERAL, code.substring(next, Math.min(next + 1, length)));
                    next++;
                }
                case '[' -> {
                    int end = code.indexOf(']', next);
                    int stop = end < 0 ? length : end;
                    bracket(tokens, code.substring(next, stop));
                    next = stop + 1;
                }
                // A blank as wide as the next character; the next character as often as it fits.
                case '_' -> {
                    add(tokens, Kind.LITERAL, " ");
                    next++;
                }
                case '*' -> next++;
                case ',', '@' -> {
                    // Groups digits; stands for a text.
                }
                case '0', '#', '?' -> add(tokens, Kind.DIGIT, String.valueOf(c));
                case '.' -> add(tokens, Kind.POINT, ".");
                case '%' -> add(tokens, Kind.PERCENT, "%");
                default -> add(tokens, Character.isLetter(c) ? Kind.LETTER : Kind.LITERAL, String.valueOf(c));
            }
            at = next;
        }
        return tokens;
    }

    private static void add(List<FormatToken> tokens, Kind kind, String text) {
        if (!text.isEmpty()) {
            tokens.add(new FormatToken(kind, text));
        }
    }

    private static void bracket(List<FormatToken> tokens, String inside) {
        String text = inside.toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && text.chars().allMatch(c -> c == text.charAt(0)) && "hms".indexOf(text.charAt(0)) >= 0) {
            add(tokens, Kind.ELAPSED, text);
        } else if (text.startsWith("$") && text.indexOf('-') != 1) {
            int end = inside.indexOf('-');
            add(tokens, Kind.LITERAL, inside.substring(1, end < 0 ? inside.length() : end));
        }
    }
}
