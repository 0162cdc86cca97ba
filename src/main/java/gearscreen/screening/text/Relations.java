package gearscreen.screening.text;

import gearscreen.screening.text.NameTable.Hit;
import gearscreen.watchlist.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells names that a text does not mean as the maker's: `not Hikvision`, `replacement for a Dahua`, `supports
/// ONVIF, Hikvision and Dahua`, `Dahua compatible`.
///
/// What is said of one name holds for others that are joined to it by `and` or a stroke.
public final class Relations {
    private static final int MOST_BETWEEN = 4;
    private static final int MOST_LISTED = 8;

    /// Where a thought ends; a comma also ends one, except in a list of what is supported.
    private static final String ENDS = ".;()[]{}|\n\r";

    private final Wording.Relations words;

    public Relations(Wording.Relations words) {
        this.words = words;
    }

    /// The names that may be the maker's, in their order.
    ///
    /// @param hits from left to right
    public <T> List<Hit<T>> ofMaker(Words text, List<Hit<T>> hits) {
        if (hits.isEmpty() || text.size() == 1) {
            return hits;
        }
        boolean[] before = new boolean[hits.size()];
        boolean[] behind = new boolean[hits.size()];
        for (int i = 0; i < hits.size(); i++) {
            before[i] = saidBefore(text, hits.get(i).from()) || saidOfEarlier(text, hits, i, before);
        }
        for (int i = hits.size() - 1; i >= 0; i--) {
            behind[i] = saidBehind(text, hits.get(i).to()) || saidOfLater(text, hits, i, behind);
        }
        List<Hit<T>> left = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            if (!before[i] && !behind[i]) {
                left.add(hits.get(i));
            }
        }
        return left.size() == hits.size() ? hits : left;
    }

    private <T> boolean saidOfEarlier(Words text, List<Hit<T>> hits, int at, boolean[] before) {
        for (int i = 0; i < at; i++) {
            if (before[i] && joined(text, hits.get(i).to(), hits.get(at).from())) {
                return true;
            }
        }
        return false;
    }

    private <T> boolean saidOfLater(Words text, List<Hit<T>> hits, int at, boolean[] behind) {
        for (int i = at + 1; i < hits.size(); i++) {
            if (behind[i] && joined(text, hits.get(at).to(), hits.get(i).from())) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Words text, int from, int to) {
        if (to < from) {
            return false;
        }
        for (int i = from; i <= to; i++) {
            String gap = text.gap(i);
            if (ends(gap) || gap.indexOf(',') >= 0 || (i < to && !has(words.joining(), text, i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether what stands before a word says that it is not of the maker.
    public boolean saidBefore(Words text, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 1 - MOST_BETWEEN; i--) {
            String gap = text.gap(i + 1);
            if (ends(gap) || gap.indexOf(',') >= 0) {
                break;
            }
            boolean preposition = i + 1 < at && has(words.prepositions(), text, i + 1);
            if (has(words.refusing(), text, i)
                    || (preposition && has(words.comparing(), text, i))
                    || (has(words.fitting(), text, i) && (preposition || fitsAlone(text, i, at)))) {
                return true;
            }
            if (!has(words.between(), text, i) && !has(words.prepositions(), text, i)) {
                break;
            }
        }
        return saidOfList(text, at);
    }

    /// `compatible Hikvision`, but not the `compatible` of `an ONVIF compatible Hikvision camera`.
    private boolean fitsAlone(Words text, int fitting, int at) {
        return fitting + 1 == at && !(fitting > 0 && has(words.features(), text, fitting - 1));
    }

    /// A name in a list behind `supports` or `compatible with`, with other names before it.
    private boolean saidOfList(Words text, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 1 - MOST_LISTED; i--) {
            String gap = text.gap(i + 1);
            if (ends(gap) || text.word(i).kind() == WordKind.NUMBER) {
                return false;
            }
            boolean opens = gap.indexOf(':') >= 0 || (i + 1 < at && has(words.prepositions(), text, i + 1));
            if (has(words.supporting(), text, i) || (opens && has(words.fitting(), text, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean saidBehind(Words text, int at) {
        if (at >= text.size() || ends(text.gap(at)) || text.gap(at).indexOf(',') >= 0) {
            return false;
        }
        boolean goesOn = at + 1 < text.size() && has(words.prepositions(), text, at + 1);
        return has(words.behind(), text, at) && !(goesOn && has(words.fitting(), text, at));
    }

    /// Whether a word only says how a name is meant.
    public boolean isAbout(Words text, int at) {
        return has(words.refusing(), text, at)
                || has(words.comparing(), text, at)
                || has(words.supporting(), text, at)
                || has(words.fitting(), text, at)
                || has(words.prepositions(), text, at)
                || has(words.between(), text, at)
                || has(words.behind(), text, at);
    }

    private static boolean ends(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (ENDS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Set<String> words, Words text, int at) {
        return words.contains(text.word(at).text());
    }
}
