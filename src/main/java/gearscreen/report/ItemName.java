package gearscreen.report;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an item is called in one line: maker and model, else the first text that tells it apart.
final class ItemName {
    private static final List<Field> MAKER = List.of(Field.VENDOR, Field.BRAND, Field.MAC_VENDOR);

    private static final List<Field> OTHERS = List.of(
            Field.PART_NUMBER,
            Field.DESCRIPTION,
            Field.HOSTNAME,
            Field.MAC,
            Field.FCC_ID,
            Field.SERIAL,
            Field.ASSET_TAG,
            Field.IP);

    private ItemName() {}

    /// Empty where the item has none of these texts.
    static Optional<String> of(Item item) {
        String makerAndModel = Stream.concat(texts(item, MAKER).limit(1), texts(item, List.of(Field.MODEL)))
                .collect(Collectors.joining(" "));
        return makerAndModel.isEmpty()
                ? texts(item, OTHERS).findFirst().map(ItemName::shortened)
                : Optional.of(shortened(makerAndModel));
    }

    private static Stream<String> texts(Item item, List<Field> fields) {
        return fields.stream().map(item::text).filter(text -> !text.isEmpty());
    }

    /// At most 120 characters, for headings.
    private static String shortened(String text) {
        return VisibleText.of(
                text.length() <= 120
                        ? text
                        : text.substring(0, Character.isHighSurrogate(text.charAt(118)) ? 118 : 119) + "…");
    }
}
