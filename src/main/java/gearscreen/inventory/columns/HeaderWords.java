package gearscreen.inventory.columns;

import gearscreen.inventory.columns.WordList.FieldWords;
import gearscreen.inventory.columns.WordList.ShapeEntry;
import gearscreen.text.packed.PackedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The words by which columns, markers and footers are known, ready to be looked up.
public final class HeaderWords {
    private static final String PACKED = "/gearscreen/data/packed/header-words.bin";
    private static final String PATH = "/gearscreen/data/inventory/header-words.json";

    private final Map<String, List<FieldWords>> groups = new HashMap<>();
    /// By identity: to compare groups as values would compare all of their words.
    private final IdentityHashMap<FieldWords, Integer> ranks = new IdentityHashMap<>();

    private final Set<String> secretParts;
    private final Set<String> secretWords;
    private final Set<String> harmless;
    private final Set<String> never;
    private final Set<String> neverInside;
    private final Set<String> emptyMarkers;
    private final List<String> emptyBegins;
    private final BitSet emptyBeginLetters = new BitSet();
    private final Set<String> genericSerials;
    private final BitSet mayBeMarker;
    private final BitSet mayBeGeneric;
    private final Set<String> totals;
    private final Set<String> totalNouns;
    private final Set<String> sections;
    private final Set<String> legalForms;
    private final Set<String> units;
    private final Set<String> portRows;
    private final List<ShapeEntry> shapes;

    /// Those that come with the program.
    public static HeaderWords bundled() {
        return Bundled.WORDS;
    }

    private static final class Bundled {
        static final HeaderWords WORDS = new HeaderWords(
                PackedReader.resource(PACKED).map(PackedWords::read).orElseGet(() -> PackedWords.ready(list())));
    }

