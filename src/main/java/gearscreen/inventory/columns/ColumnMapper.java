package gearscreen.inventory.columns;

import gearscreen.inventory.Field;
import gearscreen.inventory.columns.WordList.FieldWords;
import gearscreen.inventory.columns.WordList.ShapeEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds out which column feeds which field: by what the user said, by the tool the header comes from, by header words,
/// and by what the cells look like, in this order.
final class ColumnMapper {
    private static final int SAMPLES = 200;

    private final HeaderWords words;
    private final Predicate<String> knownMaker;
    private final List<String> columns;
    private final boolean[] secret;
    private final List<List<String>> cells;

    /// Which field each column feeds.
    private final @Nullable Field[] taken;

    private final Map<Field, List<Integer>> mapping = new EnumMap<>(Field.class);
    private final Set<Field> guessed = EnumSet.noneOf(Field.class);
    private final Set<Field> settled = EnumSet.noneOf(Field.class);
    private final Set<Field> strong = EnumSet.noneOf(Field.class);
    private Optional<String> fileKind = Optional.empty();

    /// @param rows first data rows
    ColumnMapper(
            HeaderWords words,
            Predicate<String> knownMaker,
            List<String> columns,
            boolean[] secret,
            List<List<String>> rows) {
        this.words = words;
        this.knownMaker = knownMaker;
        this.columns = columns;
        this.secret = secret;
        this.taken = new @Nullable Field[columns.size()];
        this.cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<String> samples = new ArrayList<>();
            for (List<String> row : rows.subList(0, Math.min(rows.size(), SAMPLES))) {
                String cell = column < row.size() && !secret[column] ? CellText.of(row.get(column)) : "";
                if (!cell.isEmpty() && !words.isEmptyMarker(cell)) {
                    samples.add(cell);
                }
            }
            cells.add(samples);
        }
    }

    /// @param named the user's own mapping, as column indexes
    /// @param hasHeader false where the column names are made up
    void map(Map<Field, List<Integer>> named, boolean hasHeader) {
        named.forEach((field, indexes) -> {
            settled.add(field);
            indexes.forEach(index -> put(field, index));
        });
        if (hasHeader) {
            byTool();
            byWords();
            byPartsOfHeaders();
        }
        byCells(hasHeader);
        mapping.values().removeIf(List::isEmpty);
    }

    /// What four of five cells of each column look like; TEXT where they differ.
    List<CellKind> kinds() {
        List<CellKind> kinds = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            CellKind usual = CellKind.TEXT;
            for (CellKind kind : CellKind.values()) {
                usual = share(column, kind) >= 0.8 ? kind : usual;
            }
            if (cells.get(column).isEmpty() && !secret[column]) {
                usual = taken[column] == Field.MAC ? CellKind.MAC : usual;
                usual = taken[column] == Field.IP ? CellKind.ADDRESS : usual;
            }
            kinds.add(usual);
        }
        return kinds;
    }

    Map<Field, List<Integer>> mapping() {
        return mapping;
    }

    Set<Field> guessed() {
        return guessed;
    }

    Optional<String> fileKind() {
        return fileKind;
    }

    private void put(Field field, int column) {
        List<Integer> indexes = mapping.computeIfAbsent(field, key -> new ArrayList<>());
        if (!indexes.contains(column)) {
            indexes.add(column);
        }
        taken[column] = field;
    }

    // ---- the tool

    private void byTool() {
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> keys.add(HeaderKey.of(column)));
        Optional<ShapeEntry> found = words.shape(keys);
        if (found.isEmpty()) {
            return;
        }
        ShapeEntry shape = found.get();
        if (shape.only()) {
            fileKind = Optional.of(shape.id());
        }
        shape.map().forEach((id, headers) -> {
            Field field = WordList.fieldOf(id);
            if (settled.contains(field)) {
                return;
            }
            for (String header : headers) {
                for (int column = 0; column < columns.size(); column++) {
                    if (free(column) && HeaderKey.of(columns.get(column)).equals(HeaderKey.of(header))) {
                        put(field, column);
                    }
                }
            }
        });
        shape.map().keySet().forEach(id -> settled.add(WordList.fieldOf(id)));
    }

    private boolean free(int column) {
        return taken[column] == null && !secret[column];
    }

    // ---- header words

    private void byWords() {
        List<List<FieldWords>> candidates = new ArrayList<>();
        for (String header : columns) {
            candidates.add(words.isNever(header) ? List.of() : candidates(header));
        }
        for (int column = 0; column < columns.size(); column++) {
            for (FieldWords group : candidates.get(column)) {
                if (!group.weak() && take(group, column)) {
                    strong.add(group.asField());
                    break;
                }
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            for (FieldWords group : candidates.get(column)) {
                if (group.weak() && !strong.contains(group.asField()) && take(group, column)) {
                    break;
                }
            }
        }
        sortByTrust(candidates);
    }

    private boolean take(FieldWords group, int column) {
        Field field = group.asField();
        if (!free(column) || settled.contains(field) || !fits(group.cells(), column)) {
            return false;
        }
        put(field, column);
        return true;
    }

    /// The groups for a header: its own, else those of its last part (`Network - MAC address`, `IP (LAN)`, `MAC 2`).
    private List<FieldWords> candidates(String header) {
        List<FieldWords> own = words.groups(HeaderKey.of(header));
        if (!own.isEmpty()) {
            return own;
        }
        int dash = header.lastIndexOf(" - ");
        if (dash > 0) {
            return words.groups(HeaderKey.of(header.substring(dash + 3)));
        }
        String plain = header.replaceAll("\\s*\\([^)]*\\)\\s*$", "").replaceAll("[\\s_#]*[0-9]{1,2}$", "");
        return plain.equals(header) ? List.of() : words.groups(HeaderKey.of(plain));
    }

    /// Earlier groups are trusted more; the fuller column of two equals comes first.
    private void sortByTrust(List<List<FieldWords>> candidates) {
        mapping.forEach((field, indexes) -> {
            if (!settled.contains(field)) {
                indexes.sort(Comparator.<Integer>comparingInt(column -> candidates.get(column).stream()
                                .filter(group -> group.asField() == field)
                                .mapToInt(words::rank)
                                .min()
                                .orElse(Integer.MAX_VALUE))
                        .thenComparingInt(column -> -cells.get(column).size()));
            }
        });
    }

    /// Headers that hold a known word among others: `Camera brand`, `Make/Model`.
    private void byPartsOfHeaders() {
        for (int column = 0; column < columns.size(); column++) {
            String header = columns.get(column);
            if (!free(column) || words.isNever(header)) {
                continue;
            }
            List<String> parts = HeaderKey.words(header);
            if (parts.size() < 2 || parts.size() > 8 || words.isOfSomethingElse(parts)) {
                continue;
            }
            Set<Field> fields = within(parts, column);
            for (Field field : List.copyOf(fields)) {
                boolean maker = field == Field.VENDOR || field == Field.BRAND;
                boolean both = maker && fields.contains(Field.MODEL);
                if (both || fields.iterator().next() == field) {
                    put(field, column);
                }
                if (both) {
                    put(Field.MODEL, column);
                    break;
                }
            }
        }
    }

    private Set<Field> within(List<String> parts, int column) {
        Set<Field> fields = new LinkedHashSet<>();
        for (int length = Math.min(3, parts.size()); length > 0; length--) {
            for (int at = 0; at + length <= parts.size(); at++) {
                String key = String.join("", parts.subList(at, at + length));
                for (FieldWords group : words.groups(key)) {
                    Field field = group.asField();
                    boolean wanted = group.within() && !strong.contains(field) && !settled.contains(field);
                    if (wanted && fits(group.cells(), column)) {
                        fields.add(field);
                        break;
                    }
                }
            }
        }
        return fields;
    }

    private boolean fits(String kind, int column) {
        return switch (kind) {
            case "" -> true;
            case "mac" -> share(column, CellKind.MAC) >= 0.5 || lists(column) >= 0.5;
            case "address" -> share(column, CellKind.ADDRESS) >= 0.5;
            case "number" -> share(column, CellKind.NUMBER) >= 0.8;
            case "model" -> share(column, CellKind::looksLikeModel) >= 0.5;
            default -> throw new IllegalStateException("header-words.json: no such kind of cells: " + kind);
        };
    }

    // ---- cells

    private void byCells(boolean hasHeader) {
        guess(Field.MAC, column -> Math.max(share(column, CellKind.MAC), lists(column)), 0.8);
        // nmap writes the MAC address into the cell of the IP address.
        for (int column : List.copyOf(mapping.getOrDefault(Field.IP, List.of()))) {
            if (!mapping.containsKey(Field.MAC) && !settled.contains(Field.MAC) && lists(column) >= 0.3) {
                mapping.computeIfAbsent(Field.MAC, key -> new ArrayList<>()).add(column);
                guessed.add(Field.MAC);
            }
        }
        guess(Field.IP, column -> share(column, CellKind.ADDRESS), 0.8);
        guess(Field.FCC_ID, column -> share(column, cell -> cell.regionMatches(true, 0, "FCC ID", 0, 6)), 0.8);
        if (mapping.containsKey(Field.VENDOR) || mapping.containsKey(Field.BRAND)) {
            return;
        }
        guess(Field.VENDOR, column -> share(column, knownMaker), 0.4);
        if (!hasHeader && !mapping.containsKey(Field.VENDOR)) {
            Field field = mapping.containsKey(Field.MAC) ? Field.MAC_VENDOR : Field.VENDOR;
            guess(field, column -> share(column, this::isCompany), 0.4);
        }
        if (!hasHeader) {
            guess(Field.MODEL, column -> hyphenated(column) ? share(column, CellKind::looksLikeModel) : 0, 0.6);
        }
    }

    private interface Measure {
        double of(int column);
    }

    private void guess(Field field, Measure measure, double enough) {
        if (mapping.containsKey(field) || settled.contains(field)) {
            return;
        }
        int best = -1;
        double most = enough;
        for (int column = 0; column < columns.size(); column++) {
            boolean other =
                    words.isNever(columns.get(column)) || words.isOfSomethingElse(HeaderKey.words(columns.get(column)));
            if (free(column) && !other && !cells.get(column).isEmpty() && measure.of(column) >= most) {
                if (best < 0 || measure.of(column) > most) {
                    best = column;
                    most = measure.of(column);
                }
            }
        }
        if (best >= 0) {
            put(field, best);
            guessed.add(field);
        }
    }

    private boolean hyphenated(int column) {
        return share(column, cell -> cell.indexOf('-') > 0) >= 0.5;
    }

    private boolean isCompany(String cell) {
        int blank = Math.max(
                Math.max(cell.lastIndexOf(' '), cell.lastIndexOf(',')), cell.lastIndexOf('.', cell.length() - 2));
        return blank > 0 && words.isLegalForm(cell.substring(blank + 1));
    }

    private double lists(int column) {
        return share(column, cell -> MacText.first(cell) != MacText.NONE && CellKind.of(cell) != CellKind.NUMBER);
    }

    private double share(int column, CellKind kind) {
        return share(column, cell -> CellKind.of(cell) == kind);
    }

    private double share(int column, Predicate<String> holds) {
        List<String> samples = cells.get(column);
        if (samples.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (String cell : samples) {
            count += holds.test(cell) ? 1 : 0;
        }
        return (double) count / samples.size();
    }
}
