package gearscreen.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast by WCAG 2.2, 1.4.3 and 1.4.11, computed from the colours of the style sheet.
class ReportCssTest {
    @ParameterizedTest
    @CsvSource({
        "text,  page,       4.5",
        "text,  raised,     4.5",
        "text,  amber-page, 4.5",
        "quiet, page,       4.5",
        "quiet, raised,     4.5",
        "link,  page,       4.5",
        "red,   red-page,   4.5",
        "amber, amber-page, 4.5",
        "blue,  blue-page,  4.5",
        "grey,  grey-page,  4.5",
        "bar,   page,       3.0"
    })
    void coloursAreReadableOnScreenInTheDarkAndOnPaper(String front, String back, double least) throws IOException {
        for (Map<String, String> palette : palettes()) {
            double contrast = contrast(palette.getOrDefault(front, ""), palette.getOrDefault(back, ""));
            assertTrue(contrast >= least, front + " on " + back + " " + contrast + " in " + palette);
        }
    }

    @Test
    void thereAreThreePalettesAndNothingIsLoaded() throws IOException {
        assertEquals(3, palettes().size());
        assertTrue(!css().contains("url(") && !css().contains("@import"));
    }

    private static List<Map<String, String>> palettes() throws IOException {
        return Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL)
                .matcher(css())
                .results()
                .map(palette -> {
                    Map<String, String> colours = new HashMap<>();
                    Matcher colour =
                            Pattern.compile("--([a-z-]+): #([0-9a-f]{6})").matcher(palette.group(1));
                    while (colour.find()) {
                        colours.put(colour.group(1), colour.group(2));
                    }
                    return colours;
                })
                .toList();
    }

    private static double contrast(String front, String back) {
        double one = luminance(front) + 0.05;
        double other = luminance(back) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("screen.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
