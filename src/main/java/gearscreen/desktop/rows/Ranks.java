package gearscreen.desktop.rows;

import gearscreen.inventory.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The place of each row among the distinct texts of a column, from 0: what a table is sorted by is then a number.
final class Ranks {
    private static final int ASK_EVERY = 4096;

    /// Up to so many distinct texts are sorted as such; more are first sorted by their beginnings, as numbers.
    private static final int FEW = 1 << 16;

    /// So few texts are sorted as such.
    private static final int SMALL = 32;

    /// The number of an empty text: behind all others.
    private static final long EMPTY = Long.MAX_VALUE;

    private Ranks() {}

    /// Case and accents do not part equal texts; rows without a text come last.
    static int[] of(int rows, IntFunction<String> text, Progress progress) {
        String[] folded = new String[rows];
        IntStream.range(0, rows).parallel().forEach(row -> {
            if (row % ASK_EVERY == 0 && progress.cancelled()) {
                throw new CancellationException();
            }
            folded[row] = Folding.fold(text.apply(row));
        });
        Map<String, Integer> distinct = new HashMap<>();
        for (String one : folded) {
            distinct.putIfAbsent(one, 0);
            if (distinct.size() > FEW) {
                return byBeginnings(folded, progress);
            }
        }
        return byTexts(folded, distinct);
    }

    private static int[] byTexts(String[] folded, Map<String, Integer> distinct) {
        String[] sorted = distinct.keySet().toArray(String[]::new);
        Arrays.sort(sorted, Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        for (int place = 0; place < sorted.length; place++) {
            distinct.put(sorted[place], place);
        }
        int[] rank = new int[folded.length];
        Arrays.parallelSetAll(rank, row -> distinct.getOrDefault(folded[row], 0));
        return rank;
    }

    private static int[] byBeginnings(String[] folded, Progress progress) {
        int[] order = new int[folded.length];
        Arrays.setAll(order, row -> row);
        sort(folded, order, 0, order.length, progress);
        int[] rank = new int[order.length];
        int place = 0;
        for (int i = 0; i < order.length; i++) {
            place += i > 0 && !folded[order[i]].equals(folded[order[i - 1]]) ? 1 : 0;
            rank[order[i]] = place;
        }
        return rank;
    }

    /// Puts a part of the rows in order, by what follows what all their texts begin with: as numbers, which are sorted
    /// many times as fast as texts. Rows of equal numbers are sorted by what follows in turn.
    private static void sort(String[] folded, int[] order, int from, int to, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        if (to - from <= SMALL) {
            sortTexts(folded, order, from, to);
            return;
        }
        int[] rows = Arrays.copyOfRange(order, from, to);
        int common = common(folded, rows);
        long[] begin = new long[rows.length];
        Arrays.parallelSetAll(begin, i -> number(folded[rows[i]], common));
        long[] sorted = begin.clone();
        Arrays.parallelSort(sorted);
        if (sorted[0] == sorted[sorted.length - 1]) {
            // The same text everywhere, or signs that have no room in a number.
            sortTexts(folded, order, from, to);
            return;
        }
        place(begin, sorted, rows, order, from);
        List<int[]> equal = new ArrayList<>();
        for (int first = 0; first < sorted.length; ) {
            int next = first + 1;
            while (next < sorted.length && sorted[next] == sorted[first]) {
                next++;
            }
            if (next - first > 1 && sorted[first] != EMPTY) {
                equal.add(new int[] {from + first, from + next});
            }
            first = next;
        }
        equal.parallelStream().forEach(part -> sort(folded, order, part[0], part[1], progress));
    }

    private static int common(String[] folded, int[] rows) {
        String first = "";
        int common = Integer.MAX_VALUE;
        for (int row : rows) {
            String text = folded[row];
            if (text.isEmpty()) {
                continue;
            }
            if (first.isEmpty()) {
                first = text;
                common = text.length();
            }
            int same = 0;
            while (same < Math.min(common, text.length()) && text.charAt(same) == first.charAt(same)) {
                same++;
            }
            common = same;
        }
        return common;
    }

    /// In the order of the texts: seven characters where all of them are Latin, else fewer.
    private static long number(String text, int from) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        long number = 0;
        boolean exact = true;
        for (int i = 0; i < 7; i++) {
            int at = from + i;
            char c = at < text.length() ? text.charAt(at) : 0;
            number = number << 8 | (exact ? Math.min(c, 0xFF) : 0);
            // Behind a character that has no room in a byte nothing can be told apart any more.
            exact &= c < 0xFF;
        }
        return number;
    }

    /// The rows by their numbers, equal ones as they stood.
    private static void place(long[] begin, long[] sorted, int[] rows, int[] order, int from) {
        int[] first = new int[begin.length];
        Arrays.parallelSetAll(first, i -> lowest(sorted, begin[i]));
        int[] used = new int[begin.length];
        for (int i = 0; i < begin.length; i++) {
            order[from + first[i] + used[first[i]]++] = rows[i];
        }
    }

    private static int lowest(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void sortTexts(String[] folded, int[] order, int from, int to) {
        Integer[] part = new Integer[to - from];
        Arrays.setAll(part, i -> order[from + i]);
        // Empty ones come last also where only these few rows are left.
        Arrays.parallelSort(
                part,
                Comparator.comparing((Integer row) -> folded[row].isEmpty()).thenComparing(row -> folded[row]));
        for (int i = 0; i < part.length; i++) {
            order[from + i] = part[i];
        }
    }
}
