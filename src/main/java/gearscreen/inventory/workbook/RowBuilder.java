package gearscreen.inventory.workbook;

import gearscreen.inventory.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cells of the row that is being read.
final class RowBuilder {
    private final StringBuilder text = new StringBuilder();
    private int[] ends = new int[32];
    private int size;
    private final Map<Integer, String> filled = new TreeMap<>();

    void clear() {
        text.setLength(0);
        size = 0;
        filled.clear();
    }

    /// How many cells there are up to the last with text.
    int size() {
        return size;
    }

    int length() {
        return text.length();
    }

    /// @param column not before the one added last
    void add(int column, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (column >= ends.length) {
            ends = Arrays.copyOf(ends, Math.max(column + 1, ends.length * 2));
        }
        while (size < column) {
            ends[size++] = text.length();
        }
        text.append(cell);
        ends[size++] = text.length();
    }

    /// Gives text to a cell that has none.
    void fill(int column, String cell) {
        if (!cell.isEmpty() && text(column).isEmpty()) {
            filled.put(column, cell);
        }
    }

    String text(int column) {
        if (column >= size) {
            return filled.getOrDefault(column, "");
        }
        String own = text.substring(column == 0 ? 0 : ends[column - 1], ends[column]);
        return own.isEmpty() ? filled.getOrDefault(column, "") : own;
    }

    /// @param width how many cells a row has at least
    /// @param most how many it has at most
    Row row(int line, int width, int most) {
        int count = Math.min(Math.max(width, size), most);
        if (filled.isEmpty() && size <= most) {
            int[] exact = Arrays.copyOf(ends, count);
            for (int i = size; i < count; i++) {
                exact[i] = text.length();
            }
            return Row.of(line, text.toString(), exact);
        }
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(text(i));
        }
        return Row.of(line, cells);
    }

    /// How many cells with text stand from this one on.
    int filledFrom(int column) {
        int count = 0;
        for (int i = column; i < size; i++) {
            count += ends[i] > (i == 0 ? 0 : ends[i - 1]) ? 1 : 0;
        }
        return count;
    }
}
