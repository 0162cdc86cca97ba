package gearscreen.desktop.results;

import gearscreen.desktop.findings.Match;
import gearscreen.inventory.Progress;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Which rows are shown and in which order: a snapshot of what the user asked for, run away from the window's thread.
///
/// @param match only this match, where given
/// @param text shown rows contain it; in lower case, may be empty
record RowQuery(Show show, Optional<Match> match, String text, SortKey sort, boolean descending) {
    private static final int ASK_EVERY = 4096;

    /// The ids of the rows to show, in order.
    ///
    /// @throws CancellationException when the progress says so
    int[] run(ResultRows rows, Progress progress) {
        int[] rank = rows.rank(sort);
        long[] keyed = new long[rows.size()];
        int found = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i % ASK_EVERY == 0 && progress.cancelled()) {
                throw new CancellationException();
            }
            ResultRow row = rows.get(i);
            if (show.shows(row)
                    && (match.isEmpty() || match.get() == row.match())
                    && (text.isEmpty() || row.folded().contains(text))) {
                // Rank above, id below: one sort of plain numbers gives both the order and its ties.
                int high = descending ? Integer.MAX_VALUE - rank[i] : rank[i];
                keyed[found++] = (long) high << Integer.SIZE | i;
            }
        }
        Arrays.parallelSort(keyed, 0, found);
        int[] view = new int[found];
        for (int i = 0; i < found; i++) {
            view[i] = (int) keyed[i];
        }
        return view;
    }
}
