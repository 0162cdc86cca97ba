package gearscreen.screening.text;

import java.util.BitSet;

/// The first three letters or digits of all names: most texts hold no word that begins like one, and need not
/// be read.
///
/// What stands between letters does not count, so `DS–2CD` and `ds2cd` begin alike. Texts with letters beyond
/// ASCII are always let through.
final class Beginnings {
    private static final int SIGNS = 36;
    private static final int LENGTH = 3;

    /// The sign of each ASCII character in either case; -1 where it is no letter or digit.
    private static final byte[] SIGN = new byte[0x80];

    static {
        for (char c = 0; c < 0x80; c++) {
            boolean small = c >= 'a' && c <= 'z';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            SIGN[c] = (byte) (small ? c - 'a' : capital ? c - 'A' : digit ? c - '0' + 26 : -1);
        }
    }

    /// One bit each, so that all of them stay near the processor.
    private final BitSet known = new BitSet(SIGNS * SIGNS * SIGNS);

    /// @param glued a folded name without anything between its words
    void add(String glued) {
        int[] signs = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            signs[i] = i < glued.length() ? sign(glued.charAt(i)) : -1;
            if (i < glued.length() && signs[i] < 0) {
                return;
            }
        }
        addAll(signs, 0, 0);
    }

    /// A shorter name goes on with anything.
    private void addAll(int[] signs, int at, int index) {
        if (at == LENGTH) {
            known.set(index);
            return;
        }
        for (int sign = 0; sign < SIGNS; sign++) {
            if (signs[at] < 0 || signs[at] == sign) {
                addAll(signs, at + 1, index * SIGNS + sign);
            }
        }
    }

    /// False where no name can stand in the text.
    boolean mayBeIn(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                if (Character.isLetter(c) || Character.isSurrogate(c)) {
                    return true;
                }
            } else if (sign(c) >= 0 && beginsWord(before, c) && mayBegin(text, i)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static boolean beginsWord(char before, char c) {
        boolean digit = c <= '9';
        boolean afterDigit = before >= '0' && before <= '9';
        return sign(before) < 0 || digit != afterDigit || (c >= 'A' && c <= 'Z');
    }

    private boolean mayBegin(String text, int from) {
        int index = 0;
        int signs = 0;
        for (int i = from; i < text.length() && signs < LENGTH; i++) {
            int sign = sign(text.charAt(i));
            if (sign >= 0) {
                index = index * SIGNS + sign;
                signs++;
            } else if (text.charAt(i) > 0x7F) {
                return true;
            }
        }
        if (signs < LENGTH) {
            // Fewer signs than are kept: whatever begins so.
            int range = 1;
            for (; signs < LENGTH; signs++) {
                index *= SIGNS;
                range *= SIGNS;
            }
            int next = known.nextSetBit(index);
            return next >= 0 && next < index + range;
        }
        return known.get(index);
    }

    private static int sign(char c) {
        return c < 0x80 ? SIGN[c] : -1;
    }
}
