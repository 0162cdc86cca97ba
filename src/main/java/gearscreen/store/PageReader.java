package gearscreen.store;

import gearscreen.inventory.Field;
import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.inventory.table.Row;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnMarks;
import gearscreen.store.codec.ByteSource;
import gearscreen.store.codec.Unreadable;
import gearscreen.store.codec.ValueReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a [PageWriter] wrote.
final class PageReader {
    private final KeptTexts texts;
    private final ValueReader values;
    private final int width;

    /// @param width how many columns the file has
    PageReader(KeptTexts texts, ValueReader values, int width) {
        this.texts = texts;
        this.values = values;
        this.width = width;
    }

    /// What is known of an item before the cells are read.
    private record Begun(
            Optional<Item> whole, int line, int quantity, Outcome outcome, String nextStep, OwnMarks own) {}

    List<ScreenedItem> read(byte[] bytes) throws Unreadable {
        ByteSource source = new ByteSource(bytes);
        int count = source.count();
        List<Begun> begun = new ArrayList<>(count);
        int rows = 0;
        int line = 0;
        for (int i = 0; i < count; i++) {
            Begun next = begin(source, line);
            begun.add(next);
            line = next.line();
            rows += next.whole().isEmpty() ? 1 : 0;
        }
        String[][] cells = new String[rows][width];
        for (int column = 0; rows > 0 && column < width; column++) {
            for (int row = 0; row < rows; row++) {
                cells[row][column] = source.text();
            }
        }
        List<ScreenedItem> items = new ArrayList<>(count);
        int row = 0;
        for (Begun each : begun) {
            Item item = each.whole().isPresent()
                    ? each.whole().get()
                    : new Item(each.line(), Row.of(each.line(), Arrays.asList(cells[row++])), texts, each.quantity());
            items.add(new ScreenedItem(item, each.outcome(), each.nextStep(), each.own()));
        }
        return items;
    }

    private Begun begin(ByteSource source, int line) throws Unreadable {
        int kind = source.whole();
        if (kind == PageWriter.ROW) {
            int own = Math.toIntExact(line + source.signed());
            return begun(Optional.empty(), own, source.whole(), source);
        }
        List<Integer> lines = new ArrayList<>();
        int count = source.count();
        long before = line;
        for (int i = 0; i < count; i++) {
            before += source.signed();
            lines.add(Math.toIntExact(before));
        }
        List<String> cells = new ArrayList<>();
        int cellCount = source.count();
        for (int i = 0; i < cellCount; i++) {
            cells.add(source.text());
        }
        Map<Field, List<FieldValue>> shown = new EnumMap<>(Field.class);
        int valueCount = source.count();
        for (int i = 0; i < valueCount; i++) {
            FieldValue value = values.read(FieldValue.class, source);
            shown.computeIfAbsent(value.field(), _ -> new ArrayList<>()).add(value);
        }
        int quantity = source.whole();
        return begun(Optional.of(new Item(lines, cells, shown, quantity)), lines.getFirst(), quantity, source);
    }

    private Begun begun(Optional<Item> whole, int line, int quantity, ByteSource source) throws Unreadable {
        Outcome outcome = values.read(Outcome.class, source);
        String nextStep = source.text();
        OwnMarks own = values.read(OwnMarks.class, source);
        return new Begun(whole, line, quantity, outcome, nextStep, own.isEmpty() ? OwnMarks.NONE : own);
    }
}
