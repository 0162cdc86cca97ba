package gearscreen.desktop.rows;

import gearscreen.inventory.Progress;
import gearscreen.review.Disposition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/// In which order each column puts the rows.
final class ColumnRanks {
    private final Rows rows;
    private final Map<Column, Kept> kept = new EnumMap<>(Column.class);

    ColumnRanks(Rows rows) {
        this.rows = rows;
        for (Column column : Column.values()) {
            kept.put(column, new Kept());
        }
    }

    private static final class Kept {
        int[] ranks = {};
    }

    /// For each row its place among the distinct values of the column, from 0. Made when it is first asked for and
    /// kept, but for what changes with every decision. Of several who ask for the same column one makes it and the
    /// others wait; other columns wait for nobody.
    int[] of(Column column, Progress progress) {
        if (column == Column.MATCH || column == Column.DECISION) {
            return make(column, progress);
        }
        Kept made = Objects.requireNonNull(kept.get(column));
        synchronized (made) {
            if (made.ranks.length == 0) {
                made.ranks = make(column, progress);
            }
            return made.ranks;
        }
    }

    private int[] make(Column column, Progress progress) {
        return switch (column) {
            case LINE -> each(id -> id);
            case APPLIES -> each(this::levelPlace);
            case DECISION -> each(id -> rows.decision(id).map(Places::of).orElse(Places.LAST));
            case MATCH -> {
                int[] again = each(id ->
                        rows.decision(id).filter(Disposition.RECHECK::equals).isPresent() ? 0 : 1);
                yield each(id -> (again[id] * Places.LAST + Places.of(rows.match(id))) * Places.LAST + levelPlace(id));
            }
            case SUPPLIER -> rows.found().ranks(progress);
            case MAKER,
                    MODEL,
                    KIND,
                    LOCATION,
                    OWNER,
                    MAC,
                    SERIAL,
                    ASSET_TAG,
                    HOSTNAME,
                    IP,
                    FCC_ID,
                    PART_NUMBER,
                    DESCRIPTION,
                    FIRMWARE ->
                Ranks.of(rows.size(), id -> column.text(rows.screened(id).item()), progress);
        };
    }

    private int levelPlace(int id) {
        return rows.level(id).map(Places::of).orElse(Places.LAST - 1);
    }

    private int[] each(IntUnaryOperator value) {
        int[] ranks = new int[rows.size()];
        Arrays.setAll(ranks, value);
        return ranks;
    }
}
