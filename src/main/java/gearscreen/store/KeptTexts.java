package gearscreen.store;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The texts of a kept row's fields: those of its cells, without blanks around them, apart from what meant nothing when
/// the file was read. Items whose texts are not just that are kept with their texts.
final class KeptTexts implements Item.Texts {
    private static final Field[] ALL = Field.values();

    private final List<String> columns;
    private final Map<Field, int[]> columnsOf = new EnumMap<>(Field.class);
    private final Predicate<String> meansNothing;

    KeptTexts(Layout layout, Predicate<String> meansNothing) {
        this.columns = layout.columns();
        this.meansNothing = meansNothing;
        layout.mapping()
                .forEach((field, places) -> columnsOf.put(
                        field, places.stream().mapToInt(Integer::intValue).toArray()));
    }

    @Override
    public List<FieldValue> of(int line, List<String> cells, Field field) {
        int[] places = columnsOf.get(field);
        if (places == null) {
            return List.of();
        }
        List<FieldValue> values = List.of();
        for (int place : places) {
            String text = place < cells.size() ? cells.get(place).strip() : "";
            if (text.isEmpty() || meansNothing.test(text)) {
                continue;
            }
            FieldValue value = new FieldValue(field, columns.get(place), text, line);
            if (values.isEmpty()) {
                values = places.length == 1 ? List.of(value) : new ArrayList<>(List.of(value));
            } else if (values.stream().noneMatch(known -> known.text().equals(text))) {
                values.add(value);
            }
        }
        return values;
    }

    /// Whether the item shows these texts and no others.
    ///
    /// @param cells those of the item
    boolean are(Item item, List<String> cells) {
        if (!item.isOneRow() || cells.size() != columns.size()) {
            return false;
        }
        for (Field field : ALL) {
            int[] places = columnsOf.get(field);
            List<FieldValue> shown = item.values(field);
            if (places == null ? !shown.isEmpty() : !shows(item, cells, field, places, shown)) {
                return false;
            }
        }
        return true;
    }

    private boolean shows(Item item, List<String> cells, Field field, int[] places, List<FieldValue> shown) {
        if (places.length > 1) {
            return shown.equals(of(item.line(), cells, field));
        }
        String text = cells.get(places[0]).strip();
        if (text.isEmpty() || meansNothing.test(text)) {
            return shown.isEmpty();
        }
        return shown.size() == 1
                && shown.getFirst().text().equals(text)
                && shown.getFirst().line() == item.line()
                && shown.getFirst().column().equals(columns.get(places[0]));
    }
}
