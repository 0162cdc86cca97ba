package gearscreen.screening.text;

/// Cyrillic and Greek letters that look like Latin ones, where a word mixes both: somebody typed a name with the
/// wrong keyboard, or copied it from a page that did.
///
/// `Dаhua` with a Cyrillic `а` → `Dahua`; `Дахуа` stays as it is. Source: the confusables of Unicode Technical
/// Standard 39.
final class LookAlikes {
    private static final String OTHERS = "аеорсухіјѕһԁАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρ";
    private static final String LATIN = "aeopcyxijshdABEKMHOPCTYXIJSABEZHIKMNOPTYXaovp";

    private LookAlikes() {}

    /// The text with such letters as Latin ones; of the same length.
    static String latin(String text) {
        char[] made = null;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (mixes(text, from, i)) {
                    made = made == null ? text.toCharArray() : made;
                    for (int at = from; at < i; at++) {
                        int other = OTHERS.indexOf(text.charAt(at));
                        made[at] = other < 0 ? text.charAt(at) : LATIN.charAt(other);
                    }
                }
                from = i + 1;
            }
        }
        return made == null ? text : new String(made);
    }

    /// Whether a word has Latin letters and others, and all others look like Latin ones.
    private static boolean mixes(String text, int from, int to) {
        boolean latin = false;
        boolean other = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin = true;
            } else if (OTHERS.indexOf(c) >= 0) {
                other = true;
            } else {
                return false;
            }
        }
        return latin && other;
    }
}
