package gearscreen.desktop.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which columns a table has room for, and how wide they are.
public final class FittingColumns {
    /// What a column is given before others have their part, in em.
    private static final double TEXT = 7.5;

    private FittingColumns() {}

    /// @param rank 1 for the column that goes last; no two are equal
    /// @param grows whether it takes of the room that is left
    public record Wish(int rank, boolean grows) {
        /// A text of any length.
        public static Wish text(int rank) {
            return new Wish(rank, true);
        }

        /// A text that is never cut.
        public static Wish whole(int rank) {
            return new Wish(rank, false);
        }

        /// In em.
        double mostAtFirst() {
            return grows ? TEXT : Double.MAX_VALUE;
        }
    }

    /// The first of the wishes by rank that fit, together with what is left; at least one.
    ///
    /// @param least width of each, more than 0
    /// @return a width for each wish; 0 where there is no room for it
    static List<Double> fit(List<Wish> wishes, List<Double> least, double room) {
        List<Double> widths = new ArrayList<>(Collections.nCopies(wishes.size(), 0.0));
        List<Integer> byRank = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> wishes.get(place).rank()))
                .toList();
        double left = room;
        int growing = 0;
        for (int place : byRank) {
            boolean first = place == byRank.getFirst();
            if (!first && least.get(place) > left) {
                break;
            }
            double width = first ? Math.min(least.get(place), room) : least.get(place);
            widths.set(place, Math.max(1, width));
            left -= width;
            growing += wishes.get(place).grows() ? 1 : 0;
        }
        for (int place = 0; place < widths.size(); place++) {
            double more = growing > 0 && wishes.get(place).grows() ? Math.max(0, left) / growing : 0;
            if (widths.get(place) > 0) {
                widths.set(place, Math.floor(widths.get(place) + more));
            }
        }
        return widths;
    }
}
