package gearscreen.inventory;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// The items of a file, kept as pages of text: an item is made when it is asked for. A million rows cost little more
/// than their characters; as objects they cost more than twice as much. Items of several rows are kept as they are.
final class PackedItems extends AbstractList<Item> implements RandomAccess {
    private final List<ItemPage> pages;
    private final Map<Integer, Item> apart;
    private final Optional<Item.Texts> texts;
    private final int size;

    private PackedItems(List<ItemPage> pages, Map<Integer, Item> apart, Optional<Item.Texts> texts, int size) {
        this.pages = pages;
        this.apart = apart;
        this.texts = texts;
        this.size = size;
    }

    @Override
    public Item get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Item whole = apart.get(index);
        return whole == null ? pages.get(index / ItemPage.ROWS).get(index % ItemPage.ROWS, texts.orElseThrow()) : whole;
    }

    @Override
    public int size() {
        return size;
    }

    /// Pages are compared as texts: a million items of a file that was read twice take some milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof PackedItems that && texts.equals(that.texts)) {
            return size == that.size && pages.equals(that.pages) && apart.equals(that.apart);
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    /// Takes items one after the other. What is no row of the one table they come from is kept as it is.
    static final class Builder {
        private final List<ItemPage> pages = new ArrayList<>();
        private final Map<Integer, Item> apart = new HashMap<>();
        private final List<Item> page = new ArrayList<>(ItemPage.ROWS);
        private Optional<Item.Texts> texts = Optional.empty();
        private Optional<Item> pattern = Optional.empty();
        private int size;

        void add(Item item) {
            if (pattern.isEmpty()) {
                pattern = Optional.of(item);
                texts = Optional.of(item.texts());
            }
            int width = width();
            boolean row = item.isRowOf(texts.orElseThrow()) && item.cells().size() == width;
            if (!row) {
                apart.put(size, item);
            }
            page.add(row ? item : pattern.get());
            size++;
            if (page.size() == ItemPage.ROWS) {
                close();
            }
        }

        private int width() {
            return pattern.map(item -> item.cells().size()).orElse(0);
        }

        private void close() {
            pages.add(ItemPage.of(page, width()));
            page.clear();
        }

        /// Puts a larger item in the place of one that was added.
        void widen(int index, List<Item> more) {
            apart.put(index, get(index).with(more));
        }

        private Item get(int index) {
            Item whole = apart.get(index);
            if (whole != null) {
                return whole;
            }
            int at = index / ItemPage.ROWS;
            return at == pages.size()
                    ? page.get(index % ItemPage.ROWS)
                    : pages.get(at).get(index % ItemPage.ROWS, texts.orElseThrow());
        }

        PackedItems build() {
            if (!page.isEmpty()) {
                close();
            }
            return new PackedItems(List.copyOf(pages), Map.copyOf(apart), texts, size);
        }
    }
}
