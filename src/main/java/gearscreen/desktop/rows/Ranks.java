package gearscreen.desktop.rows;

import gearscreen.inventory.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The place of each row among the distinct texts of a column, from 0: what a table is sorted by is then a number.
final class Ranks {
    private static final int ASK_EVERY = 4096;

    /// Up to so many distinct texts are sorted as such; more are first sorted by their beginnings, as numbers.
    private static final int FEW = 1 << 16;

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
                return byBeginnings(folded);
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
        Arrays.setAll(rank, row -> distinct.getOrDefault(folded[row], 0));
        return rank;
    }

    /// Four characters make a number; what all texts have in common before them is left out.
    private static int[] byBeginnings(String[] folded) {
        int rows = folded.length;
        int common = common(folded);
        long[] begin = new long[rows];
        IntStream.range(0, rows).parallel().forEach(row -> begin[row] = number(folded[row], common));
        long[] sorted = begin.clone();
        Arrays.parallelSort(sorted);
        int[] order = order(begin, sorted);
        Comparator<Integer> byText = Comparator.comparing(row -> folded[row]);
        int[] rank = new int[rows];
        int place = 0;
        for (int from = 0; from < rows; ) {
            int to = from + 1;
            while (to < rows && sorted[to] == sorted[from]) {
                to++;
            }
            if (to - from > 1) {
                sortPart(order, from, to, byText);
            }
            for (int i = from; i < to; i++) {
                place += i > 0 && !folded[order[i]].equals(folded[order[i - 1]]) ? 1 : 0;
                rank[order[i]] = place;
            }
            from = to;
        }
        return rank;
    }

    private static int common(String[] folded) {
        String first = "";
        int common = Integer.MAX_VALUE;
        for (String text : folded) {
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

    /// In the order of the texts: eight characters where the first of them are Latin, else fewer.
    private static long number(String text, int from) {
        if (text.isEmpty()) {
            return Long.MAX_VALUE;
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

    /// The rows by their numbers, equal ones in the order of the file.
    private static int[] order(long[] begin, long[] sorted) {
        int[] first = new int[begin.length];
        IntStream.range(0, begin.length).parallel().forEach(row -> first[row] = lowest(sorted, begin[row]));
        int[] used = new int[begin.length];
        int[] order = new int[begin.length];
        for (int row = 0; row < begin.length; row++) {
            order[first[row] + used[first[row]]++] = row;
        }
        return order;
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

    private static void sortPart(int[] order, int from, int to, Comparator<Integer> byText) {
        Integer[] part = new Integer[to - from];
        Arrays.setAll(part, i -> order[from + i]);
        Arrays.sort(part, byText);
        for (int i = 0; i < part.length; i++) {
            order[from + i] = part[i];
        }
    }
}
