package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.RowProblem.Code;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.MacText;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.Row;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Names cells that a spreadsheet has damaged, and reads quantities. Nothing is repaired: a wrong guess would be worse
/// than a gap.
final class CellRemarks {
    private static final int LONGEST_FACT = 80;
    private static final int[] NO_COLUMNS = {};
    private static final int MOST_PIECES = 1_000_000;

    private final Table table;
    private final HeaderWords words;
    private final Consumer<RowProblem> problems;
    private final int[] macColumns;
    private final int[] numberColumns;

    CellRemarks(Table table, HeaderWords words, Consumer<RowProblem> problems) {
        this.table = table;
        this.words = words;
        this.problems = problems;
        this.macColumns = columns(Field.MAC);
        this.numberColumns = columns(Field.SERIAL, Field.ASSET_TAG, Field.PART_NUMBER, Field.MODEL);
    }

    private int[] columns(Field... fields) {
        return List.of(fields).stream()
                .flatMap(field -> table.columnsOf(field).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// @param sawMac the row is known to show a MAC address, so that its only MAC column needs no look
    void look(Row row, boolean sawMac) {
        for (int column : sawMac && macColumns.length == 1 ? NO_COLUMNS : macColumns) {
            int from = row.start(column);
            int to = row.end(column);
            if (from < to && MacText.first(row.text(), from, to) == MacText.NONE) {
                mac(row, column);
            }
        }
        for (int column : numberColumns) {
            if (isShortened(row.text(), row.start(column), row.end(column))) {
                add(row, column, Code.SHORTENED_NUMBER, CellText.of(row.get(column)));
            }
        }
    }

    private void mac(Row row, int column) {
        String cell = CellText.of(row.get(column));
        if (cell.isEmpty()
                || words.isEmptyMarker(cell)
                || table.columnsOf(Field.IP).contains(column)) {
            return;
        }
        if (isShortened(cell, 0, cell.length())) {
            add(row, column, Code.SHORTENED_NUMBER, cell);
            return;
        }
        int digits = 0;
        int others = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean digit = Character.digit(c, 16) >= 0 && c < 0x80;
            digits += digit ? 1 : 0;
            others += !digit && ":-. _".indexOf(c) < 0 ? 1 : 0;
        }
        if (digits == 11 && others == 0) {
            add(row, column, Code.MAC_LOST_ZERO, cell);
        } else if (digits >= 4 && digits > others && digits < 16) {
            // Longer ones are EUI-64 or DHCP identifiers, which are no MAC addresses but nothing is wrong with them.
            add(row, column, Code.MAC_DAMAGED, cell);
        }
    }

    /// `4.419E+11` and, where the decimal mark is a comma, `4,419E+11`.
    private static boolean isShortened(String text, int from, int to) {
        if (to - from < 5 || to - from > 24 || !Character.isDigit(text.charAt(from))) {
            return false;
        }
        int e = from;
        while (e < to && text.charAt(e) != 'E' && text.charAt(e) != 'e') {
            e++;
        }
        if (e >= to - 2 || text.charAt(e + 1) != '+') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean mark = i < e && (c == '.' || c == ',' || c == ' ');
            boolean fits = (c >= '0' && c <= '9') || mark || i == e || i == e + 1;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// How many pieces the row stands for: 1 where it does not say, or not in a number that can be meant.
    int quantity(Row row) {
        for (int column : table.columnsOf(Field.QUANTITY)) {
            String cell = CellText.of(row.get(column));
            if (!cell.isEmpty() && !words.isEmptyMarker(cell)) {
                OptionalInt pieces = pieces(cell);
                if (pieces.isPresent()) {
                    return pieces.getAsInt();
                }
                add(row, column, Code.BAD_QUANTITY, cell);
                return 1;
            }
        }
        return 1;
    }

    /// `4`, `4.0`, `4,00`, `1 200`, `4 pcs`, `x4`.
    private static OptionalInt pieces(String cell) {
        String text =
                cell.startsWith("x") || cell.startsWith("×") ? cell.substring(1).strip() : cell;
        int at = 0;
        long value = 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isBlankBetweenDigits(text, at))) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = Math.min(value * 10 + text.charAt(at) - '0', Integer.MAX_VALUE);
            }
            at++;
        }
        String rest = text.substring(at).strip();
        boolean zeros = rest.matches("[.,]0+");
        boolean unit = !rest.isEmpty() && rest.chars().allMatch(c -> Character.isLetter(c) || c == '.');
        boolean whole = at > 0 && (rest.isEmpty() || zeros || unit);
        return whole && value > 0 && value <= MOST_PIECES ? OptionalInt.of((int) value) : OptionalInt.empty();
    }

    private static boolean isBlankBetweenDigits(String text, int at) {
        char c = text.charAt(at);
        return (c == ' ' || c == '\u00A0' || c == '\u202F')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private void add(Row row, int column, Code code, String fact) {
        String cut = fact.length() > LONGEST_FACT ? fact.substring(0, LONGEST_FACT) : fact;
        problems.accept(new RowProblem(row.line(), table.columns().get(column), code, List.of(cut)));
    }
}
