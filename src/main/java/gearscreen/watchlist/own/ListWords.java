package gearscreen.watchlist.own;

import gearscreen.watchlist.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// The words by which columns and kinds of a house list are known, and those by which a firm is told from a person.
final class ListWords {
    private static final String RESOURCE = "/gearscreen/lists/words.properties";

    /// The columns of a house list.
    enum Column {
        NAME,
        KIND,
        REASON,
        LINK
    }

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, EntryKind> kinds = new HashMap<>();
    private final Set<String> firmWords = new HashSet<>();

    private ListWords(Properties words, Wording wording) {
        for (Column column : Column.values()) {
            each(words, "column." + column.name().toLowerCase(Locale.ROOT)).forEach(word -> columns.put(word, column));
        }
        for (EntryKind kind : EntryKind.values()) {
            each(words, "kind." + kind.id()).forEach(word -> kinds.put(word, kind));
        }
        firmWords.addAll(wording.legalForms());
        firmWords.addAll(wording.companyWords());
        firmWords.addAll(wording.generic());
        firmWords.addAll(each(words, "firm"));
        firmWords.removeAll(each(words, "notFirm"));
    }

    static ListWords bundled() {
        Properties words = new Properties();
        try (InputStream in = ListWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + RESOURCE);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return new ListWords(words, Wording.bundled());
    }

    private static Set<String> each(Properties words, String key) {
        return Arrays.stream(words.getProperty(key, "").split(",", -1))
                .map(ListWords::folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    Optional<Column> column(String header) {
        return Optional.ofNullable(columns.get(folded(header)));
    }

    /// An entry of which nothing is said is a supplier.
    Optional<EntryKind> kind(String text) {
        return text.isBlank() ? Optional.of(EntryKind.SUPPLIER) : Optional.ofNullable(kinds.get(folded(text)));
    }

    /// Whether the names may be a firm's where the publisher does not say what the entry is: the name is one word, as
    /// no person's is, or a name has a word that firms have.
    boolean mayBeFirm(String name, List<String> others) {
        return name.indexOf(' ') < 0 || hasFirmWord(name) || others.stream().anyMatch(this::hasFirmWord);
    }

    private boolean hasFirmWord(String name) {
        for (String word : folded(name).replace(".", "").split("[^\\p{L}\\p{N}]+", -1)) {
            if (firmWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// `Préfixe MAC` → `prefixe mac`.
    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('_', ' ');
    }
}
