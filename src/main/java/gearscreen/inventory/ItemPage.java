package gearscreen.inventory;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of some neighbouring items in one text, so that each costs its characters and two bytes a cell.
final class ItemPage {
    static final int ROWS = 128;

    private final int width;
    private final String text;
    private final int[] lines;
    private final int[] quantities;
    private final char[] ends;
    private final int[] wideEnds;

    /// @param items all with cells as many as `width`
    private ItemPage(List<Item> items, int width) {
        this.width = width;
        StringBuilder all = new StringBuilder();
        int[] stops = new int[items.size() * width];
        lines = new int[items.size()];
        quantities = new int[items.size()];
        int at = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            lines[i] = item.line();
            quantities[i] = item.quantity();
            for (int cell = 0; cell < width; cell++) {
                all.append(item.cells().get(cell));
                stops[at++] = all.length();
            }
        }
        text = all.toString();
        boolean wide = text.length() > Character.MAX_VALUE;
        wideEnds = wide ? stops : new int[0];
        ends = new char[wide ? 0 : stops.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = (char) stops[i];
        }
    }

    static ItemPage of(List<Item> items, int width) {
        return new ItemPage(items, width);
    }

    Item get(int row, Item.Texts texts) {
        return new Item(lines[row], new Cells(this, row * width), texts, quantities[row]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemPage that
                && width == that.width
                && text.equals(that.text)
                && Arrays.equals(lines, that.lines)
                && Arrays.equals(quantities, that.quantities)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(wideEnds, that.wideEnds);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private int end(int index) {
        if (index < 0) {
            return 0;
        }
        return ends.length > 0 ? ends[index] : wideEnds[index];
    }

    private static final class Cells extends AbstractList<String> {
        private final ItemPage page;
        private final int first;

        Cells(ItemPage page, int first) {
            this.page = page;
            this.first = first;
        }

        @Override
        public String get(int cell) {
            if (cell < 0 || cell >= page.width) {
                throw new IndexOutOfBoundsException(cell);
            }
            return page.text.substring(page.end(first + cell - 1), page.end(first + cell));
        }

        @Override
        public int size() {
            return page.width;
        }
    }
}
