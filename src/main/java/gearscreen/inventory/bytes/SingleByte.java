package gearscreen.inventory.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

/// Chooses among the single-byte character sets by what the text looks like in each: letters stand among letters, upper
/// case does not follow lower case, and scripts do not mix within a word.
final class SingleByte {
    /// @param letters those of its languages that the set exists for
    /// @param bonus how much better than others it is known to be for files like ours: tools write
    ///     windows-1252 unless the computer's region says otherwise
    private record Candidate(String name, String letters, int bonus) {}

    private static final String WESTERN = "éèàçùâêîôûëïüöäßñóíáúãõìòåøæÉÈÀÇÜÖÄÑÓÍÁÚÅØÆÊÔÎœŒ";
    private static final String CENTRAL = "ąęłśżźćńóřěščžůýíáéúőűöüäďťňľôđşţăâîßĄĘŁŚŻŹĆŃÓŘĚŠČŽŮÝÍÁÉÚŐŰÖÜÄĎŤŇĽĐ";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ";
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ";

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1252", WESTERN, 3),
            new Candidate("windows-1250", CENTRAL, 0),
            new Candidate("windows-1251", CYRILLIC, 0),
            new Candidate("windows-1253", GREEK, 0),
            new Candidate("windows-1254", WESTERN + "ğışİŞĞ", 0),
            new Candidate("ISO-8859-15", WESTERN, 0),
            new Candidate("ISO-8859-2", CENTRAL, -1),
            new Candidate("IBM850", WESTERN, -1),
            new Candidate("IBM852", CENTRAL, -2),
            new Candidate("IBM866", CYRILLIC, -1),
            new Candidate("KOI8-R", CYRILLIC, -1),
            new Candidate("x-MacRoman", WESTERN, -1));

    private SingleByte() {}

    static Charset guess(byte[] sample) {
        Charset best = Charset.forName("windows-1252");
        int bestScore = Integer.MIN_VALUE;
        for (Candidate candidate : CANDIDATES) {
            if (!Charset.isSupported(candidate.name)) {
                continue;
            }
            Charset charset = Charset.forName(candidate.name);
            int score = score(charset.decode(ByteBuffer.wrap(sample)).toString(), candidate) + candidate.bonus;
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String text, Candidate candidate) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                score += Character.isLetter(c) ? letter(c, before, after, candidate) : symbol(c, before, after);
            }
        }
        return score;
    }

    private static int letter(char c, char before, char after, Candidate candidate) {
        int score = candidate.letters.indexOf(c) >= 0 ? 3 : -1;
        boolean inside = Character.isLetter(before) && Character.isLowerCase(after);
        if (Character.isUpperCase(c) && (Character.isLowerCase(before) || inside)) {
            score -= 4;
        }
        if (Character.isLowerCase(c) && Character.isUpperCase(after)) {
            score -= 2;
        }
        boolean western = candidate.letters.startsWith("é") || candidate.letters.startsWith("ą");
        if (western) {
            // Accented letters rarely stand in a row; in Cyrillic or Greek text read as Latin all of them do.
            score -= before >= 0x80 && Character.isLetter(before) ? 3 : 0;
        } else {
            boolean mixed =
                    (before < 0x80 && Character.isLetter(before)) || (after < 0x80 && Character.isLetter(after));
            score -= mixed ? 5 : 0;
        }
        return score;
    }

    private static int symbol(char c, char before, char after) {
        if (c == 0xFFFD || Character.isISOControl(c)) {
            return -8;
        }
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (inWord) {
            return c == '’' || c == '–' ? 1 : -4;
        }
        if ("–—“”„‘’«»€£°ºª®™©²³½…•§\u00A0×±µ".indexOf(c) >= 0) {
            return 1;
        }
        return Character.isLetter(before) || Character.isLetter(after) ? -3 : -1;
    }
}
