package gearscreen.desktop.rows;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Texts as they are compared when somebody types: without case and accents, character by character.
///
/// `Été` → `ete`, `ＨＩＫ` → `hik`.
final class Folding {
    /// Latin letters with marks end below; above only case and full-width forms are folded.
    private static final int LAST_LATIN = 0x1EFF;

    private static final char[] FOLDED = table();

    private Folding() {}

    private static char[] table() {
        char[] table = new char[LAST_LATIN + 1];
        for (char c = 0; c < table.length; c++) {
            String parts = c < 0x80 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean marked = parts.length() > 1
                    && parts.substring(1)
                            .chars()
                            .allMatch(part -> Character.getType(part) == Character.NON_SPACING_MARK);
            table[c] = Character.toLowerCase(marked ? parts.charAt(0) : c);
        }
        return table;
    }

    static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return FOLDED[c - 0xFEE0];
        }
        return Character.toLowerCase(c);
    }

    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /// What is typed into a filter, as words to be found one by one; longest first, the quickest to look for.
    static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : typed.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(fold(word));
            }
        }
        words.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return List.copyOf(words);
    }
}
