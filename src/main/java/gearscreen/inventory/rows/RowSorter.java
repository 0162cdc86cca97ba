package gearscreen.inventory.rows;

import gearscreen.inventory.Field;
import gearscreen.inventory.SkippedLine.Why;
import gearscreen.inventory.columns.CellKind;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.HeaderKey;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells rows from what stands between them: titles, totals, rulers, repeated headers.
///
/// A row with a cell in a column that could show a maker or a device is always a row; only where nothing but a title
/// can be meant is it skipped, and then it is listed.
final class RowSorter {
    /// What shows a maker or a device. A row that has any of it is about one.
    static final Set<Field> SHOWS_DEVICE = EnumSet.of(
            Field.VENDOR,
            Field.BRAND,
            Field.MAC_VENDOR,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.DESCRIPTION,
            Field.MAC,
            Field.FCC_ID,
            Field.SERIAL,
            Field.IP);

    private final Table table;
    private final HeaderWords words;
    private final boolean[] evidence;
    private final String headerText;
    private boolean rowsBegan;
    private boolean afterHeader;

    RowSorter(Table table, HeaderWords words) {
        this.table = table;
        this.words = words;
        this.evidence = new boolean[table.width()];
        table.mapping().forEach((field, columns) -> {
            if (SHOWS_DEVICE.contains(field) || field == Field.BANNER) {
                columns.forEach(column -> evidence[column] = true);
            }
        });
        this.headerText = String.join("", table.header());
        this.afterHeader = table.headerLine() > 0;
    }

    /// Why the record is no row; empty where it is one.
    Optional<Why> sort(Row row) {
        if (row.line() <= table.headerLine() || row.line() <= table.skipped()) {
            return Optional.of(row.line() == table.headerLine() ? Why.HEADER : beforeHeader(row));
        }
        Optional<Why> why = notARow(row);
        if (why.isEmpty()) {
            rowsBegan = true;
            afterHeader = false;
        }
        return why;
    }

    private Why beforeHeader(Row row) {
        if (row.filled() == 0) {
            return row.size() < 2 ? Why.BLANK : Why.EMPTY_ROW;
        }
        if (isDirective(row)) {
            return Why.DIRECTIVE;
        }
        return isRuler(row) ? Why.RULER : Why.PREAMBLE;
    }

    private Optional<Why> notARow(Row row) {
        int filled = row.filled();
        if (filled == 0) {
            return Optional.of(row.size() < 2 ? Why.BLANK : Why.EMPTY_ROW);
        }
        if (row.text().length() == headerText.length() && isHeaderAgain(row)) {
            return Optional.of(Why.REPEATED_HEADER);
        }
        if (isRuler(row)) {
            return Optional.of(Why.RULER);
        }
        if (afterHeader && filled >= 2 && isUnits(row)) {
            return Optional.of(Why.UNITS);
        }
        if (!rowsBegan && table.headerLine() == 0 && isDirective(row)) {
            return Optional.of(Why.DIRECTIVE);
        }
        int width = table.width();
        if (width < 2 || filled > Math.max(2, width / 2)) {
            return Optional.empty();
        }
        int first = firstFilled(row);
        String cell = CellText.of(row.get(first));
        if (isTotal(row, cell) || (row.size() == 1 && words.isRowCount(cell))) {
            return Optional.of(Why.TOTAL);
        }
        if (cell.startsWith("#") && row.get(0).startsWith("#") && (row.size() != table.rawWidth() || filled == 1)) {
            return Optional.of(rowsBegan ? Why.COMMENT : Why.PREAMBLE);
        }
        if (table.rawWidth() > 2 && isTitle(row, filled, first, cell)) {
            return Optional.of(rowsBegan || table.headerLine() > 0 ? Why.SECTION : Why.PREAMBLE);
        }
        return Optional.empty();
    }

    private int firstFilled(Row row) {
        int first = 0;
        while (row.blank(first)) {
            first++;
        }
        return first;
    }

