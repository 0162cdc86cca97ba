package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.columns.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The columns of each field, for those who ask of every row.
@SuppressWarnings(
        "EnumOrdinal") // an array that lives as long as one reading: a dozen fields are asked for in every row
final class FieldColumns {
    private final int[][] byOrdinal;

    FieldColumns(Table table) {
        this(table.mapping());
    }

    FieldColumns(Map<Field, List<Integer>> mapping) {
        byOrdinal = Arrays.stream(Field.values())
                .map(field -> mapping.getOrDefault(field, List.of()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /// Indexes into the row, ascending; empty where no column feeds the field. Not to be changed.
    int[] of(Field field) {
        return byOrdinal[field.ordinal()];
    }
}
