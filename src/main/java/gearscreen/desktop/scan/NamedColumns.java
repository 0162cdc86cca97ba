package gearscreen.desktop.scan;

import gearscreen.inventory.Field;
import gearscreen.inventory.Layout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which columns feed which fields, by the columns' names: so a choice outlives the file that it was made for.
final class NamedColumns {
    private NamedColumns() {}

    static Map<Field, List<String>> of(Layout layout) {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        layout.mapping()
                .forEach((field, columns) -> names.put(
                        field, columns.stream().map(layout.columns()::get).toList()));
        return names;
    }

    /// A field that nothing fed is to be fed by nothing again.
    static Map<Field, List<String>> forAllFields(Map<Field, List<String>> mapping) {
        Map<Field, List<String>> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, mapping.getOrDefault(field, List.of()));
        }
        return all;
    }
}