    private boolean isHeaderAgain(Row row) {
        List<String> header = table.header();
        if (row.size() != header.size()) {
            return false;
        }
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).strip().equalsIgnoreCase(row.get(i).strip())) {
                return false;
            }
        }
        return true;
    }

    /// `sep=;`, or the type that PowerShell writes above a table.
    private static boolean isDirective(Row row) {
        String text = row.get(0).strip().toLowerCase(Locale.ROOT);
        return text.startsWith("sep=") || text.startsWith("#type ");
    }

    /// `------`, `+----+----+`, `|---|:--:|`, `=====`.
    private static boolean isRuler(Row row) {
        int marks = 0;
        String text = row.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The box-drawing characters are a block of their own.
            boolean mark = c == '-' || c == '=' || c == '_' || c == '*' || c == '~' || (c >= 0x2500 && c < 0x2580);
            if (!mark && c != '+' && c != '|' && c != ':' && c != ' ') {
                return false;
            }
            marks += mark ? 1 : 0;
        }
        return marks >= 3 && marks >= 2 * row.filled();
    }

    private boolean isUnits(Row row) {
        for (String raw : row) {
            String cell = CellText.of(raw);
            if (!cell.isEmpty() && !words.isEmptyMarker(cell) && !words.isUnit(cell)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTotal(Row row, String first) {
        if (!words.isTotal(first)) {
            return false;
        }
        for (String raw : row) {
            String cell = CellText.of(raw);
            CellKind kind = cell.isEmpty() ? CellKind.TEXT : CellKind.of(cell);
            if (kind == CellKind.MAC || kind == CellKind.ADDRESS) {
                return false;
            }
            boolean number = kind == CellKind.NUMBER || cell.chars().anyMatch(Character::isDigit);
            if (!cell.isEmpty() && !number && !words.isTotal(cell)) {
                return false;
            }
        }
        return true;
    }

    /// One text alone in a table of three columns and more, or a sentence that was split at its delimiters.
    private boolean isTitle(Row row, int filled, int first, String cell) {
        boolean bare = row.size() < Math.max(2, table.rawWidth() / 2);
        if (filled > 1) {
            return bare && table.width() > 3 && wordCount(cell) >= 3 && !hasTypedCell(row);
        }
        int column = first - table.firstCell();
        boolean port = column >= 0 && column < table.width() && table.ports()[column];
        if (port || CellKind.of(cell) != CellKind.TEXT) {
            return false;
        }
        boolean decorated = "#*=/>".indexOf(cell.charAt(0)) >= 0 || cell.endsWith(":");
        boolean sectionWord = false;
        for (String word : HeaderKey.words(cell)) {
            sectionWord |= words.isSectionWord(word);
        }
        boolean sentence = wordCount(cell) >= 2;
        if (row.size() == 1 && table.rawWidth() > 1) {
            return decorated || sentence || sectionWord || (!rowsBegan && table.headerLine() == 0);
        }
        if (column < 0 || column >= table.width() || evidence[column]) {
            return false;
        }
        if (!identifies(column)) {
            return true;
        }
        boolean digits = cell.chars().anyMatch(Character::isDigit);
        return decorated || sectionWord || (sentence && !digits);
    }

    private boolean identifies(int column) {
        return table.columnsOf(Field.HOSTNAME).contains(column)
                || table.columnsOf(Field.ASSET_TAG).contains(column)
                || table.headerLine() == 0;
    }

    private static boolean hasTypedCell(Row row) {
        for (String raw : row) {
            String cell = CellText.of(raw);
            CellKind kind = cell.isEmpty() ? CellKind.TEXT : CellKind.of(cell);
            if (kind == CellKind.MAC || kind == CellKind.ADDRESS) {
                return true;
            }
        }
        return false;
    }

    private static int wordCount(String cell) {
        int count = 1;
        for (int i = 1; i < cell.length(); i++) {
            count += cell.charAt(i) == ' ' && cell.charAt(i - 1) != ' ' ? 1 : 0;
        }
        return count;
    }
}
