package gearscreen.screening.text;

import gearscreen.screening.text.Words.Word;
import gearscreen.watchlist.Wording;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads texts as words and knows which words are shared by many firms.
public final class Vocabulary {
    /// Longer texts are read to here: a maker's name is never that long, a cell may have a megabyte.
    static final int LONGEST_TEXT = 300;

    private static final int MOST_WORDS = 48;
    private static final int LONGEST_HAN_WORD = 16;

    private final Map<String, WordKind> kinds = new HashMap<>();
    private final Set<String> hanWords = new HashSet<>();

    /// @param hanNames names in Chinese characters, so that they are told apart within a run of characters,
    ///     where no blanks stand between words
    public Vocabulary(Wording wording, Iterable<String> hanNames) {
        put(wording.devices(), WordKind.DEVICE);
        put(wording.generic(), WordKind.GENERIC);
        put(wording.fillers(), WordKind.FILLER);
        put(wording.places(), WordKind.PLACE);
        put(wording.towns(), WordKind.TOWN);
        put(wording.legalForms(), WordKind.LEGAL);
        put(wording.hanShared(), WordKind.GENERIC);
        hanWords.addAll(wording.hanShared());
        for (String name : hanNames) {
            for (Word word : read(name).all()) {
                if (word.text().codePointAt(0) > 0x2E80) {
                    hanWords.add(word.text());
                }
            }
        }
    }

    private void put(Set<String> words, WordKind kind) {
        for (String word : words) {
            kinds.put(word, kind);
        }
    }

    /// Splits a text at everything that is no letter or digit, between letters and digits, where the script
    /// changes, and within words where small letters turn to capitals that go on: `HikvisionNVR16` →
    /// `hikvision` `nvr` `16`, but `GmbH` stays whole. Spelled-out letters are put together: `H I K` → `hik`,
    /// `S.r.l.` → `srl`; so are words at an apostrophe (`Xi'an` → `xian`),
    /// except behind an article (`d'Hikvision` → `d` `hikvision`).
    public Words read(String text) {
        String written = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return new Words(written, named(new Splitter(LookAlikes.latin(written)).split()));
    }

    /// Whether the word is a trade, a thing or a town, such as people stick to a name: `dahuatech`.
    ///
    /// @param word folded
    public boolean isStuck(String word) {
        WordKind kind = kinds.get(word);
        return word.length() > 2 && (kind == WordKind.GENERIC || kind == WordKind.DEVICE || kind == WordKind.TOWN);
    }

