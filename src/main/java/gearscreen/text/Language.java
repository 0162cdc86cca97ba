package gearscreen.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /// As [#of(Locale)], or French where the environment asks for it: where the locale it names is not installed, Java
    /// falls back to English without a word.
    ///
    /// @param environment of the process; the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set counts, as in
    ///     chapter 8.2 of POSIX.1
    public static Language of(Locale locale, Map<String, String> environment) {
        String asked = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean french = asked.equals(FRENCH.code) || asked.startsWith(FRENCH.code + "_");
        return french ? FRENCH : of(locale);
    }

    /// French where the locale's language is French, else English.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(FRENCH.code) ? FRENCH : ENGLISH;
    }
}
