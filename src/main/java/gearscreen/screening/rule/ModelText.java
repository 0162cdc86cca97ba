package gearscreen.screening.rule;

import gearscreen.screening.known.Known;
import gearscreen.screening.text.NameTable.Hit;
import gearscreen.screening.text.Words;
import java.util.ArrayList;
import java.util.List;

/// The text of a cell for model numbers, and the places in it where one may begin.
///
/// @param text never long, with plain hyphens and without blanks at its ends
record ModelText(String text) {
    /// Longer texts are read to here: regular expressions may take long on long texts.
    private static final int LONGEST = 120;

    /// More places than these are not looked at, for the same reason.
    static final int MOST_STARTS = 6;

    /// Dashes of all kinds are hyphens, and blanks at the ends go: ` DS–2CD2143 ` → `DS-2CD2143`.
    static ModelText of(String cell) {
        String text = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        if (isPlain(text)) {
            return new ModelText(text);
        }
        return new ModelText(text.replace('‐', '-')
                .replace('‑', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-')
                .replace('_', '-')
                .strip());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7E || c == '_' || (c <= ' ' && (c < ' ' || i == 0 || i == text.length() - 1))) {
                return false;
            }
        }
        return true;
    }

    boolean hasDigit() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// Where a strong model number may begin: at the start, behind a supplier's name or label, behind a blank.
    List<Integer> starts(int behindName) {
        List<Integer> starts = new ArrayList<>(2);
        starts.add(0);
        int at = nextStart(0);
        while (at < text.length() && starts.size() < MOST_STARTS) {
            starts.add(at);
            at = nextStart(at);
        }
        if (behindName > 0 && !starts.contains(behindName)) {
            starts.add(behindName);
        }
        return starts;
    }

    /// Where behind this place the next number may begin; the length of the text where there is none.
    int nextStart(int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if ((before == ' ' || before == '(' || before == '"') && Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    /// Where the text goes on behind a name that begins it: `Dahua NVR5216` → 6; 0 where no name begins it.
    int behindName(List<Hit<Known>> hits, Words words) {
        if (hits.isEmpty() || hits.getFirst().from() > 0) {
            return 0;
        }
        int behind = words.word(hits.getFirst().to() - 1).to();
        while (behind < text.length() && !Character.isLetterOrDigit(text.charAt(behind))) {
            behind++;
        }
        return behind < text.length() ? behind : 0;
    }
}
