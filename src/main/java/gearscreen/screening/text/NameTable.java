package gearscreen.screening.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Finds listed names in texts, on whole words only, however they are spaced or hyphened.
///
/// `HIK VISION`, `Hik-Vision` and `HikvisionNVR16` all hold the name `Hikvision`; `Konferenztechnik` does not
/// hold `ZTE`. Names of up to four letters must be one word, or as many as they are listed with: `UN V` is not
/// `UNV`.
///
/// @param <T> what a name stands for
public final class NameTable<T> {
    private static final int LONGEST_IN_WORDS = 10;
    private static final int LONGEST_IN_LETTERS = 80;
    private static final int SHORT = 4;
    private static final int LEAST_SHARED = 3;

    private record Listed<T>(T value, int words) {}

    private final Map<String, List<Listed<T>>> names = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();

    /// A name in a text: the words `from` to before `to`.
    public record Hit<T>(T value, int from, int to) {
        private boolean within(Hit<T> other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    /// @param name read as words; the legal forms at its end are left out, unless a single common word would
    ///     stay
    /// @param keepsShortForm true where one word and a legal form are the name: `Rhino Co` is not `Rhino`
    public void add(Words name, boolean keepsShortForm, T value) {
        int to = name.size();
        while (to > 1 && name.word(to - 1).kind() == WordKind.LEGAL) {
            to--;
        }
        if (to == 1 && name.size() == 2 && keepsShortForm) {
            to = 2;
        }
        if (to > 0) {
            beginnings.add(name.glued(0, to));
            names.computeIfAbsent(name.glued(0, to), _ -> new ArrayList<>(1)).add(new Listed<>(value, to));
        }
    }

    /// All names in the text that are not part of a longer one, from left to right; may be empty.
    public List<Hit<T>> find(Words text) {
        List<Hit<T>> hits = new ArrayList<>(0);
        StringBuilder glued = new StringBuilder();
        for (int from = 0; from < text.size(); from++) {
            glued.setLength(0);
            int last = Math.min(text.size(), from + LONGEST_IN_WORDS);
            for (int to = from + 1; to <= last && glued.length() < LONGEST_IN_LETTERS; to++) {
                glued.append(text.word(to - 1).text());
                List<Listed<T>> listed = names.get(glued.toString());
                if (listed != null) {
                    for (Listed<T> name : listed) {
                        if (to - from == 1 || to - from == name.words() || glued.length() > SHORT) {
                            hits.add(new Hit<>(name.value(), from, to));
                        }
                    }
                }
            }
        }
        if (hits.size() > 1) {
            List<Hit<T>> all = List.copyOf(hits);
            hits.removeIf(hit -> all.stream().anyMatch(hit::within));
        }
        return hits;
    }

    /// Names stuck to a word that many firms share: `dahuatech`, `hangzhouhikvision`. For texts in which
    /// [#find] finds nothing.
    ///
    /// @param shared whether a word is such a one
    public List<Hit<T>> findStuck(Words text, Predicate<String> shared) {
        List<Hit<T>> hits = new ArrayList<>(0);
        for (int i = 0; i < text.size(); i++) {
            String word = text.word(i).text();
            for (int cut = LEAST_SHARED; cut <= word.length() - LEAST_SHARED; cut++) {
                String first = word.substring(0, cut);
                String rest = word.substring(cut);
                if (first.length() > SHORT && shared.test(rest)) {
                    addHits(first, i, hits);
                }
                if (rest.length() > SHORT && shared.test(first)) {
                    addHits(rest, i, hits);
                }
            }
        }
        return hits;
    }

    private void addHits(String glued, int at, List<Hit<T>> hits) {
        for (Listed<T> listed : names.getOrDefault(glued, List.of())) {
            hits.add(new Hit<>(listed.value(), at, at + 1));
        }
    }

    /// False where no listed name can stand in the text, without reading it as words.
    public boolean mayBeIn(String text) {
        return beginnings.mayBeIn(text);
    }

    /// Whether these words, glued, are a listed name.
    public boolean has(String glued) {
        return names.containsKey(glued);
    }
}
