package gearscreen.review;

import java.text.Normalizer;

/// What of a text counts when two spellings are one: letters and digits, in lower case.
///
/// `DS-2CD2143G2-I ` → `ds2cd2143g2i`; `Ｈｉｋ` (full width) → `hik`; `海康威视` stays.
final class Canonical {
    private Canonical() {}

    static String of(String text) {
        StringBuilder to = new StringBuilder(text.length());
        append(text, to);
        return to.toString();
    }

    static void append(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                appendAny(text, to);
                return;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
                to.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                to.append((char) (c + 32));
            }
        }
    }

    private static void appendAny(String text, StringBuilder to) {
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(to::appendCodePoint);
    }
}
