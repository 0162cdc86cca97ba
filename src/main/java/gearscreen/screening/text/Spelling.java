package gearscreen.screening.text;

/// How far a word is from a name, and whether the difference is one that typing makes.
final class Spelling {
    /// Neighbours on the QWERTY keyboard; letters that look or sound alike stand behind the bar.
    private static final String[] NEIGHBOURS = {
        "a:qwsz|eou",
        "b:vghn|pd",
        "c:xdfv|ksz",
        "d:serfcx|tb",
        "e:wsdr|ai",
        "f:drtgvc|vp",
        "g:ftyhbv|jqk",
        "h:gyujnb|",
        "i:uojk|eylj",
        "j:huikmn|gi",
        "k:jiolm|cqgx",
        "l:kop|ir",
        "m:njk|n",
        "n:bhjm|m",
        "o:iplk|au",
        "p:ol|bf",
        "q:wa|kgc",
        "r:edft|l",
        "s:awedxz|zc",
        "t:rfgy|d",
        "u:yihj|aovw",
        "v:cfgb|wfbu",
        "w:qase|vu",
        "x:zsdc|k",
        "y:tugh|i",
        "z:asx|sc"
    };

    private static final int SHORT = 4;
    private static final boolean[][] LIKELY = new boolean[26][26];

    static {
        for (String line : NEIGHBOURS) {
            for (int i = 2; i < line.length(); i++) {
                if (line.charAt(i) != '|') {
                    LIKELY[line.charAt(0) - 'a'][line.charAt(i) - 'a'] = true;
                    LIKELY[line.charAt(i) - 'a'][line.charAt(0) - 'a'] = true;
                }
            }
        }
    }

    private Spelling() {}

    /// The number of edits from one word to the other, where an edit adds, drops or changes a letter or swaps
    /// two neighbours; `limit + 1` where it is more than the limit.
    static int distance(String a, String b, int limit) {
        int m = a.length();
        int n = b.length();
        if (Math.abs(m - n) > limit) {
            return limit + 1;
        }
        int[] before = new int[n + 1];
        int[] last = new int[n + 1];
        int[] row = new int[n + 1];
        for (int j = 0; j <= n; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= m; i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= n; j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[n];
    }

    /// Whether a word may be a misspelling of a name by itself.
    ///
    /// - up to 4 letters: one letter doubled (`ZTTE`)
    /// - 5 to 8: one edit; a changed letter must lie beside the right one on the keyboard or look or sound like
    ///   it, or the wrong letter of a pair be doubled (`Aanke` for Annke), and the first letter is neither dropped
    ///   nor added (`Hitera`, not `Hotera Labs`; `iWatch` is not HiWatch). A letter behind the whole name makes
    ///   another word, unless it repeats the last or lies beside it (`Dahuaa`, not `Dahuan`)
    /// - 9 and more: two edits, and with two edits the first letter is right (`Hukviasion`, not `SKVision`)
    ///
    /// That the first letter is seldom wrong and that most wrong letters are neighbours on the keyboard is what
    /// studies of typing errors find (Pollock and Zamora 1984; Grudin 1983); doubling the wrong letter is one of
    /// the errors that Rumelhart and Norman describe (1982).
    static boolean misspells(String word, String name) {
        int letters = name.length();
        if (letters < 3 || word.equals(name)) {
            return false;
        }
        if (letters <= SHORT) {
            return isDoubled(word, name);
        }
        int limit = letters >= 9 ? 2 : 1;
        int distance = distance(word, name, limit);
        if (distance > limit) {
            return false;
        }
        boolean firstRight = word.charAt(0) == name.charAt(0);
        if (distance == 2) {
            return firstRight;
        }
        if (letters >= 8) {
            return true;
        }
        if (word.length() != letters) {
            return firstRight && !isLonger(word, name);
        }
        return swapped(word, name) || likelyChange(word, name) || wrongDoubled(word, name);
    }

    /// Whether a word may be a misspelling of a name beside the other words of the name: there the first letter
    /// may also be dropped or added (`Zejiang Ahua`).
    static boolean misspellsBesideOthers(String word, String name) {
        return misspells(word, name)
                || (name.length() > SHORT && word.length() != name.length() && distance(word, name, 1) == 1);
    }

    /// Whether a short word may be a misspelling of a short name between the other words of the name: one
    /// letter too many, or a neighbour on the keyboard (`Xzte Corporation`, `SZ DKI Technology`).
    static boolean misspellsShort(String word, String name, boolean between) {
        if (word.length() == name.length() + 1) {
            return distance(word, name, 1) == 1;
        }
        return between
                && word.length() == name.length()
                && distance(word, name, 1) == 1
                && (swapped(word, name) || likelyChange(word, name));
    }

    private static boolean isDoubled(String word, String name) {
        if (word.length() != name.length() + 1) {
            return false;
        }
        int at = 0;
        while (at < name.length() && word.charAt(at) == name.charAt(at)) {
            at++;
        }
        return at > 0 && word.charAt(at) == word.charAt(at - 1) && word.endsWith(name.substring(at));
    }

    private static boolean isLonger(String word, String name) {
        if (word.length() != name.length() + 1 || !word.startsWith(name)) {
            return false;
        }
        char last = name.charAt(name.length() - 1);
        char added = word.charAt(word.length() - 1);
        return added != last && !areNeighbours(added, last);
    }

    private static boolean wrongDoubled(String word, String name) {
        int at = firstDifference(word, name);
        boolean before = at > 0
                && at + 1 < name.length()
                && word.charAt(at) == word.charAt(at - 1)
                && name.charAt(at) == name.charAt(at + 1);
        boolean behind = at > 0
                && at + 1 < word.length()
                && word.charAt(at) == word.charAt(at + 1)
                && name.charAt(at) == name.charAt(at - 1);
        return before || behind;
    }

    private static boolean swapped(String word, String name) {
        int at = firstDifference(word, name);
        return at + 1 < name.length()
                && word.charAt(at) == name.charAt(at + 1)
                && word.charAt(at + 1) == name.charAt(at);
    }

    private static boolean likelyChange(String word, String name) {
        int at = firstDifference(word, name);
        return areNeighbours(word.charAt(at), name.charAt(at));
    }

    private static boolean areNeighbours(char one, char other) {
        int a = one - 'a';
        int b = other - 'a';
        return a >= 0 && a < 26 && b >= 0 && b < 26 && LIKELY[a][b];
    }

    private static int firstDifference(String word, String name) {
        int at = 0;
        while (at < word.length() - 1 && word.charAt(at) == name.charAt(at)) {
            at++;
        }
        return at;
    }
}
