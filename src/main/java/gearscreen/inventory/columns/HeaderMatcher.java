package gearscreen.inventory.columns;

import gearscreen.inventory.Field;
import gearscreen.inventory.columns.WordList.FieldWords;
import gearscreen.inventory.columns.WordList.ShapeEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the columns of fields by their headers: by the tool that writes such a header, then by whole headers that are
/// known words, then by headers that hold a known word.
final class HeaderMatcher {
    private final HeaderWords words;
    private final List<String> columns;
    private final ColumnSamples samples;
    private final ColumnAssignment assignment;

    /// Fields that a header names beyond doubt.
    private final Set<Field> strong = EnumSet.noneOf(Field.class);

    /// @param columns header texts
    /// @param assignment takes what is found, and keeps what it has
    HeaderMatcher(HeaderWords words, List<String> columns, ColumnSamples samples, ColumnAssignment assignment) {
        this.words = words;
        this.columns = columns;
        this.samples = samples;
        this.assignment = assignment;
    }

    /// The tool, where only one writes these headers; else empty.
    Optional<String> match() {
        Optional<ShapeEntry> shape = shape();
        shape.ifPresent(this::byTool);
        byWords();
        byPartsOfHeaders();
        return shape.filter(ShapeEntry::only).map(ShapeEntry::id);
    }

    // ---- the tool

    private Optional<ShapeEntry> shape() {
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> keys.add(HeaderKey.of(column)));
        return words.shape(keys);
    }

    private void byTool(ShapeEntry shape) {
        shape.map().forEach((id, headers) -> {
            Field field = WordList.fieldOf(id);
            if (assignment.isSettled(field)) {
                return;
            }
            for (String header : headers) {
                for (int column = 0; column < columns.size(); column++) {
                    if (assignment.isFree(column)
                            && HeaderKey.of(columns.get(column)).equals(HeaderKey.of(header))) {
                        assignment.put(field, column);
                    }
                }
            }
        });
        shape.map().keySet().forEach(id -> assignment.settle(WordList.fieldOf(id)));
    }

    // ---- whole headers

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
        assignment.sort(field -> byTrust(field, candidates));
    }

    private boolean take(FieldWords group, int column) {
        Field field = group.asField();
        if (!assignment.isFree(column) || assignment.isSettled(field) || !samples.fit(column, group.cells())) {
            return false;
        }
        assignment.put(field, column);
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
    private Comparator<Integer> byTrust(Field field, List<List<FieldWords>> candidates) {
        return Comparator.<Integer>comparingInt(column -> candidates.get(column).stream()
                        .filter(group -> group.asField() == field)
                        .mapToInt(words::rank)
                        .min()
                        .orElse(Integer.MAX_VALUE))
                .thenComparingInt(column -> -samples.filled(column));
    }

    // ---- parts of headers

    /// Headers that hold a known word among others: `Camera brand`, `Make/Model`.
    private void byPartsOfHeaders() {
        for (int column = 0; column < columns.size(); column++) {
            String header = columns.get(column);
            if (!assignment.isFree(column) || words.isNever(header)) {
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
                    assignment.put(field, column);
                }
                if (both) {
                    assignment.put(Field.MODEL, column);
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
                    boolean wanted = group.within() && !strong.contains(field) && !assignment.isSettled(field);
                    if (wanted && samples.fit(column, group.cells())) {
                        fields.add(field);
                        break;
                    }
                }
            }
        }
        return fields;
    }
}
