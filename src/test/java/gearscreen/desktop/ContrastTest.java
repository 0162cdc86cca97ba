package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The pairs of theme colours that `colours.css` puts together, and those of the high-contrast sheets, by the formula
/// of
/// WCAG 2.2: text 4.5 to 1, edges of controls and the focus 3 to 1.
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|fx)-[a-z0-9-]+):\\s*([^;]+);");

    static Stream<Arguments> pairs() {
        return Stream.of("light", "dark")
                .flatMap(theme -> Stream.of(
                        Arguments.of(theme, "-color-fg-default", "-color-bg-default", 4.5),
                        Arguments.of(theme, "-color-fg-muted", "-color-bg-default", 4.5),
                        Arguments.of(theme, "-color-fg-muted", "-color-bg-subtle", 4.5),
                        Arguments.of(theme, "-color-danger-fg", "-color-bg-default", 4.5),
                        Arguments.of(theme, "-color-warning-fg", "-color-bg-default", 4.5),
                        Arguments.of(theme, "-color-accent-fg", "-color-bg-default", 4.5),
                        Arguments.of(theme, "-color-accent-fg", "-color-accent-subtle", 4.5),
                        Arguments.of(theme, "-color-fg-default", "-color-warning-subtle", 4.5),
                        Arguments.of(theme, "-color-fg-default", "-color-danger-subtle", 4.5),
                        Arguments.of(theme, "-color-fg-default", "-color-success-subtle", 4.5),
                        Arguments.of(theme, "-color-neutral-emphasis", "-color-bg-default", 3.0),
                        Arguments.of(theme, "-color-accent-emphasis", "-color-bg-default", 3.0)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void coloursThatMeetCanBeToldApart(String theme, String front, String back, double least) throws IOException {
        Map<String, String> tokens = tokens(
                theme.equals("light")
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        Color page = colour(tokens, "-color-bg-default", Color.WHITE);
        double contrast = contrast(colour(tokens, front, page), colour(tokens, back, page));
        assertTrue(contrast >= least, "%s on %s: %.2f".formatted(front, back, contrast));
    }

    static Stream<Arguments> highContrastPairs() {
        return Stream.of("black-on-white.css", "white-on-black.css")
                .flatMap(sheet -> Stream.of(
                        Arguments.of(sheet, "-fx-text-background-color", "-fx-background", 7.0),
                        Arguments.of(sheet, "-fx-text-base-color", "-fx-base", 7.0),
                        Arguments.of(sheet, "-fx-text-base-color", "-fx-body-color", 7.0),
                        Arguments.of(sheet, "-fx-text-inner-color", "-fx-control-inner-background", 7.0),
                        Arguments.of(sheet, "-fx-text-inner-color", "-fx-control-inner-background-alt", 7.0),
                        Arguments.of(sheet, "-fx-prompt-text-fill", "-fx-control-inner-background", 7.0),
                        Arguments.of(sheet, "-fx-selection-bar-text", "-fx-selection-bar", 7.0),
                        Arguments.of(sheet, "-fx-base", "-fx-text-background-color", 7.0),
                        Arguments.of(sheet, "-fx-mark-color", "-fx-color", 3.0),
                        Arguments.of(sheet, "-fx-text-box-border", "-fx-background", 3.0),
                        Arguments.of(sheet, "-fx-box-border", "-fx-background", 3.0),
                        Arguments.of(sheet, "-fx-focus-color", "-fx-background", 3.0)));
    }

    /// Whoever asks for high contrast gets the enhanced level of WCAG 2.2 (1.4.6): text 7 to 1.
    @ParameterizedTest
    @MethodSource("highContrastPairs")
    void highContrastIsHigh(String sheet, String front, String back, double least) throws IOException {
        Map<String, String> tokens = tokens("/gearscreen/desktop/" + sheet);
        double contrast = contrast(colour(tokens, front, Color.WHITE), colour(tokens, back, Color.WHITE));
        assertTrue(contrast >= least, "%s on %s: %.2f".formatted(front, back, contrast));
    }

    private static Map<String, String> tokens(String sheet) throws IOException {
        try (InputStream bytes = ContrastTest.class.getResourceAsStream(sheet)) {
            assertNotNull(bytes, sheet);
            Map<String, String> tokens = new HashMap<>();
            Matcher matcher = TOKEN.matcher(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.putIfAbsent(matcher.group(1), matcher.group(2).strip());
            }
            return tokens;
        }
    }

    /// The token's colour, laid over the page where it is translucent.
    private static Color colour(Map<String, String> tokens, String name, Color page) {
        String value = name;
        while (value.startsWith("-")) {
            String next = tokens.get(value);
            assertNotNull(next, value);
            value = next;
        }
        Color colour = Color.web(value);
        return page.interpolate(
                new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1), colour.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
