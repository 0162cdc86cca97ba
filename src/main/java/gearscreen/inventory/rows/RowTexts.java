package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.Table;
import java.util.ArrayList;
import java.util.List;

/// The texts of a row's fields, by the columns of its table. Equal texts in several columns of a field are said once.
final class RowTexts implements Item.Texts {
    private final List<String> headers;
    private final FieldColumns columns;
    private final HeaderWords words;

    RowTexts(Table table, HeaderWords words) {
        this.headers = table.columns();
        this.columns = new FieldColumns(table);
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
}
