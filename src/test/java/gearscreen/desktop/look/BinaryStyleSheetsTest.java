package gearscreen.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryStyleSheetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"layout", "colours", "high-contrast", "black-on-white", "white-on-black"})
    void theTwinThatIsLoadedSaysWhatTheSheetSays(String name) throws IOException {
        List<String> written = rules(new CssParser().parse(resource(name + ".css")));
        try (InputStream twin = resource(name + ".bss").openStream()) {
            assertFalse(written.isEmpty());
            assertEquals(written, rules(Objects.requireNonNull(Stylesheet.loadBinary(twin))));
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(Clothes.class.getResource("/gearscreen/desktop/" + name), name);
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(BinaryStyleSheetsTest::said).toList();
    }

    private static String said(Rule rule) {
        return rule.getSelectors()
                + rule.getDeclarations().stream()
                        .map(one -> one.getProperty() + ": " + value(one))
                        .toList()
                        .toString();
    }

    /// JavaFX says the dashes of a border by where their array lies in memory.
    private static String value(Declaration one) {
        return one.getProperty().equals("-fx-border-style")
                ? ""
                : one.getParsedValue().toString();
    }
}
