package gearscreen.text;

import java.util.Locale;

/// A language the program speaks. Both are the Canadian variety: dates are ISO, French groups digits with U+00A0.
public enum Language {
    ENGLISH("en", Locale.CANADA),
    FRENCH("fr", Locale.CANADA_FRENCH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// The two-letter code of `--lang` and of the HTML `lang` attribute.
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /// French where the locale's language is French, else English.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(FRENCH.code) ? FRENCH : ENGLISH;
    }
}
