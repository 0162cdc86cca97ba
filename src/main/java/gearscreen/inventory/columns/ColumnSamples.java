package gearscreen.inventory.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What the cells of each column look like, judged by the first rows. Cells that say nothing are left out, and so are
/// all cells of columns that hold secrets.
final class ColumnSamples {
    private static final int MOST_ROWS = 200;

    private final List<List<String>> cells = new ArrayList<>();

    /// @param secret for each column whether its cells must not be looked at
    /// @param rows first data rows
    ColumnSamples(HeaderWords words, boolean[] secret, List<List<String>> rows) {
        List<List<String>> first = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
        for (int column = 0; column < secret.length; column++) {
            List<String> samples = new ArrayList<>();
            for (List<String> row : first) {
                String cell = column < row.size() && !secret[column] ? CellText.of(row.get(column)) : "";
                if (!cell.isEmpty() && !words.isEmptyMarker(cell)) {
                    samples.add(cell);
                }
            }
            cells.add(samples);
        }
    }

    /// How many cells of the column say something.
    int filled(int column) {
        return cells.get(column).size();
    }

    boolean isEmpty(int column) {
        return cells.get(column).isEmpty();
    }

    /// The part of the column's cells, from 0 to 1, of which this holds; 0 where there are none.
    double share(int column, Predicate<String> holds) {
        List<String> samples = cells.get(column);
        if (samples.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (String cell : samples) {
            count += holds.test(cell) ? 1 : 0;
        }
        return (double) count / samples.size();
    }

    double share(int column, CellKind kind) {
        return share(column, cell -> CellKind.of(cell) == kind);
    }

    /// The part of the cells that hold a MAC address, be it among other text.
    double shareWithMac(int column) {
        return share(column, cell -> MacText.first(cell) != MacText.NONE && CellKind.of(cell) != CellKind.NUMBER);
    }

    /// What four of five cells look like; TEXT where they differ.
    CellKind usual(int column) {
        CellKind usual = CellKind.TEXT;
        for (CellKind kind : CellKind.values()) {
            usual = share(column, kind) >= 0.8 ? kind : usual;
        }
        return usual;
    }

    /// Whether the cells are such as a group of header words asks for.
    ///
    /// @param kind as `cells` in `header-words.json`; empty where any will do
    boolean fit(int column, String kind) {
        return switch (kind) {
            case "" -> true;
            case "mac" -> share(column, CellKind.MAC) >= 0.5 || shareWithMac(column) >= 0.5;
            case "address" -> share(column, CellKind.ADDRESS) >= 0.5;
            case "number" -> share(column, CellKind.NUMBER) >= 0.8;
            case "model" -> share(column, CellKind::looksLikeModel) >= 0.5;
            default -> throw new IllegalStateException("header-words.json: no such kind of cells: " + kind);
        };
    }
}
