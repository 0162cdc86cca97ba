package gearscreen.screening;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Items written in one line: `vendor=Hikvision; model=DS-2CD2143G2-I`, by the ids of the fields.
final class Items {
    private Items() {}

    static Item of(String line) {
        Map<Field, List<FieldValue>> values = new EnumMap<>(Field.class);
        for (String part : line.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                Field field = field(part.substring(0, equals).strip());
                String text = part.substring(equals + 1).strip();
                values.computeIfAbsent(field, _ -> new ArrayList<>()).add(new FieldValue(field, field.id(), text, 2));
            }
        }
        return new Item(List.of(2), List.of(line), values, 1);
    }

    private static Field field(String id) {
        return Stream.of(Field.values())
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
