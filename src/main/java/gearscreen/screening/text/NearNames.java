package gearscreen.screening.text;

import gearscreen.screening.text.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds misspelled names: `Hikvison`, `Guawei Trechnologies`, `TIANDYTECHNOKOGIES`.
///
/// A name is kept with its rare word, the one that tells it apart (`dahua` in `Zhejiang Dahua Technology`),
/// alone and in the phrases that hold it. A phrase may differ by two edits, but its rare word must itself be a
/// likely misspelling: `Angel Robotics` is two edits from `Autel Robotics` and yet another firm.
///
/// @param <T> what a name stands for
public final class NearNames<T> {
    private static final int LONGEST = 48;
    private static final int PHRASE_EDITS = 2;
    private static final int PHRASE_LETTERS = 10;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_RARE = 3;
    private static final int SHORT = 4;
    private static final int LETTERS_END = 0x530;

    /// @param rareFrom where the rare word begins in the phrase
    private record Phrase<T>(String glued, int rareFrom, String rare, long letters, T value) {
        boolean single() {
            return glued.length() == rare.length();
        }
    }

    private final List<List<Phrase<T>>> byLength = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    public NearNames() {
        for (int i = 0; i <= LONGEST; i++) {
            byLength.add(new ArrayList<>());
        }
    }

    /// A listed name that a text comes near to.
    public record Near<T>(T value, int edits) {}

    /// @param isName whether words are a listed name by themselves; the rare words of others are kept in
    ///     phrases only
    /// @param owner whose name it is: of several names of an owner that hold the same phrase, the first is kept
    public void add(Words name, Predicate<String> isName, String owner, T value) {
        int rare = longestWord(name);
        if (rare < 0) {
            return;
        }
        int from = rare;
        int to = rare + 1;
        while (from > 0 && name.word(from - 1).kind() == WordKind.WORD) {
            from--;
        }
        while (to < name.size() && name.word(to).kind() == WordKind.WORD) {
            to++;
        }
        String word = name.glued(from, to);
        if (word.length() < SHORTEST_RARE) {
            return;
        }
        if (isName.test(word)) {
            keep(name, from, to, from, to, owner, value);
        }
        for (int start = Math.max(0, from - 1); start <= from; start++) {
            for (int end = to; end <= Math.min(name.size(), to + 2); end++) {
                if (end - start > to - from) {
                    keep(name, start, end, from, to, owner, value);
                }
            }
        }
    }

    private static int longestWord(Words name) {
        int rare = -1;
        for (int i = 0; i < name.size(); i++) {
            Word word = name.word(i);
            if (word.kind() == WordKind.WORD
                    && word.text().charAt(0) < LETTERS_END
                    && (rare < 0
                            || word.text().length() > name.word(rare).text().length())) {
                rare = i;
            }
        }
        return rare;
    }

    private void keep(Words name, int start, int end, int from, int to, String owner, T value) {
        String glued = name.glued(start, end);
        boolean phrase = start < from || end > to;
        if (glued.length() > LONGEST - PHRASE_EDITS
                || (phrase && glued.length() < PHRASE_LETTERS)
                || !seen.add(glued + ' ' + (from - start) + ' ' + owner)) {
            return;
        }
        int rareFrom = start == from ? 0 : name.glued(start, from).length();
        byLength.get(glued.length()).add(new Phrase<>(glued, rareFrom, name.glued(from, to), letters(glued), value));
    }

    /// The nearest name to a text, where the text may be a misspelling of it: as a whole, without legal forms,
    /// or in what is left without shared words.
    public Optional<Near<T>> find(Words text) {
        String full = text.full();
        String firm = text.firm();
        String core = text.core();
        Near<T> best = find(full, text, null);
        if (!firm.equals(full)) {
            best = find(firm, text, best);
        }
        if (!core.equals(firm) && !core.equals(full)) {
            best = find(core, text, best);
        }
        return Optional.ofNullable(best);
    }

