package gearscreen.screening.own;

import gearscreen.screening.Strength;
import gearscreen.screening.known.Knowledge;
import gearscreen.screening.known.OtherFirms;
import gearscreen.screening.text.Vocabulary;
import gearscreen.screening.text.WordKind;
import gearscreen.screening.text.Words;
import gearscreen.screening.text.Words.Word;
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

    private final Knowledge knowledge;
    private final Map<String, Object> byFirm;
    private final Map<String, Object> byRareWord;

    /// What is kept of a name to find it by.
    private record Key(String firm, String rareWord) {}

    ManyNames(Knowledge knowledge, List<Listed> listed) {
        this.knowledge = knowledge;
        Vocabulary vocabulary = knowledge.vocabulary();
        List<Optional<Key>> keys = listed.parallelStream()
                .map(name -> key(vocabulary.read(name.text())))
                .toList();
        byFirm = HashMap.newHashMap(listed.size());
        byRareWord = HashMap.newHashMap(listed.size());
        for (int i = 0; i < listed.size(); i++) {
            Listed name = listed.get(i);
            keys.get(i).ifPresent(key -> {
                put(byFirm, key.firm(), name);
                if (!key.rareWord().isEmpty()) {
                    put(byRareWord, key.rareWord(), name);
                }
            });
        }
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

    void meet(Words cell, List<Meeting> meetings) {
        if (cell.core().isEmpty()) {
            return;
        }
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
