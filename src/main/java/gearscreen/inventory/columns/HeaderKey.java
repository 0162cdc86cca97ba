package gearscreen.inventory.columns;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The form in which headers and words are compared: `MAC Address`, `mac_address` and `MAC-Adresse` without accents, in
/// lower case, letters and digits only.
public final class HeaderKey {
    private HeaderKey() {}

    public static String of(String text) {
        String plain = ascii(text)
                ? text
                : Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean combining = c >= 0x300 && c < 0x370;
            // The sound marks of kana are letters' parts, not accents: they stay in the composed form below.
            if (!combining && (Character.isLetterOrDigit(c) || c == '\u3099' || c == '\u309A' || c == 'ー')) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT).replace("ß", "ss");
    }

    /// The words of a header, each as a key: `deviceSerialNo` and `Device serial no.` have the same three.
    public static List<String> words(String header) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            boolean lowerBefore = i > 0 && Character.isLowerCase(header.charAt(i - 1));
            boolean lowerAfter = i + 1 < header.length() && Character.isLowerCase(header.charAt(i + 1));
            boolean upperBefore = i > 0 && Character.isUpperCase(header.charAt(i - 1));
            boolean hump = Character.isUpperCase(c) && (lowerBefore || (upperBefore && lowerAfter));
            if (!Character.isLetterOrDigit(c) || hump) {
                add(words, word);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(of(word.toString()));
            word.setLength(0);
        }
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
