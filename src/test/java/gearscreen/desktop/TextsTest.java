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
import java.util.ArrayList;
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
    private static final Pattern BEGINNING =
            Pattern.compile("(?:text|count)\\(\\s*\"([a-z][a-zA-Z]*\\.(?:[a-zA-Z]+\\.)*)\"");
    private static final Pattern KEY =
            Pattern.compile("(?:columns|detail|results|export|quick|start|lines|notice|profile|copy|shortcuts|status"
                    + "|activity|picker|step)\\.[a-zA-Z.]+[a-zA-Z]");

    @Test
    void noTextIsLeftThatNothingSays() throws IOException {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(keys("desktop"));
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

    /// A key that is put together begins like a text at least: `review.entry.` and the id of what was done.
    @Test
    void everyBeginningOfAKeyInTheCodeBeginsAText() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : Messages.BUNDLES) {
            keys.addAll(keys(bundle));
        }
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = BEGINNING.matcher(source);
            while (matcher.find()) {
                String beginning = matcher.group(1);
                if (keys.stream().noneMatch(key -> key.startsWith(beginning))) {
                    missing.add(beginning);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static boolean said(String key, Set<String> literals) {
        String plain = key.replaceAll("\\.(zero|one|other)$", "");
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
        Set<String> literals = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = LITERAL.matcher(source);
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        assertFalse(literals.isEmpty());
        return literals;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        TextsTest.class.getResourceAsStream("/gearscreen/text/" + bundle + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toSet());
    }
}
