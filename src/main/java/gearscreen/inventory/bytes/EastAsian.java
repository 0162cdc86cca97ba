package gearscreen.inventory.bytes;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Tells GB18030, Shift-JIS and EUC-JP from single-byte text by how the bytes above 0x7F pair up.
final class EastAsian {
    private EastAsian() {}

    /// Empty where the text is most likely in none of them.
    static Optional<Charset> guess(byte[] sample) {
        Counts gb = count(sample, EastAsian::gb);
        Counts sjis = count(sample, EastAsian::shiftJis);
        Counts euc = count(sample, EastAsian::eucJp);
        if (euc.likely() && euc.typical * 2 > euc.pairs) {
            return Optional.of(Charset.forName("EUC-JP"));
        }
        if (sjis.likely() && sjis.typical * 3 > sjis.pairs && sjis.score() > gb.score()) {
            return Optional.of(Charset.forName("Shift_JIS"));
        }
        if (gb.likely() && gb.typical * 10 > gb.pairs * 8) {
            return Optional.of(Charset.forName("GB18030"));
        }
        return sjis.likely() && sjis.typical * 3 > sjis.pairs
                ? Optional.of(Charset.forName("Shift_JIS"))
                : Optional.empty();
    }

    /// @param pairs characters of two bytes
    /// @param typical those that ordinary text of the language is full of
    /// @param joined those that follow another one directly: words of these languages have more than one, while
    ///     accented letters of Western ones stand among plain letters
    /// @param wrong bytes that fit nowhere
    private record Counts(int pairs, int typical, int joined, int wrong) {
        boolean likely() {
            return pairs >= 2 && wrong * 20 <= pairs && joined * 3 >= pairs;
        }

        int score() {
            return typical - wrong * 5;
        }
    }

    private enum Kind {
        /// One byte that is a character of its own.
        SINGLE,
        /// A byte that fits nowhere.
        WRONG,
        PAIR,
        TYPICAL_PAIR
    }

    private interface Rule {
        /// @param lead above 0x7F
        /// @param trail the next byte, 0 at the end
        Kind of(int lead, int trail);
    }

    private static Counts count(byte[] bytes, Rule rule) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int at = 0;
        int joined = 0;
        boolean before = false;
        while (at < bytes.length) {
            int lead = bytes[at++] & 0xFF;
            if (lead >= 0x80) {
                Kind kind = rule.of(lead, at < bytes.length ? bytes[at] & 0xFF : 0);
                counts.merge(kind, 1, Integer::sum);
                boolean pair = kind == Kind.PAIR || kind == Kind.TYPICAL_PAIR;
                joined += pair && before ? 1 : 0;
                before = pair || kind == Kind.SINGLE;
                at += pair ? 1 : 0;
            } else {
                before = false;
            }
        }
        int typical = counts.getOrDefault(Kind.TYPICAL_PAIR, 0);
        int pairs = typical + counts.getOrDefault(Kind.PAIR, 0);
        return new Counts(pairs, typical, joined, counts.getOrDefault(Kind.WRONG, 0));
    }

    private static boolean in(int value, int least, int most) {
        return value >= least && value <= most;
    }

    /// Typical: both bytes in the range of GB 2312 (hanzi from 0xB0, punctuation and full-width forms 0xA1 and 0xA3).
    /// Western text has an accented letter followed by an ASCII letter, which GBK also has characters for, but rare
    /// ones.
    private static Kind gb(int lead, int trail) {
        if (lead == 0x80
                || lead == 0xFF
                || !(in(trail, 0x30, 0x39) || in(trail, 0x40, 0x7E) || in(trail, 0x80, 0xFE))) {
            return Kind.WRONG;
        }
        boolean common = in(lead, 0xB0, 0xF7) || lead == 0xA1 || lead == 0xA3;
        return common && trail >= 0xA1 ? Kind.TYPICAL_PAIR : Kind.PAIR;
    }

    /// Typical: hiragana (0x82), katakana (0x83), punctuation (0x81) and level-1 kanji (0x88 to 0x97).
    private static Kind shiftJis(int lead, int trail) {
        if (in(lead, 0xA1, 0xDF)) {
            return Kind.SINGLE;
        }
        if (!(in(lead, 0x81, 0x9F) || in(lead, 0xE0, 0xFC)) || trail == 0x7F || !in(trail, 0x40, 0xFC)) {
            return Kind.WRONG;
        }
        boolean kana = (lead == 0x82 && trail >= 0x4F) || (lead == 0x83 && trail <= 0x96) || lead == 0x81;
        return kana || in(lead, 0x88, 0x97) ? Kind.TYPICAL_PAIR : Kind.PAIR;
    }

    /// Typical: hiragana (0xA4) and katakana (0xA5).
    private static Kind eucJp(int lead, int trail) {
        if ((lead < 0xA1 && lead != 0x8E) || trail < 0xA1) {
            return Kind.WRONG;
        }
        return lead == 0xA4 || lead == 0xA5 ? Kind.TYPICAL_PAIR : Kind.PAIR;
    }
}
