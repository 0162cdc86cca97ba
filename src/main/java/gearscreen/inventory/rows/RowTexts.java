package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts of a row's fields, by the columns of its table. Equal texts in several columns of a field are said once.
public final class RowTexts implements Item.Texts {
    private final List<String> headers;
    private final Map<Field, List<Integer>> mapping;
    private final FieldColumns columns;
    private final HeaderWords words;

    RowTexts(Table table, HeaderWords words) {
        this(table.columns(), table.mapping(), words);
    }

    /// @param headers of the rows' columns
    /// @param mapping for each field its columns
    public RowTexts(List<String> headers, Map<Field, List<Integer>> mapping, HeaderWords words) {
        this.headers = headers;
        this.mapping = Map.copyOf(mapping);
        this.columns = new FieldColumns(mapping);
        this.words = words;
    }

    @Override
    public List<FieldValue> of(int line, List<String> cells, Field field) {
        int[] fed = columns.of(field);
        List<FieldValue> values = List.of();
        for (int column : fed) {
            String text = CellText.of(cells.get(column));
            if (text.isEmpty() || words.isEmptyMarker(text)) {
                continue;
            }
            FieldValue value = new FieldValue(field, headers.get(column), text, line);
            if (values.isEmpty()) {
                values = fed.length == 1 ? List.of(value) : new ArrayList<>(List.of(value));
            } else if (values.stream().noneMatch(known -> known.text().equals(text))) {
                values.add(value);
            }
        }
        return values;
    }

    /// Two readings of the same file find the same.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RowTexts that && mapping.equals(that.mapping) && headers.equals(that.headers));
    }

    @Override
    public int hashCode() {
        return headers.hashCode();
    }
}
