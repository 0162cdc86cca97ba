package gearscreen.screening.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/// What is done to single characters before texts are compared.
///
/// - compatibility forms of letters and digits become plain ones: `Ｈｉｋ` → `Hik` (Unicode NFKC)
/// - capitals become small: `HIK` → `hik`
/// - accents go from Latin, Greek and Cyrillic letters: `Brähler` → `brahler`, `й` → `и`; strokes and ligatures
///   too: `ł` → `l`, `ß` → `ss`
/// - invisible and control characters go: zero-width blanks, bidirectional marks, NUL
final class Folding {
    private static final int LAST_WITH_ACCENTS = 0x52F;

    private Folding() {}

    /// The folded form of one character; empty where it is dropped.
    static String fold(int character) {
        if (character < ' ' && character != '\t' && character != '\n' && character != '\r') {
            return "";
        }
        if (character < 0x80) {
            return String.valueOf((char) (character >= 'A' && character <= 'Z' ? character + 32 : character));
        }
        int type = Character.getType(character);
        if (type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK) {
            return "";
        }
        String plain = switch (character) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı', 'İ' -> "i";
            case 'ŉ' -> "n";
            default -> Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        };
        plain = plain.toLowerCase(Locale.ROOT);
        if (character <= LAST_WITH_ACCENTS || (character >= 0x1E00 && character <= 0x1FFF)) {
            String taken = Normalizer.normalize(plain, Normalizer.Form.NFD);
            StringBuilder bare = new StringBuilder();
            taken.codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .forEach(bare::appendCodePoint);
            plain = bare.toString();
        }
        return plain;
    }

    /// The script of a letter; `COMMON` for signs that go with any script.
    static UnicodeScript script(int letter) {
        if (letter < 0x80) {
            return UnicodeScript.LATIN;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.INHERITED ? UnicodeScript.COMMON : script;
    }
}
