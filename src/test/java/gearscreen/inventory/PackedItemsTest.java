package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedItemsTest {
    private static final Item.Texts TEXTS = (line, cells, field) ->
            field == Field.VENDOR ? List.of(new FieldValue(field, "Maker", cells.getFirst(), line)) : List.of();

    private final PackedItems.Builder builder = new PackedItems.Builder();

    @Test
    void givesBackEveryItemOverManyPages() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 3 * ItemPage.ROWS + 5; i++) {
            items.add(new Item(i * 2 + 2, List.of("Maker " + i, "", "m" + i), TEXTS, 1 + i % 3));
        }
        items.forEach(builder::add);
        assertEquals(items, builder.build());
    }

    @Test
    void cellsLongerThanAPageOfShortOnesAreKeptWhole() {
        Item item = new Item(2, List.of("x".repeat(70_000), "海康威视", ""), TEXTS, 1);
        builder.add(item);
        builder.add(new Item(3, List.of("a", "b", "c"), TEXTS, 1));
        assertEquals(item, builder.build().getFirst());
        assertEquals(List.of("a", "b", "c"), builder.build().getLast().cells());
    }

    @Test
    void whatIsNoRowOfTheTableIsKeptAsItIs() {
        Item row = new Item(2, List.of("a", "b"), TEXTS, 1);
        Item other = new Item(List.of(3, 4), List.of("c"), Map.of(), 2);
        builder.add(row);
        builder.add(other);
        assertEquals(List.of(row, other), builder.build());
    }

    @Test
    void anItemTakesRowsThatComeLater() {
        builder.add(new Item(2, List.of("a", ""), TEXTS, 1));
        builder.add(new Item(3, List.of("b", ""), TEXTS, 1));
        builder.widen(0, List.of(new Item(4, List.of("A", "x"), TEXTS, 5)));
        Item widened = builder.build().getFirst();
        assertEquals(List.of(2, 4), widened.lines());
        assertEquals(
                List.of("a", "A"),
                widened.values(Field.VENDOR).stream().map(FieldValue::text).toList());
        assertEquals(5, widened.quantity());
    }

    @Test
    void anInventoryWithoutItemsIsEmpty() {
        assertEquals(List.of(), builder.build());
    }
}
