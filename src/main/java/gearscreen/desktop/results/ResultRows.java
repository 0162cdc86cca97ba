package gearscreen.desktop.results;

import gearscreen.desktop.findings.Match;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All rows of a scan, with their rank for each sort order. Ranks are made once, when first asked for.
final class ResultRows {
    private final ResultRow[] rows;
    private final Map<SortKey, int[]> ranks = new EnumMap<>(SortKey.class);

    private ResultRows(ResultRow[] rows) {
        this.rows = rows;
    }

    static ResultRows none() {
        return new ResultRows(new ResultRow[0]);
    }

    static ResultRows of(ScanResult result) {
        List<ScreenedItem> items = result.items();
        ResultRow[] rows = new ResultRow[items.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ResultRow.of(i, items.get(i));
        }
        return new ResultRows(rows);
    }

    int size() {
        return rows.length;
    }

    ResultRow get(int id) {
        return rows[id];
    }

    /// For each row its place among the distinct values of the key, from 0.
    synchronized int[] rank(SortKey key) {
        return ranks.computeIfAbsent(key, this::makeRank);
    }

    private int[] makeRank(SortKey key) {
        return switch (key) {
            case LINE -> rank(ResultRow::line, Comparator.naturalOrder());
            case MATCH -> rank(row -> new Weight(row.match(), row.level()), Weight.ORDER);
            case APPLIES -> rank(ResultRow::level, Weight.LEVELS);
            case SUPPLIER -> rank(row -> emptyLast(row.suppliers()), Comparator.<String>naturalOrder());
            case MAKER -> rank(row -> emptyLast(row.maker()), Comparator.<String>naturalOrder());
            case MODEL -> rank(row -> emptyLast(row.model()), Comparator.<String>naturalOrder());
        };
    }

    /// What makes a row stand above another: its match, then whether a directive applies.
    private record Weight(Match match, Optional<Applicability> level) {
        static final Comparator<Optional<Applicability>> LEVELS = Comparator.comparing(
                        (Optional<Applicability> level) -> level.isEmpty())
                .thenComparing(level -> level.orElse(Applicability.INFORMATION));
        static final Comparator<Weight> ORDER =
                Comparator.comparing(Weight::match).thenComparing(Weight::level, LEVELS);
    }

    /// Case does not part equal names; rows without a text come after those with one.
    private static String emptyLast(String text) {
        return text.isEmpty() ? "\uFFFF" : text.toLowerCase(Locale.ROOT);
    }

    private <K> int[] rank(Function<ResultRow, K> key, Comparator<? super K> order) {
        Map<K, Integer> places = new HashMap<>();
        for (ResultRow row : rows) {
            places.put(key.apply(row), 0);
        }
        int place = 0;
        for (K value : places.keySet().stream().sorted(order).toList()) {
            places.put(value, place++);
        }
        int[] rank = new int[rows.length];
        for (int i = 0; i < rank.length; i++) {
            rank[i] = places.getOrDefault(key.apply(rows[i]), 0);
        }
        return rank;
    }
}
