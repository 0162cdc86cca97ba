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
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// The place of each row among the distinct texts of a column, from 0: what a table is sorted by is then a number.
final class Ranks {
    private static final int ASK_EVERY = 4096;

    /// Up to so many distinct texts are sorted as such; more are first sorted by their beginnings, as numbers.
    private static final int FEW = 1 << 16;

    /// So few texts are sorted as such.
    private static final int SMALL = 32;

    /// More numbers than these are made by several threads.
    private static final int MANY = 1 << 14;

    /// Further ones are read when they are needed, which is seldom.
    private static final int MOST_PIECES = 4;

    private final String[] folded;

    /// The rows, in the end by their texts.
    private final int[] order;

    /// Whether a row's text is another than that of the row before.
    private final boolean[] differs;

    private final Beginnings beginnings;

    /// Of every row's text a first piece behind what all begin with, a second and so on, as numbers. To read them once
    /// in the order of the file is much quicker than to go to each text again when its turn comes.
    private final long[][] pieces;

    private final Progress progress;

    private Ranks(String[] folded, int[] order, Progress progress) {
        this.folded = folded;
        this.order = order;
        this.differs = new boolean[order.length];
        this.beginnings = Beginnings.of(folded);
        this.progress = progress;
        int common = common(folded, order);
        int longest = Arrays.stream(folded).mapToInt(String::length).max().orElse(0);
        int wanted = Math.ceilDiv(longest - common + 1, beginnings.length());
        pieces = new long[Math.clamp(wanted, 1, MOST_PIECES)][folded.length];
        for (int i = 0; i < pieces.length; i++) {
            int from = common + i * beginnings.length();
            Arrays.parallelSetAll(pieces[i], row -> beginnings.number(folded[row], from));
        }
    }

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
        Ranks ranks = new Ranks(folded, order, progress);
        ranks.sort(0, order.length, 0);
        int[] rank = new int[order.length];
        int place = 0;
        for (int i = 0; i < order.length; i++) {
            place += ranks.differs[i] ? 1 : 0;
            rank[order[i]] = place;
        }
        return rank;
    }

    /// Puts a part of the rows in order by a piece of their texts, as numbers, which are quick to sort.
    /// Rows of equal numbers are sorted by the next piece in turn, unless nothing follows, and by the texts
    /// themselves where a piece does not say all.
    private void sort(int from, int to, int piece) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        int[] rows = Arrays.copyOfRange(order, from, to);
        boolean ready = piece < pieces.length;
        if (!ready && rows.length <= SMALL) {
            sortTexts(from, to);
            return;
        }
        int common = ready ? 0 : common(folded, rows);
        long[] begin = new long[rows.length];
        setAll(begin, i -> ready ? pieces[piece][rows[i]] : beginnings.number(folded[rows[i]], common));
        long[] sorted = begin.clone();
        Arrays.parallelSort(sorted);
        int[] first = new int[rows.length];
        int distinct = distinct(sorted, first);
        if (distinct == 1 && !ready) {
            if (!beginnings.isWhole(sorted[0])) {
                // Signs that have no number of their own.
                sortTexts(from, to);
            }
            return;
        }
        place(begin, rows, from, sorted, first, distinct);
        List<int[]> equal = new ArrayList<>();
        for (int i = 0; i < distinct; i++) {
            int next = i + 1 < distinct ? first[i + 1] : rows.length;
            if (i > 0) {
                differs[from + first[i]] = true;
            }
            if (next - first[i] > 1 && !beginnings.isWhole(sorted[i])) {
                equal.add(new int[] {
                    from + first[i], from + next, beginnings.isExact(sorted[i]) ? piece + 1 : pieces.length
                });
            }
        }
        (rows.length > MANY ? equal.parallelStream() : equal.stream()).forEach(part -> sort(part[0], part[1], part[2]));
    }

    /// Moves the distinct numbers to the front and notes where each began.
    private static int distinct(long[] sorted, int[] first) {
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[distinct - 1]) {
                first[distinct] = i;
                sorted[distinct++] = sorted[i];
            }
        }
        return distinct;
    }

    private static void setAll(long[] numbers, IntToLongFunction number) {
        if (numbers.length > MANY) {
            Arrays.parallelSetAll(numbers, number);
        } else {
            Arrays.setAll(numbers, number);
        }
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

    /// The rows by their numbers, equal ones as they stood.
    private void place(long[] begin, int[] rows, int from, long[] sorted, int[] first, int distinct) {
        setAll(begin, i -> Arrays.binarySearch(sorted, 0, distinct, begin[i]));
        int[] next = Arrays.copyOf(first, distinct);
        for (int i = 0; i < rows.length; i++) {
            order[from + next[(int) begin[i]]++] = rows[i];
        }
    }

    private int compare(int row, int other) {
        String text = folded[row];
        String second = folded[other];
        // Empty ones come last also where only these few rows are left.
        return text.isEmpty() || second.isEmpty()
                ? Boolean.compare(text.isEmpty(), second.isEmpty())
                : text.compareTo(second);
    }

    private void sortTexts(int from, int to) {
        Integer[] part = new Integer[to - from];
        Arrays.setAll(part, i -> order[from + i]);
        Arrays.parallelSort(part, this::compare);
        for (int i = 0; i < part.length; i++) {
            order[from + i] = part[i];
        }
        mark(from, to);
    }

    private void mark(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            differs[i] = !folded[order[i]].equals(folded[order[i - 1]]);
        }
    }
}
