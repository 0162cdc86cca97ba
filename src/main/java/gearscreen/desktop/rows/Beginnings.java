package gearscreen.desktop.rows;

/// Beginnings of texts as numbers of the same order. Each character that occurs takes only as many bits as it needs to
/// be
/// told from the others, so that a number holds nine of English words and twelve of words and digits of a few forms.
final class Beginnings {
    /// The number of an empty text: behind all others.
    static final long EMPTY = Long.MAX_VALUE;

    /// Characters from here on are one to us.
    private static final int LATIN = 0x100;

    private static final int BITS = Long.SIZE - 1;

    private final int[] codes = new int[LATIN];
    private final int other;
    private final int bits;
    private final int length;

    /// @param used which characters below U+0100 occur
    private Beginnings(boolean[] used) {
        int last = 0;
        for (int c = 0; c < LATIN; c++) {
            codes[c] = used[c] ? ++last : 0;
        }
        other = last + 1;
        // One more than there are: all bits set is kept for the empty text. 0 is the end.
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(other + 1);
        length = BITS / bits;
    }

    /// @param texts folded
    static Beginnings of(String[] texts) {
        boolean[] used = new boolean[LATIN];
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < LATIN) {
                    used[c] = true;
                }
            }
        }
        return new Beginnings(used);
    }

    /// Characters in a number.
    int length() {
        return length;
    }

    /// @param from where the text is read from
    long number(String text, int from) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        long number = 0;
        boolean exact = true;
        for (int i = 0; i < length; i++) {
            int at = from + i;
            char c = at < text.length() ? text.charAt(at) : 0;
            boolean end = at >= text.length();
            // Behind a character that has no number of its own nothing can be told apart any more.
            exact &= end || c < LATIN;
            number = number << bits | (!exact ? other : end ? 0 : codes[c]);
        }
        return number;
    }

    /// Whether the number tells its piece from all others; not so where a character has no number of its own.
    boolean isExact(long number) {
        return lastCode(number) != other;
    }

    private long lastCode(long number) {
        return number & (1L << bits) - 1;
    }

    /// Whether all texts of this number are the same from where they were read: they end within it.
    boolean isWhole(long number) {
        return number == EMPTY || lastCode(number) == 0;
    }
}
