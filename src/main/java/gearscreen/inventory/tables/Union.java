package gearscreen.inventory.tables;

import gearscreen.inventory.Field;
import gearscreen.inventory.FileKinds;
import gearscreen.inventory.Layout;
import gearscreen.inventory.columns.HeaderKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The columns of several files side by side: columns of one title that feed the same fields are one.
///
/// | file | its columns | in the union |
/// |---|---|---|
/// | `a.csv` | Vendor, Model | Vendor, Model |
/// | `b.csv` | Model, MAC | Model, MAC (third) |
final class Union {
    private final Map<Title, Integer> places = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<Field, TreeMap<Integer, Set<Integer>>> ranks = new EnumMap<>(Field.class);
    private final Set<Field> guessed = EnumSet.noneOf(Field.class);
    private final Set<String> dropped = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();

    /// What makes two columns one.
    private record Title(String key, Set<Field> fields, int copy) {}

    /// Takes in the columns of one more file.
    ///
    /// @return where each of its columns stands in the union
    List<Integer> add(Layout layout) {
        int[] where = new int[layout.columns().size()];
        Map<String, Integer> copies = new LinkedHashMap<>();
        for (int i = 0; i < where.length; i++) {
            int column = i;
            Set<Field> fields = EnumSet.noneOf(Field.class);
            layout.mapping().forEach((field, fed) -> {
                if (fed.contains(column)) {
                    fields.add(field);
                }
            });
            String text = layout.columns().get(i);
            String key = HeaderKey.of(text);
            String untitled = key.isEmpty() ? text : key;
            Title title = new Title(untitled, fields, copies.merge(untitled + fields, 1, Integer::sum));
            where[i] = places.computeIfAbsent(title, _ -> append(text));
            if (layout.dropped().contains(text)) {
                dropped.add(columns.get(where[i]));
            }
        }
        layout.mapping().forEach((field, fed) -> {
            for (int rank = 0; rank < fed.size(); rank++) {
                ranks.computeIfAbsent(field, _ -> new TreeMap<>())
                        .computeIfAbsent(rank, _ -> new LinkedHashSet<>())
                        .add(where[fed.get(rank)]);
            }
        });
        guessed.addAll(layout.guessed());
        return Arrays.stream(where).boxed().toList();
    }

    private int append(String text) {
        String name = text;
        for (int copy = 2; !names.add(name); copy++) {
            name = text + " (" + copy + ")";
        }
        columns.add(name);
        return columns.size() - 1;
    }

    /// @param first the layout of the first file: its characters and separator stand for all
    Layout layout(Layout first, FileKinds kinds) {
        return new Layout(
                first.charset(),
                first.delimiter(),
                first.headerLine(),
                columns,
                mapping(),
                List.copyOf(guessed),
                List.copyOf(dropped),
                Optional.empty(),
                kinds,
                Optional.empty());
    }

    /// For each field its columns, most trusted first.
    private Map<Field, List<Integer>> mapping() {
        Map<Field, List<Integer>> mapping = new EnumMap<>(Field.class);
        ranks.forEach((field, byRank) -> {
            Set<Integer> all = new LinkedHashSet<>();
            byRank.values().forEach(all::addAll);
            mapping.put(field, List.copyOf(all));
        });
        return mapping;
    }
}
