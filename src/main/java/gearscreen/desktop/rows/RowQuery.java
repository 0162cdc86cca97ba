package gearscreen.desktop.rows;

import gearscreen.inventory.Progress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;

/// Which rows are shown and in which order: a snapshot of what the user asked for, run away from the window's thread.
/// Equal rows stay in the order of the file.
public record RowQuery(RowFilter filter, Column sort, boolean descending) {
    /// @throws CancellationException when the progress says so
    public View run(Rows rows, Progress progress) {
        BitSet shown = filter.rows(rows, progress);
        int[] rank = rows.rank(sort, progress);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        long[] keyed = new long[shown.cardinality()];
        int found = 0;
        for (int id = shown.nextSetBit(0); id >= 0; id = shown.nextSetBit(id + 1)) {
            // Rank above, id below: one sort of plain numbers gives both the order and its ties.
            int high = descending ? Integer.MAX_VALUE - rank[id] : rank[id];
            keyed[found++] = (long) high << Integer.SIZE | id;
        }
        Arrays.parallelSort(keyed);
        int[] ids = new int[keyed.length];
        Arrays.setAll(ids, i -> (int) keyed[i]);
        return new View(rows, ids, shown);
    }
}
