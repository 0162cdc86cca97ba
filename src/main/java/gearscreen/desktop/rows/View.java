package gearscreen.desktop.rows;

import gearscreen.desktop.findings.Match;
import gearscreen.watchlist.Applicability;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.RandomAccess;
import java.util.Set;

/// Rows in an order, as ids over all rows.
public final class View extends AbstractList<ResultRow> implements RandomAccess {
    private final Rows rows;
    private final int[] ids;
    private final BitSet shown;
    private final Set<Match> matches = EnumSet.noneOf(Match.class);
    private final Set<Applicability> levels = EnumSet.noneOf(Applicability.class);

    /// @param shown the same ids as a set
    View(Rows rows, int[] ids, BitSet shown) {
        this.rows = rows;
        this.ids = ids;
        this.shown = shown;
        for (int id : ids) {
            matches.add(rows.match(id));
            rows.level(id).ifPresent(levels::add);
        }
    }

    /// The matches that occur, so that a table need not keep room for the others.
    public Set<Match> matches() {
        return Set.copyOf(matches);
    }

    public Set<Applicability> levels() {
        return Set.copyOf(levels);
    }

    @Override
    public ResultRow get(int index) {
        return rows.row(ids[index]);
    }

    @Override
    public int size() {
        return ids.length;
    }

    /// Where the row of this id stands; -1 where it is not in view.
    public int indexOfId(int id) {
        if (!shown.get(id)) {
            return -1;
        }
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    int id(int index) {
        return ids[index];
    }

    BitSet shown() {
        return shown;
    }

    public Rows rows() {
        return rows;
    }
}