    /// The bundled words as they stand in the file.
    static WordList list() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream in = HeaderWords.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + PATH);
            }
            return mapper.readValue(in, WordList.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param list [PackedWords#ready]
    private HeaderWords(WordList list) {
        for (FieldWords group : list.fields()) {
            ranks.put(group, ranks.size());
            for (String word : Set.copyOf(group.words())) {
                groups.computeIfAbsent(word, key -> new ArrayList<>(1)).add(group);
            }
        }
        secretParts = Set.copyOf(list.secrets().anywhere());
        secretWords = Set.copyOf(list.secrets().words());
        harmless = Set.copyOf(list.secrets().harmless());
        never = Set.copyOf(list.never().words());
        neverInside = Set.copyOf(list.never().inside());
        emptyMarkers = Set.copyOf(list.emptyMarkers().words());
        emptyBegins = List.copyOf(Set.copyOf(list.emptyMarkers().begins()));
        genericSerials = Set.copyOf(list.genericSerials().words());
        mayBeMarker = prints(emptyMarkers);
        emptyBegins.forEach(begin -> emptyBeginLetters.set(begin.charAt(0)));
        mayBeGeneric = prints(genericSerials);
        totals = Set.copyOf(list.totals().words());
        totalNouns = Set.copyOf(list.totals().nouns());
        sections = Set.copyOf(list.sections().words());
        legalForms = Set.copyOf(list.legalForms().words());
        units = Set.copyOf(list.units().words());
        portRows = Set.copyOf(list.portRows().words());
        shapes = list.shapes();
    }

    /// The groups that hold this key, in the order of the file; empty where no word is meant.
    List<FieldWords> groups(String key) {
        return groups.getOrDefault(key, List.of());
    }

    /// Where a group stands in the file: earlier ones are trusted more.
    int rank(FieldWords group) {
        return Objects.requireNonNull(ranks.get(group));
    }

    /// True for a text that is a header somewhere.
    public boolean isHeader(String text) {
        if (text.isBlank() || text.length() > 60) {
            return false;
        }
        String key = HeaderKey.of(text);
        return groups.containsKey(key) || never.contains(key) || portRows.contains(key) || isSecret(text);
    }

    /// True for a column whose cells nobody may see.
    public boolean isSecret(String header) {
        String key = HeaderKey.of(header);
        if (harmless.contains(key)) {
            return false;
        }
        for (String part : secretParts) {
            if (key.contains(part)) {
                return true;
            }
        }
        for (String word : HeaderKey.words(header)) {
            if (secretWords.contains(word)) {
                return true;
            }
        }
        return secretWords.contains(key);
    }

    /// True for a column that says nothing of the device's maker although its header may sound like it.
    boolean isNever(String header) {
        return never.contains(HeaderKey.of(header));
    }

    /// True where a word of the header says that the column speaks of something else than the device.
    boolean isOfSomethingElse(List<String> words) {
        for (String word : words) {
            if (neverInside.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// True for a cell that says it has nothing to say.
    public boolean isEmptyMarker(String cell) {
        if (cell.isEmpty() || !mayBeMarker(cell, 0, cell.length())) {
            return false;
        }
        String text = cell.toLowerCase(Locale.ROOT);
        if (emptyMarkers.contains(text)) {
            return true;
        }
        for (String begin : emptyBegins) {
            if (text.startsWith(begin)) {
                return true;
            }
        }
        return false;
    }

    /// False where the text between the places is no empty marker, with blanks around it or without; tells it of nearly
    /// all cells without taking them out of their row.
    public boolean mayBeEmptyMarker(String text, int from, int to) {
        boolean plain = from < to && isGraphic(text.charAt(from)) && isGraphic(text.charAt(to - 1));
        return !plain || mayBeMarker(text, from, to);
    }

    private static boolean isGraphic(char c) {
        return c > ' ' && c < 0x7F;
    }

    private boolean mayBeMarker(String text, int from, int to) {
        char first = text.charAt(from);
        return mayBeMarker.get(print(first, to - from)) || emptyBeginLetters.get(first);
    }

    /// Length and first letter: tells nearly all other cells from the few words sought, without copying them.
    private static int print(char first, int length) {
        int lower = first >= 'A' && first <= 'Z' ? first | 0x20 : first;
        return (length & 0xFF) << 8 | (lower & 0xFF);
    }

    private static int print(String text) {
        return print(text.isEmpty() ? 0 : text.charAt(0), text.length());
    }

    private static BitSet prints(Set<String> words) {
        BitSet prints = new BitSet();
        words.forEach(word -> prints.set(print(word)));
        return prints;
    }

    public boolean isGenericSerial(String serial) {
        return mayBeGeneric.get(print(serial)) && genericSerials.contains(serial.toLowerCase(Locale.ROOT));
    }

    /// True for `Total`, `Grand total:`, `Total devices: 3`, `3 items in total`.
    public boolean isTotal(String cell) {
        if (cell.length() > 60) {
            return false;
        }
        if (totals.contains(HeaderKey.of(cell))) {
            return true;
        }
        boolean total = false;
        for (String word : HeaderKey.words(cell)) {
            if (totals.contains(word)) {
                total = true;
            } else if (!totalNouns.contains(word) && !word.chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return total;
    }

    /// True for `(2 rows)`, `3 devices found`.
    public boolean isRowCount(String cell) {
        boolean number = false;
        boolean noun = false;
        for (String word : HeaderKey.words(cell)) {
            boolean digits = word.chars().allMatch(Character::isDigit);
            number |= digits;
            noun |= totalNouns.contains(word);
            if (!digits && !totalNouns.contains(word)) {
                return false;
            }
        }
        return number && noun && cell.length() < 60;
    }

    public boolean isSectionWord(String word) {
        return sections.contains(word);
    }

    public boolean isLegalForm(String text) {
        return legalForms.contains(HeaderKey.of(text));
    }

    public boolean isUnit(String cell) {
        String text = cell.toLowerCase(Locale.ROOT);
        int last = text.length() - 1;
        boolean wrapped = last > 1 && (text.charAt(0) == '(' || text.charAt(0) == '[');
        if (wrapped && (text.charAt(last) == ')' || text.charAt(last) == ']')) {
            text = text.substring(1, last);
        }
        return units.contains(text);
    }

    public boolean isPortColumn(String header) {
        return portRows.contains(HeaderKey.of(header));
    }

    /// The tool these headers come from.
    Optional<ShapeEntry> shape(Set<String> headerKeys) {
        for (ShapeEntry shape : shapes) {
            boolean all = headerKeys.containsAll(shape.headers());
            if (all && Collections.disjoint(shape.absent(), headerKeys)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }
}
