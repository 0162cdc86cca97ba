package gearscreen.screening.rule;

import gearscreen.screening.text.NameTable.Hit;
import gearscreen.screening.text.Words;
import java.util.Set;

/// Words by which a text says of a name that it is not the maker's: `not Hikvision`, `compatible with Dahua`, `Dahua
/// compatible`, `replaces Huawei`.
///
/// @param words as they come out of reading, without accents and capitals
record Denials(Set<String> words) {
    private static final int LITTLE_WORD = 4;

    /// The word stands right beside the name, or with one little word between.
    boolean deny(Words text, Hit<?> hit) {
        boolean littleWordBetween =
                hit.from() > 1 && text.word(hit.from() - 1).text().length() <= LITTLE_WORD;
        return denies(text, hit.from() - 1)
                || (littleWordBetween && denies(text, hit.from() - 2))
                || denies(text, hit.to());
    }

    private boolean denies(Words text, int at) {
        return at >= 0 && at < text.size() && words.contains(text.word(at).text());
    }
}
