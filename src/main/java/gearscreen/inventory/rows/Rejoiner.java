package gearscreen.inventory.rows;

import gearscreen.inventory.columns.CellKind;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.Row;
import java.util.ArrayList;
import java.util.List;

/// Puts a cell together again that an unquoted delimiter has split, most often a company name (`Hikvision Co.,Ltd.`).
final class Rejoiner {
    /// Wider rows are not searched for the split cell: it would take long and prove nothing.
    private static final int MOST_CELLS = 500;

    private final Table table;
    private final HeaderWords words;
    private final String delimiter;
    private final int firstSecret;

    Rejoiner(Table table, HeaderWords words, char delimiter) {
        this.table = table;
        this.words = words;
        this.delimiter = String.valueOf(delimiter);
        int secret = 0;
        while (secret < table.width() && !table.secret()[secret]) {
            secret++;
        }
        firstSecret = secret;
    }

    /// A row of the table's width. Where it is not clear which cell was split, the last one takes what is too much, and
    /// nothing is shown from the first secret column on, since a secret may have moved.
    ///
    /// @param row with more cells than the table has columns
    Row rejoin(Row row) {
        int width = table.width();
        int extra = row.size() - width;
        List<String> cells = new ArrayList<>(row);
        int place = row.size() <= MOST_CELLS ? place(cells, extra) : -1;
        int joined = place < 0 ? width - 1 : place;
        List<String> whole = new ArrayList<>(cells.subList(0, joined));
        whole.add(String.join(delimiter, cells.subList(joined, joined + extra + 1)));
        whole.addAll(cells.subList(joined + extra + 1, cells.size()));
        if (place < 0) {
            for (int i = firstSecret; i < width; i++) {
                whole.set(i, "");
            }
        }
        return Row.of(row.line(), whole);
    }

    /// The first of the cells that belong together, or -1.
    private int place(List<String> cells, int extra) {
        int best = -1;
        int most = 0;
        boolean alone = false;
        for (int at = 0; at < table.width(); at++) {
            int score = score(cells, at, extra);
            if (score > most) {
                most = score;
                best = at;
                alone = true;
            } else if (score == most) {
                alone = false;
            }
        }
        return alone ? best : -1;
    }

    private int score(List<String> cells, int at, int extra) {
        int score = 0;
        for (int i = at + 1; i <= at + extra; i++) {
            String part = CellText.of(cells.get(i));
            int blank = part.indexOf(' ');
            score += words.isLegalForm(blank < 0 ? part : part.substring(0, blank)) ? 5 : 0;
        }
        for (int column = 0; column < table.width(); column++) {
            CellKind usual = table.kinds().get(column);
            if (usual != CellKind.TEXT && column != at) {
                String cell = CellText.of(cells.get(column < at ? column : column + extra));
                if (!cell.isEmpty() && !words.isEmptyMarker(cell)) {
                    score += CellKind.of(cell) == usual ? 3 : -3;
                }
            }
        }
        return score;
    }
}
