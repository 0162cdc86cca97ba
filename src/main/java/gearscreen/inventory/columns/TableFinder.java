package gearscreen.inventory.columns;

import gearscreen.inventory.Field;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Looks at the first records of a file and says what its columns are.
public final class TableFinder {
    private final HeaderWords words;
    private final Predicate<String> knownMaker;

    public TableFinder(HeaderWords words, Predicate<String> knownMaker) {
        this.words = words;
        this.knownMaker = knownMaker;
    }

    /// @param all the first records of the file, blank ones included
    /// @param name of the file, for the exception
    /// @throws UnreadableInventoryException when the user names a column that is not there
    public Table find(List<Row> all, ReadOptions options, String name) throws UnreadableInventoryException {
        int above = options.skipped() == 0 ? 0 : indexOfLine(all, options.skipped()) + 1;
        List<Row> records = all.subList(above, all.size());
        int header = options.headerLine()
                .map(line -> line == 0 ? -1 : indexOfLine(records, line))
                .orElseGet(() -> new HeaderFinder(words).find(records));
        List<Row> body = new ArrayList<>();
        int usual = HeaderFinder.usualWidth(records, header + 1);
        int rows = 0;
        for (Row record : records.subList(header + 1, records.size())) {
            rows += record.size() > 1 && record.filled() > 0 ? 1 : 0;
            if (record.filled() > 0 && (record.size() == usual || usual == 0)) {
                body.add(record);
            }
        }
        List<String> titles = new ArrayList<>();
        if (header >= 0) {
            records.get(header).forEach(cell -> titles.add(title(cell)));
            widen(titles, body, usual, rows);
        } else {
            for (int i = 0; i < usual; i++) {
                titles.add("");
            }
        }
        if (header >= 0 && usual > titles.size()) {
            // The wide rows hold a split cell, so that their cells do not stand under their titles.
            body.clear();
            for (Row record : records.subList(header + 1, records.size())) {
                if (record.size() == titles.size() && record.filled() > 0) {
                    body.add(record);
                }
            }
        }
        int first = leadingEmpty(titles, body);
        int last = titles.size();
        while (last > first && isEmptyColumn(titles, body, last - 1)) {
            last--;
        }
        List<String> columns = unique(titles, first, last);
        boolean[] secret = new boolean[columns.size()];
        boolean[] ports = new boolean[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            secret[i] = header >= 0 && words.isSecret(columns.get(i));
            ports[i] = header >= 0 && words.isPortColumn(columns.get(i));
        }
        List<List<String>> cells = new ArrayList<>();
        for (Row row : body) {
            cells.add(row.window(first, columns.size()));
        }
        ColumnMapper mapper = new ColumnMapper(words, knownMaker, columns, secret, cells);
        mapper.map(named(options, columns, secret, name), header >= 0);
        return new Table(
                header < 0 ? header : above + header,
                header < 0 ? 0 : records.get(header).line(),
                options.skipped(),
                first,
                titles.size(),
                columns,
                header < 0 ? List.of() : List.copyOf(records.get(header)),
                mapper.mapping(),
                List.copyOf(mapper.guessed()),
                secret,
                ports,
                mapper.fileKind(),
                mapper.kinds());
    }

    private static int indexOfLine(List<Row> records, int line) {
        int index = -1;
        for (int i = 0; i < records.size() && records.get(i).line() <= line; i++) {
            index = i;
        }
        return index;
    }

    private static String title(String cell) {
        return CellText.of(cell).replaceAll("\\s+", " ");
    }

    /// Rows may be wider than the header: then either their first column has no title, or their last ones have none.
    private void widen(List<String> titles, List<Row> body, int usual, int rows) {
        int missing = usual - titles.size();
        if (missing <= 0 || body.size() < 2 || body.size() * 5 < rows * 4 || splitNames(body) * 2 >= body.size()) {
            return;
        }
        boolean front = missing == 1 && fit(titles, body, 1) > fit(titles, body, 0);
        for (int i = 0; i < missing; i++) {
            titles.add(front ? 0 : titles.size(), "");
        }
    }

    /// Rows in which an unquoted company name was split at its comma.
    private int splitNames(List<Row> body) {
        int split = 0;
        for (Row row : body) {
            boolean legal = false;
            for (String cell : row) {
                legal |= cell.length() < 20 && words.isLegalForm(cell);
            }
            split += legal ? 1 : 0;
        }
        return split;
    }

    /// How many cells look as their titles say when the titles are moved to the right.
    private int fit(List<String> titles, List<Row> body, int shift) {
        int fit = 0;
        for (int i = 0; i < titles.size(); i++) {
            boolean mac = has(titles.get(i), Field.MAC);
            boolean address = has(titles.get(i), Field.IP);
            for (Row row : body) {
                CellKind kind = i + shift < row.size() ? CellKind.of(CellText.of(row.get(i + shift))) : CellKind.TEXT;
                fit += (mac && kind == CellKind.MAC) || (address && kind == CellKind.ADDRESS) ? 1 : 0;
            }
        }
        return fit;
    }

    private boolean has(String title, Field field) {
        return words.groups(HeaderKey.of(title)).stream().anyMatch(group -> group.asField() == field);
    }

    private static int leadingEmpty(List<String> titles, List<Row> body) {
        return titles.size() > 1 && isEmptyColumn(titles, body, 0) ? 1 : 0;
    }

    private static boolean isEmptyColumn(List<String> titles, List<Row> body, int column) {
        if (!titles.get(column).isEmpty()) {
            return false;
        }
        for (Row row : body) {
            if (column < row.size() && !row.blank(column)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> unique(List<String> titles, int first, int last) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = first; i < last; i++) {
            String title = titles.get(i).isEmpty() ? "Column " + (i - first + 1) : titles.get(i);
            String name = title;
            for (int copy = 2; !seen.add(name); copy++) {
                name = title + " (" + copy + ")";
            }
            columns.add(name);
        }
        return columns;
    }

    private static Map<Field, List<Integer>> named(
            ReadOptions options, List<String> columns, boolean[] secret, String name)
            throws UnreadableInventoryException {
        Map<Field, List<Integer>> named = new EnumMap<>(Field.class);
        for (Map.Entry<Field, List<String>> entry : options.mapping().entrySet()) {
            List<Integer> indexes = new ArrayList<>();
            for (String wanted : entry.getValue()) {
                int index = indexOf(columns, wanted)
                        .orElseThrow(() -> new UnreadableInventoryException(
                                Reason.NO_SUCH_COLUMN, List.of(name, wanted, String.join(", ", columns))));
                if (!secret[index]) {
                    indexes.add(index);
                }
            }
            named.put(entry.getKey(), indexes);
        }
        return named;
    }

    private static Optional<Integer> indexOf(List<String> columns, String wanted) {
        int exact = columns.indexOf(wanted);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .equals(wanted.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
