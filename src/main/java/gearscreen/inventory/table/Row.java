package gearscreen.inventory.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// The cells of one record, kept as one text so that a million of them cost little.
public final class Row extends AbstractList<String> {
    private final int line;
    private final String text;
    private final int[] ends;

    Row(int line, String text, int[] ends) {
        this.line = line;
        this.text = text;
        this.ends = ends;
    }

    public static Row of(int line, List<String> cells) {
        int[] ends = new int[cells.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            text.append(cells.get(i));
            ends[i] = text.length();
        }
        return new Row(line, text.toString(), ends);
    }

    /// @param text all cells one after the other
    /// @param ends where each of them ends in it; not changed afterwards
    public static Row of(int line, String text, int[] ends) {
        return new Row(line, text, ends);
    }

    /// The physical line the record begins on, counted from 1.
    public int line() {
        return line;
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public String get(int cell) {
        return text.substring(start(cell), ends[cell]);
    }

    /// All cells one after the other; [#start] and [#end] tell where each of them stands.
    public String text() {
        return text;
    }

    public int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    public int end(int cell) {
        return ends[cell];
    }

    public boolean blank(int cell) {
        for (int i = start(cell); i < ends[cell]; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u3000') {
                return false;
            }
        }
        return true;
    }

    /// How many cells hold text.
    public int filled() {
        int filled = 0;
        for (int i = 0; i < ends.length; i++) {
            filled += ends[i] > start(i) && !blank(i) ? 1 : 0;
        }
        return filled;
    }

    /// The same row with exactly this many cells from `first` on; what is missing is empty.
    public Row window(int first, int count) {
        if (first == 0 && count == ends.length) {
            return this;
        }
        if (first == 0 && count > ends.length) {
            int[] padded = Arrays.copyOf(ends, count);
            Arrays.fill(padded, ends.length, count, text.length());
            return new Row(line, text, padded);
        }
        String[] cells = new String[count];
        for (int i = 0; i < count; i++) {
            cells[i] = first + i < ends.length ? get(first + i) : "";
        }
        return of(line, List.of(cells));
    }

    /// The same row with these cells emptied; `secret` may be shorter than the row.
    public Row without(boolean[] secret) {
        boolean any = false;
        for (int i = 0; i < Math.min(secret.length, ends.length) && !any; i++) {
            any = secret[i] && ends[i] > start(i);
        }
        if (!any) {
            return this;
        }
        String[] cells = new String[ends.length];
        for (int i = 0; i < ends.length; i++) {
            cells[i] = i < secret.length && secret[i] ? "" : get(i);
        }
        return of(line, List.of(cells));
    }
}