    private List<Word> named(List<Word> split) {
        List<Word> joined = joinLetters(split);
        List<Word> words = new ArrayList<>(joined.size());
        for (int i = 0; i < joined.size(); ) {
            int end = i + 1;
            boolean digits = hasDigit(joined.get(i));
            while (end < joined.size() && !joined.get(end).hard()) {
                digits |= hasDigit(joined.get(end));
                end++;
            }
            for (; i < end; i++) {
                Word word = joined.get(i);
                if (word.text().codePointAt(0) > 0x2E80) {
                    segment(word, words);
                } else {
                    words.add(withKind(word, kind(word.text(), digits)));
                }
            }
        }
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    private WordKind kind(String word, boolean stuckToDigits) {
        if (Character.isDigit(word.charAt(0)) && !kinds.containsKey(word)) {
            return WordKind.NUMBER;
        }
        WordKind kind = kinds.getOrDefault(word, WordKind.WORD);
        return kind == WordKind.WORD && stuckToDigits && word.length() <= 3 ? WordKind.NUMBER : kind;
    }

    /// Single letters in a row were spelled out.
    private static List<Word> joinLetters(List<Word> split) {
        List<Word> joined = new ArrayList<>(split.size());
        for (int i = 0; i < split.size(); ) {
            int end = i;
            while (end < split.size()
                    && singleLetter(split.get(end))
                    && (end == i || split.get(end).hard())) {
                end++;
            }
            if (end - i < 2) {
                joined.add(split.get(i++));
                continue;
            }
            StringBuilder letters = new StringBuilder();
            for (Word word : split.subList(i, end)) {
                letters.append(word.text());
            }
            Word first = split.get(i);
            joined.add(new Word(
                    letters.toString(), first.from(), split.get(end - 1).to(), first.hard(), first.kind()));
            i = end;
        }
        return joined;
    }

    private static boolean singleLetter(Word word) {
        return word.text().length() == 1
                && Character.isLetter(word.text().charAt(0))
                && word.text().charAt(0) < 0x2E80;
    }

    private static boolean hasDigit(Word word) {
        return Character.isDigit(word.text().charAt(0));
    }

    /// Chinese words from left to right, the longest known one first; what is not known stays together.
    private void segment(Word run, List<Word> words) {
        String text = run.text();
        int unknown = 0;
        int at = 0;
        boolean hard = run.hard();
        while (at < text.length()) {
            int end = Math.min(text.length(), at + LONGEST_HAN_WORD);
            while (end > at && !hanWords.contains(text.substring(at, end))) {
                end--;
            }
            if (end == at) {
                at++;
                continue;
            }
            if (unknown < at) {
                words.add(han(run, unknown, at, hard));
                hard = false;
            }
            words.add(han(run, at, end, hard));
            hard = false;
            at = end;
            unknown = at;
        }
        if (unknown < text.length()) {
            words.add(han(run, unknown, text.length(), hard));
        }
    }

    private Word han(Word run, int from, int to, boolean hard) {
        String text = run.text().substring(from, to);
        boolean aligned = run.to() - run.from() == run.text().length();
        return new Word(
                text,
                aligned ? run.from() + from : run.from(),
                aligned ? run.from() + to : run.to(),
                hard,
                kinds.getOrDefault(text, WordKind.WORD));
    }

    private static Word withKind(Word word, WordKind kind) {
        return new Word(word.text(), word.from(), word.to(), word.hard(), kind);
    }

    /// One pass over the characters of a text.
    private static final class Splitter {
        private final String written;
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int from;
        private boolean hard = true;

        Splitter(String written) {
            this.written = written;
        }

        List<Word> split() {
            int previous = ' ';
            UnicodeScript script = UnicodeScript.COMMON;
            for (int at = 0; at < written.length(); ) {
                int character = written.codePointAt(at);
                int next = at + Character.charCount(character);
                String folded = Folding.fold(character);
                int letter = folded.isEmpty() ? 0 : folded.codePointAt(0);
                if (folded.isEmpty() || (joins(character) && Character.isLetter(previous) && !elides())) {
                    at = next;
                    continue;
                }
                if (!Character.isLetterOrDigit(letter) || !Character.isLetterOrDigit(character)) {
                    end(at);
                    hard = true;
                    if (character == '&') {
                        words.add(new Word("and", at, next, true, WordKind.LEGAL));
                    }
                } else {
                    UnicodeScript own = Character.isDigit(letter) ? UnicodeScript.COMMON : Folding.script(letter);
                    if (!word.isEmpty() && splits(previous, character, next, script, own)) {
                        end(at);
                    }
                    if (word.isEmpty()) {
                        from = at;
                    }
                    word.append(folded);
                    script = own == UnicodeScript.COMMON ? script : own;
                }
                previous = character;
                at = next;
            }
            end(written.length());
            return words;
        }

        /// `d'hikvision`, `l'enregistreur`: the article is a word of its own.
        private boolean elides() {
            return word.length() == 1 && (word.charAt(0) == 'd' || word.charAt(0) == 'l');
        }

        private static boolean joins(int character) {
            return character == '\'' || character == '’';
        }

        private boolean splits(int previous, int character, int next, UnicodeScript before, UnicodeScript own) {
            if (Character.isDigit(previous) != Character.isDigit(character)) {
                return true;
            }
            if (own != UnicodeScript.COMMON && own != before) {
                return true;
            }
            if (!Character.isUpperCase(character)) {
                return false;
            }
            boolean goesOn = next < written.length() && Character.isLetter(written.codePointAt(next));
            return (Character.isLowerCase(previous) && goesOn)
                    || (Character.isUpperCase(previous)
                            && next < written.length()
                            && Character.isLowerCase(written.codePointAt(next)));
        }

        private void end(int to) {
            if (!word.isEmpty()) {
                words.add(new Word(word.toString(), from, to, hard, WordKind.WORD));
                word.setLength(0);
                hard = false;
            }
        }
    }
}
