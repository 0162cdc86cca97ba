package gearscreen.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    /// Words that would judge. A directive names a supplier; the program says no more than that.
    private static final Pattern VERDICT = Pattern.compile(
            "\\b(illegal|illegally|unlawful|safe|approved|compliant|non-?compliant|legal to|banned|"
                    + "illégal\\w*|illicite\\w*|sécuritaire\\w*|approuvé\\w*|conforme\\w*|interdit\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /// Spaces that may break, or are missing, at signs of French. The rule is that of the Office québécois de la langue
    /// française: a no-break space before `:`, `%` and `»` and behind `«`, none before `;`, `!` and `?`.
    private static final Pattern FRENCH_SPACE = Pattern.compile(" [:%»;!?]|« |[^\\s\u00A0]: |\u00A0[;!?]");

    static Stream<String> bundles() {
        return Messages.BUNDLES.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        Properties english = load(bundle, "");
        Properties french = load(bundle, "_fr");
        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(french.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAWellFormedPatternWithoutAsciiApostrophes(String bundle) throws IOException {
        for (String suffix : List.of("", "_fr")) {
            Properties texts = load(bundle, suffix);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertTrue(!text.isBlank(), key);
                assertTrue(text.indexOf('\'') < 0, "ASCII apostrophe in " + bundle + suffix + ": " + key);
                assertDoesNotThrow(() -> new MessageFormat(text, Locale.CANADA), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextPassesAVerdict(String bundle) throws IOException {
        List<String> verdicts = new ArrayList<>();
        for (String suffix : List.of("", "_fr")) {
            Properties texts = load(bundle, suffix);
            for (String key : texts.stringPropertyNames()) {
                if (VERDICT.matcher(texts.getProperty(key)).find()) {
                    verdicts.add(bundle + suffix + " " + key + ": " + texts.getProperty(key));
                }
            }
        }
        assertEquals(List.of(), verdicts);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchSignsStandWithNoBreakSpaces(String bundle) throws IOException {
        Properties texts = load(bundle, "_fr");
        assertEquals(
                List.of(),
                texts.stringPropertyNames().stream()
                        .filter(key ->
                                FRENCH_SPACE.matcher(texts.getProperty(key)).find())
                        .map(key -> bundle + "_fr " + key + ": " + texts.getProperty(key))
                        .toList());
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String bundle : Messages.BUNDLES) {
            for (String key : load(bundle, "").stringPropertyNames()) {
                assertTrue(seen.add(key), key);
            }
        }
    }

    /// Of two the first would be lost without a word, with whatever somebody mends in it.
    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwiceInABundle(String bundle) throws IOException {
        for (String suffix : List.of("", "_fr")) {
            List<String> keys;
            try (BufferedReader lines = new BufferedReader(reader(bundle, suffix))) {
                keys = lines.lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
            }
            Set<String> seen = new HashSet<>();
            assertEquals(List.of(), keys.stream().filter(key -> !seen.add(key)).toList(), bundle + suffix);
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new HashSet<>();
        var matcher = Pattern.compile("\\{(\\d+)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties load(String bundle, String suffix) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = reader(bundle, suffix)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Reader reader(String bundle, String suffix) {
        String path = "/gearscreen/text/" + bundle + suffix + ".properties";
        return new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(path), path), StandardCharsets.UTF_8);
    }
}
