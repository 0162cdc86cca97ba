package gearscreen.screening.own;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Which names of a large list may be in a text, without reading any of them as words: those that have a word which
/// begins with the same four letters or digits, whatever stands between these.
/// Words in other letters than those of ASCII are not found by it.
final class NameBeginnings {
    private static final int SIGNS = 4;
    private static final int BITS_A_SIGN = 6;
    private static final int NAME_BITS = 32;
    private static final int MOST_WORDS = 12;

    /// Beginning, then number of the name; ascending.
    private final long[] entries;

    NameBeginnings(List<Listed> names) {
        long[] found = new long[names.size() * 4];
        int size = 0;
        for (int number = 0; number < names.size(); number++) {
            String text = names.get(number).text();
            int words = 0;
            for (int at = 0; at < text.length() && words < MOST_WORDS; at++) {
                if (begins(text, at)) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, size * 2);
                    }
                    found[size++] = (key(text, at) << NAME_BITS) | number;
                    words++;
                }
            }
        }
        entries = Arrays.copyOf(found, size);
        Arrays.parallelSort(entries);
    }

    private static boolean begins(String text, int at) {
        char c = text.charAt(at);
        if (sign(c) == 0) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return sign(before) == 0 || Character.isDigit(before) != Character.isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    /// Signs that are missing at the end are zero.
    private static long key(String text, int from) {
        long key = 0;
        int signs = 0;
        for (int i = from; i < text.length() && signs < SIGNS; i++) {
            int sign = sign(text.charAt(i));
            if (sign > 0) {
                key = (key << BITS_A_SIGN) | sign;
                signs++;
            }
        }
        return key << (BITS_A_SIGN * (SIGNS - signs));
    }

    /// 1 to 36 for letters, whatever their case, and digits; 0 for all else.
    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= '0' && c <= '9' ? c - '0' + 27 : 0;
    }

    /// Gives the numbers of the names; some more than once.
    ///
    /// @param word folded
    void of(String word, IntConsumer names) {
        long first = key(word, 0);
        int signs = Math.min(SIGNS, word.length());
        long behind = first + (1L << (BITS_A_SIGN * (SIGNS - signs)));
        int at = Arrays.binarySearch(entries, first << NAME_BITS);
        for (int i = at < 0 ? -at - 1 : at; i < entries.length && entries[i] >>> NAME_BITS < behind; i++) {
            names.accept((int) entries[i]);
        }
    }
}
