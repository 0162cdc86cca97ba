package gearscreen.screening.text;

import java.util.List;

/// A text as words: folded, with the place each has in the text.
///
/// `Hangzhou HIK-Vision Co.,Ltd` → `hangzhou` `hik` `vision` `co` `ltd`.
public final class Words {
    /// One word.
    ///
    /// @param text folded: lower case, no accents
    /// @param from first character in the text as written
    /// @param to behind the last one
    /// @param hard true where a blank or punctuation stands before it, false where it was split off what
    ///     precedes (`NVR16`, `HikvisionNVR`)
    public record Word(String text, int from, int to, boolean hard, WordKind kind) {}

    private final String written;
    private final List<Word> words;

    Words(String written, List<Word> words) {
        this.written = written;
        this.words = List.copyOf(words);
    }

    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return words.get(index);
    }

    public List<Word> all() {
        return words;
    }

    /// The words `from` to before `to` without anything between them: `hik` `vision` → `hikvision`.
    public String glued(int from, int to) {
        if (to - from == 1) {
            return words.get(from).text();
        }
        StringBuilder glued = new StringBuilder();
        for (int i = from; i < to; i++) {
            glued.append(words.get(i).text());
        }
        return glued.toString();
    }

    /// All words glued.
    public String full() {
        return glued(0, words.size());
    }

    /// Without legal forms: `Hangzhou Hikvision Digital Technology Co., Ltd.` →
    /// `hangzhouhikvisiondigitaltechnology`.
    public String firm() {
        StringBuilder glued = new StringBuilder();
        for (Word word : words) {
            if (word.kind() != WordKind.LEGAL) {
                glued.append(word.text());
            }
        }
        return glued.toString();
    }

    /// Only the words that tell a firm apart: `Hangzhou Hikvison Digital Technology Co., Ltd.` → `hikvison`.
    public String core() {
        StringBuilder glued = new StringBuilder();
        for (Word word : words) {
            if (word.kind() == WordKind.WORD) {
                glued.append(word.text());
            }
        }
        return glued.toString();
    }

    /// Whether any word may be a name: `Unknown IP camera` has none.
    public boolean namesSomebody() {
        for (Word word : words) {
            if (word.kind() == WordKind.WORD
                    && (word.text().length() > 1 || word.text().charAt(0) > 0x2E80)) {
                return true;
            }
        }
        return false;
    }

    public boolean has(WordKind kind) {
        for (Word word : words) {
            if (word.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /// What is written between a word and the one before it, or the beginning of the text.
    public String gap(int index) {
        return written.substring(
                index == 0 ? 0 : words.get(index - 1).to(), words.get(index).from());
    }

    /// The words as written, with what stands between them.
    public String part(int from, int to) {
        return written.substring(words.get(from).from(), words.get(to - 1).to());
    }
}
