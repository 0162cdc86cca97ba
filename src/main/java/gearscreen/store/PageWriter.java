package gearscreen.store;

import gearscreen.inventory.FieldValue;
import gearscreen.inventory.Item;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnMarks;
import gearscreen.store.codec.ByteSink;
import gearscreen.store.codec.Pool;
import gearscreen.store.codec.ValueWriter;
import java.util.ArrayList;
import java.util.List;

/// Writes one page of items: what is said of each, then the cells column by column, because equal texts stand below
/// each other.
final class PageWriter {
    private static final String[] NONE = {};

    static final int ROW = 0;
    static final int WITH_TEXTS = 1;

    private final KeptTexts texts;
    private final ByteSink sink = new ByteSink();
    private final ValueWriter values;

    PageWriter(KeptTexts texts, Pool pool) {
        this.texts = texts;
        this.values = new ValueWriter(ScanCodec.SHAPES, pool, sink);
    }

    byte[] write(List<ScreenedItem> items) {
        sink.number(items.size());
        List<List<String>> rows = new ArrayList<>(items.size());
        int line = 0;
        for (ScreenedItem screened : items) {
            Item item = screened.item();
            List<String> cells = List.of(item.cells().toArray(NONE));
            if (texts.are(item, cells)) {
                sink.number(ROW);
                sink.signed(item.line() - line);
                rows.add(cells);
            } else {
                sink.number(WITH_TEXTS);
                withTexts(item, line);
            }
            line = item.line();
            sink.number(item.quantity());
            values.write(Outcome.class, screened.outcome());
            sink.text(screened.nextStep());
            values.write(OwnMarks.class, screened.own());
        }
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        for (int column = 0; column < width; column++) {
            for (List<String> row : rows) {
                sink.text(row.get(column));
            }
        }
        return sink.bytes();
    }

    private void withTexts(Item item, int line) {
        List<Integer> lines = item.lines();
        sink.number(lines.size());
        int before = line;
        for (int each : lines) {
            sink.signed(each - before);
            before = each;
        }
        sink.number(item.cells().size());
        item.cells().forEach(sink::text);
        List<FieldValue> all =
                item.values().values().stream().flatMap(List::stream).toList();
        sink.number(all.size());
        for (FieldValue value : all) {
            values.write(FieldValue.class, value);
        }
    }
}
