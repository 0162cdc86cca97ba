package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the window's code and its texts together: reads the string literals of the sources.
class TextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "gearscreen", "desktop");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9]+(?:\\.[a-zA-Z0-9_]+)*\\.?)\"");
    private static final Pattern KEY =
            Pattern.compile("(?:columns|detail|results|export|quick|start|lines|notice|profile|copy|shortcuts|status"
                    + "|activity|picker|step)\\.[a-zA-Z.]+[a-zA-Z]");

    @Test
    void noTextIsLeftThatNothingSays() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(keys());
        unused.removeIf(key -> said(key, literals));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Messages messages = Messages.in(Language.ENGLISH);
        List<String> missing = literals().stream()
                .filter(literal -> KEY.matcher(literal).matches())
                .filter(key -> !messages.has(key) && !messages.has(key + ".one"))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static boolean said(String key, Set<String> literals) {
        String plain = key.replaceAll("\\.(one|other)$", "");
        if (literals.contains(plain)) {
            return true;
        }
        // A key is often put together: `export.format.` and the id, `export.file` and a part, `command.` and the id.
        for (int dot = plain.indexOf('.'); dot >= 0; dot = plain.indexOf('.', dot + 1)) {
            if (literals.contains(plain.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> literals = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
            assertFalse(literals.isEmpty());
            return literals;
        }
    }

    private static Set<String> keys() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/gearscreen/text/desktop.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toSet());
    }
}
