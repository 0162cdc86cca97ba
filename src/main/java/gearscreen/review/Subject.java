package gearscreen.review;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.VisibleText;
import gearscreen.screening.ScreenedItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a decision is about: a finding of an item, as it is now.
///
/// @param text how the item is called: maker, model and what tells it from others; may be empty
public record Subject(FindingKey key, Basis basis, String text) {
    private static final int LONGEST = 160;
    private static final List<Field> SHOWN = List.of(
            Field.VENDOR,
            Field.BRAND,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.ASSET_TAG,
            Field.SERIAL,
            Field.MAC,
            Field.HOSTNAME,
            Field.LOCATION);

    /// Where many findings are asked for, [Review#subject] is quicker.
    public static Subject of(ScreenedItem item, Matter matter) {
        return new Subject(
                FindingKey.of(Fingerprint.of(item.item()), matter),
                new BasisReader().of(item, matter),
                text(item.item()));
    }

    static String text(Item item) {
        Set<String> texts = new LinkedHashSet<>();
        for (Field field : SHOWN) {
            String text = item.text(field);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return VisibleText.of(String.join(" · ", texts), LONGEST);
    }
}
