package gearscreen.inventory.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells that were merged downwards: *Building A* beside ten devices stands in the first of their rows only, but is
/// meant for all ten.
///
/// Cells merged sideways are titles and keep their text where it stands.
final class MergedCells {
    private static final Pattern MERGED = Pattern.compile(
            "mergeCell\\s[^<>]{0,200}?\\bref\\s*=\\s*[\"']([A-Z]{1,3}\\d{1,7}):([A-Z]{1,3}\\d{1,7})[\"']");
    private static final int MOST = 200_000;
    private static final int MOST_AT_ONCE = 1_024;

    private final List<Range> ranges;
    private final Map<Integer, Running> running = new HashMap<>();
    private int next;

    private record Range(int column, int from, int to) {}

    private record Running(int to, String text) {}

    private MergedCells(List<Range> ranges) {
        this.ranges = ranges;
    }

    /// @param tail what stands behind a sheet's rows
    static MergedCells of(String tail) {
        List<Range> ranges = new ArrayList<>();
        Matcher merged = MERGED.matcher(tail);
        while (merged.find() && ranges.size() < MOST) {
            int column = CellPlace.column(merged.group(1));
            int from = CellPlace.row(merged.group(1));
            int to = CellPlace.row(merged.group(2));
            if (column >= 0 && from > 0 && to > from) {
                ranges.add(new Range(column, from, to));
            }
        }
        ranges.sort(Comparator.comparingInt(Range::from));
        return new MergedCells(ranges);
    }

    /// Completes a row that holds text of its own. Rows come from top to bottom.
    void fill(int row, RowBuilder cells) {
        Iterator<Map.Entry<Integer, Running>> open = running.entrySet().iterator();
        while (open.hasNext()) {
            Map.Entry<Integer, Running> one = open.next();
            if (one.getValue().to() < row) {
                open.remove();
            } else {
                cells.fill(one.getKey(), one.getValue().text());
            }
        }
        while (next < ranges.size() && ranges.get(next).from() <= row) {
            Range range = ranges.get(next++);
            if (range.from() == row && running.size() < MOST_AT_ONCE) {
                running.put(range.column(), new Running(range.to(), cells.text(range.column())));
            }
        }
    }
}