    /// Names that the text resembles, whether or not it is a likely misspelling of them: for the question why
    /// it was not matched.
    public List<T> resembling(Words text) {
        String core = text.core();
        String firm = text.firm();
        List<T> resembling = new ArrayList<>();
        for (List<Phrase<T>> phrases : byLength) {
            for (Phrase<T> phrase : phrases) {
                if (phrase.single() && (isNear(core, phrase) || isNear(firm, phrase))) {
                    resembling.add(phrase.value());
                }
            }
        }
        return resembling;
    }

    private static <T> boolean isNear(String glued, Phrase<T> phrase) {
        return glued.length() >= SHORTEST_RARE
                && glued.length() <= LONGEST
                && Spelling.distance(glued, phrase.rare(), PHRASE_EDITS) <= Math.min(PHRASE_EDITS, glued.length() / 3);
    }

    private @Nullable Near<T> find(String glued, Words text, @Nullable Near<T> soFar) {
        if (glued.length() < SHORTEST || glued.length() > LONGEST) {
            return soFar;
        }
        Near<T> best = soFar;
        long letters = letters(glued);
        int to = Math.min(LONGEST, glued.length() + PHRASE_EDITS);
        for (int length = Math.max(0, glued.length() - PHRASE_EDITS); length <= to; length++) {
            for (Phrase<T> phrase : byLength.get(length)) {
                if (Long.bitCount(letters ^ phrase.letters()) > 2 * PHRASE_EDITS) {
                    continue;
                }
                int edits = edits(glued, phrase, text);
                if (edits <= PHRASE_EDITS && (best == null || edits < best.edits())) {
                    best = new Near<>(phrase.value(), edits);
                }
            }
        }
        return best;
    }

    /// The number of edits, or more than are allowed where the text is no likely misspelling.
    private static <T> int edits(String glued, Phrase<T> phrase, Words text) {
        int edits = Spelling.distance(glued, phrase.glued(), PHRASE_EDITS);
        if (edits == 0 || edits > PHRASE_EDITS) {
            return edits;
        }
        boolean likely = phrase.single()
                ? Spelling.misspells(glued, phrase.rare())
                : phrase.rare().length() <= SHORT ? shortWordIsNear(text, phrase) : rareWordIsNear(glued, phrase);
        return likely ? edits : PHRASE_EDITS + 1;
    }

    /// A short name must be a word of its own: `Aztec Corporation` is another firm.
    private static <T> boolean shortWordIsNear(Words text, Phrase<T> phrase) {
        int behind = phrase.glued().length() - phrase.rareFrom() - phrase.rare().length();
        boolean between = phrase.rareFrom() > 0 && behind > 0;
        for (Word word : text.all()) {
            if (word.text().equals(phrase.rare()) || Spelling.misspellsShort(word.text(), phrase.rare(), between)) {
                return true;
            }
        }
        return false;
    }

    /// Looks for the rare word around the place it has in the phrase; what stands before and behind it must fit
    /// too.
    private static <T> boolean rareWordIsNear(String glued, Phrase<T> phrase) {
        String rare = phrase.rare();
        String before = phrase.glued().substring(0, phrase.rareFrom());
        String behind = phrase.glued().substring(phrase.rareFrom() + rare.length());
        int last = phrase.rareFrom() + PHRASE_EDITS;
        for (int from = Math.max(0, phrase.rareFrom() - PHRASE_EDITS); from <= last; from++) {
            int around = Spelling.distance(glued.substring(0, Math.min(from, glued.length())), before, PHRASE_EDITS);
            for (int to = from + rare.length() - 2; to <= from + rare.length() + 2 && to <= glued.length(); to++) {
                String window = glued.substring(from, to);
                int edits = around
                        + Spelling.distance(window, rare, PHRASE_EDITS)
                        + Spelling.distance(glued.substring(to), behind, PHRASE_EDITS);
                if (edits <= PHRASE_EDITS && (window.equals(rare) || Spelling.misspellsBesideOthers(window, rare))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 31);
        }
        return letters;
    }
}
