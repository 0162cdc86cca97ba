package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.columns.Table;
import java.util.Arrays;

/// The columns of each field, for those who ask of every row.
@SuppressWarnings(
        "EnumOrdinal") // an array that lives as long as one reading: a dozen fields are asked for in every row
final class FieldColumns {
    private final int[][] byOrdinal;

    FieldColumns(Table table) {
        byOrdinal = Arrays.stream(Field.values())
                .map(field -> table.columnsOf(field).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /// Indexes into the row, ascending; empty where no column feeds the field. Not to be changed.
    int[] of(Field field) {
        return byOrdinal[field.ordinal()];
    }
}
