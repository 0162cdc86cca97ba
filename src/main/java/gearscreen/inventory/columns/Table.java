package gearscreen.inventory.columns;

import gearscreen.inventory.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is known of a table once its beginning was looked at.
///
/// @param headerRecord index of the header among the records looked at; -1 where there is none
/// @param headerLine its physical line; 0 where there is none
/// @param skipped how many lines at the top the user has said are none of it
/// @param firstCell how many cells of each record come before the first column: 1 where every row begins with a
///     delimiter
/// @param rawWidth how many cells a record has, those included that feed no column
/// @param columns as in [gearscreen.inventory.Layout]
/// @param header the header's cells as they stand; empty where there is none
/// @param secret which columns nobody may see
/// @param ports which columns tell of an open port only
/// @param kinds what most cells of each column look like
@SuppressWarnings("ArrayRecordComponent") // looked at once for every row of a file, never compared
public record Table(
        int headerRecord,
        int headerLine,
        int skipped,
        int firstCell,
        int rawWidth,
        List<String> columns,
        List<String> header,
        Map<Field, List<Integer>> mapping,
        List<Field> guessed,
        boolean[] secret,
        boolean[] ports,
        Optional<String> fileKind,
        List<CellKind> kinds) {
    public Table {
        // Asked a dozen times for every row: an EnumMap answers without hashing.
        Map<Field, List<Integer>> byField = new EnumMap<>(Field.class);
        byField.putAll(mapping);
        mapping = byField;
    }

    public int width() {
        return columns.size();
    }

    /// The header texts of the secret columns.
    public List<String> dropped() {
        return IntStream.range(0, width())
                .filter(i -> secret[i])
                .mapToObj(columns::get)
                .toList();
    }

    public boolean maps(Field field) {
        return mapping.containsKey(field);
    }

    public List<Integer> columnsOf(Field field) {
        return mapping.getOrDefault(field, List.of());
    }
}
