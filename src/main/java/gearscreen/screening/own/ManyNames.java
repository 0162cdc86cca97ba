package gearscreen.screening.own;

import gearscreen.screening.Strength;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.known.OtherFirms;
import gearscreen.screening.text.WordKind;
import gearscreen.screening.text.Words;
import gearscreen.screening.text.Words.Word;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of large lists. Among a hundred thousand firms there is one for nearly every word, so a cell has to be the
/// whole name:
///
/// 1. all words but legal forms are the same, two at least: likely;
/// 2. one word: likely where nobody else is known by it, possible where one registrant of the IEEE registry is, and
///    nothing where several are, where a maker is known to be another one, or where it has three letters;
/// 3. only the word that tells a firm apart is the same: possible, and nothing where anybody else is known by it.
final class ManyNames {
    private static final int SHORT = 3;
    private static final int LEAST_RARE = 5;

    /// Greek and all that follows: no accents of Latin letters.
    private static final int OTHER_SCRIPTS = 0x370;

    private final Knowledge knowledge;
    private final List<Listed> listed;
    private final NameBeginnings beginnings;
    private final BitSet indexed;
    private final Map<String, Object> byFirm = new HashMap<>();
    private final Map<String, Object> byRareWord = new HashMap<>();
    private boolean otherScripts;

    /// What is kept of a name to find it by.
    private record Key(String firm, String rareWord) {}

    /// A name is read as words only when a cell comes that begins like one of its words: of a hundred thousand names an
    /// inventory meets a few hundred. Letters with accents are plain ones after reading, so those are read at once.
    ManyNames(Knowledge knowledge, List<Listed> listed) {
        this.knowledge = knowledge;
        this.listed = listed;
        beginnings = new NameBeginnings(listed);
        indexed = new BitSet(listed.size());
        for (int number = 0; number < listed.size(); number++) {
            if (has(listed.get(number).text(), 0x80, OTHER_SCRIPTS)
                    || has(listed.get(number).text(), 0xFF00, 0x10000)) {
                index(number);
            }
        }
    }

    /// Whether a letter lies in this part of Unicode.
    private static boolean has(String text, int from, int to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= from && c < to && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    /// The names that may be in the cell: glued or not, they have the beginning of the whole or of its first telling
    /// word.
    private void index(Words cell) {
        index(cell.firm());
        for (Word word : cell.all()) {
            if (word.kind() == WordKind.WORD) {
                index(word.text());
                return;
            }
        }
    }

    private void index(String beginning) {
        if (beginning.charAt(0) < 0x80) {
            beginnings.of(beginning, this::index);
        } else {
            indexOtherScripts();
        }
    }

    private void indexOtherScripts() {
        if (!otherScripts) {
            otherScripts = true;
            for (int number = 0; number < listed.size(); number++) {
                if (has(listed.get(number).text(), OTHER_SCRIPTS, 0x10000)) {
                    index(number);
                }
            }
        }
    }

    private void index(int number) {
        if (indexed.get(number)) {
            return;
        }
        indexed.set(number);
        Listed name = listed.get(number);
        key(knowledge.vocabulary().read(name.text())).ifPresent(key -> {
            put(byFirm, key.firm(), name);
            if (!key.rareWord().isEmpty()) {
                put(byRareWord, key.rareWord(), name);
            }
        });
    }

    /// Empty where the name is nothing but words that many firms share.
    private static Optional<Key> key(Words words) {
        return words.core().isEmpty() ? Optional.empty() : Optional.of(new Key(words.firm(), rareWord(words)));
    }

    /// The only word that tells the firm apart; empty where there are several, or it is short.
    private static String rareWord(Words words) {
        String rare = "";
        for (Word word : words.all()) {
            if (word.kind() == WordKind.NUMBER || (word.kind() == WordKind.WORD && !rare.isEmpty())) {
                return "";
            }
            if (word.kind() == WordKind.WORD) {
                rare = word.text();
            }
        }
        return rare.length() < LEAST_RARE ? "" : rare;
    }

    /// Most names stand alone: a list is made for those that do not.
    private static void put(Map<String, Object> names, String key, Listed name) {
        names.merge(key, name, (old, added) -> {
            if (old instanceof ListedNames several) {
                several.all().add((Listed) added);
                return several;
            }
            return ListedNames.of((Listed) old, (Listed) added);
        });
    }

    private static List<Listed> get(Map<String, Object> names, String key) {
        Object found = names.get(key);
        return switch (found) {
            case null -> List.of();
            case ListedNames several -> several.all();
            case Object one -> List.of((Listed) one);
        };
    }

    /// Once for each distinct text, so that nobody waits long for another thread.
    synchronized void meet(Words cell, List<Meeting> meetings) {
        if (cell.core().isEmpty()) {
            return;
        }
        index(cell);
        String whole = cell.part(0, cell.size());
        Set<Listed> met = new HashSet<>();
        for (Listed name : get(byFirm, cell.firm())) {
            met.add(name);
            strength(cell, name).ifPresent(strength -> meetings.add(new Meeting(name, OwnRule.NAME, whole, strength)));
        }
        String rare = rareWord(cell);
        if (rare.isEmpty()) {
            return;
        }
        List<Listed> alike = get(byRareWord, rare);
        if (alike.isEmpty()
                || knowledge.otherFirms().isLikeFirm(cell)
                || knowledge.wording().commonNames().contains(rare)) {
            return;
        }
        for (Listed name : alike) {
            if (!met.contains(name)) {
                meetings.add(new Meeting(name, OwnRule.SAME_WORD, whole, Strength.POSSIBLE));
            }
        }
    }

    private Optional<Strength> strength(Words cell, Listed name) {
        long telling = cell.all().stream()
                .filter(word -> word.kind() != WordKind.LEGAL)
                .count();
        if (telling > 1) {
            return Optional.of(Strength.LIKELY);
        }
        boolean sameForm =
                cell.full().equals(knowledge.vocabulary().read(name.text()).full());
        if (sameForm && cell.has(WordKind.LEGAL)) {
            return Optional.of(cell.core().length() <= SHORT ? Strength.POSSIBLE : Strength.LIKELY);
        }
        OtherFirms others = knowledge.otherFirms();
        boolean another = others.isLikeFirm(cell);
        if (cell.core().length() <= SHORT
                || others.isReviewedBrand(cell)
                || others.areLikeFirm(cell)
                || (another && !sameForm)) {
            return Optional.empty();
        }
        return Optional.of(sameForm && !another ? Strength.LIKELY : Strength.POSSIBLE);
    }
}
