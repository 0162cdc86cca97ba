package gearscreen.report.table;

import gearscreen.inventory.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/// Writes one sheet of a workbook row by row. Every text is a text to the spreadsheet, whatever it begins with.
final class Cells {
    /// What Excel takes in a cell, less room for the mark of a cut.
    private static final int LONGEST = 32_000;

    /// In points.
    private static final int LINE_HEIGHT = 16;

    private static final int HEADS_HEIGHT = 2 * LINE_HEIGHT;

    /// Excel's own limit, in points.
    private static final int HIGHEST = 400;

    /// Rows that are kept in memory.
    private static final int FLUSHED_ROWS = 1_000;

    private final Worksheet sheet;
    private final Map<String, String> repeated = new HashMap<>();
    private final List<Integer> widths;
    private int row;
    private int column;
    private int lines = 1;

    /// Of the row that is being written.
    private final BitSet wrapped = new BitSet();

    /// @param widths of the first columns, in characters
    Cells(Worksheet sheet, List<Integer> widths) {
        this.sheet = sheet;
        this.widths = widths;
        for (int i = 0; i < widths.size(); i++) {
            sheet.width(i, widths.get(i));
        }
    }

    /// Whether one more row can be in a sheet.
    boolean room() {
        return row < Worksheet.MAX_ROWS - 1;
    }

    int rows() {
        return row;
    }

    Cells text(String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, writable(text));
        }
        column++;
        return this;
    }

    /// A text that many rows hold: it is in the workbook once, and the cell refers to it. It stays in memory, so it
    /// must be one of few.
    Cells repeated(String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, repeated.computeIfAbsent(text, Cells::writable));
        }
        column++;
        return this;
    }

    Cells number(long number) {
        sheet.value(row, column++, number);
        return this;
    }

    Cells bold(String text) {
        sheet.style(row, column).bold().set();
        return text(text);
    }

    Cells title(String text) {
        sheet.style(row, column).bold().fontSize(16).set();
        return text(text);
    }

    /// A text over as many lines as its column needs: not every spreadsheet makes rows high enough by itself.
    Cells wrapped(String text) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        wrapped.set(column);
        lines = Math.max(lines, Math.ceilDiv(text.length(), widths.get(column)));
        return text(text);
    }

    void end() {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(lines * LINE_HEIGHT, HIGHEST));
            // What stands beside a text of several lines belongs to its first.
            for (int beside = wrapped.nextClearBit(0); beside < column; beside = wrapped.nextClearBit(beside + 1)) {
                sheet.style(row, beside).verticalAlignment("top").set();
            }
            lines = 1;
        }
        wrapped.clear();
        row++;
        column = 0;
        if (row % FLUSHED_ROWS == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names of columns, standing still above the rows that follow. The sheet's widths must be set before: the library
    /// writes them in front of the first rows that it takes out of memory.
    void heads(List<String> names) {
        int at = row;
        for (String name : names) {
            sheet.style(row, column)
                    .bold()
                    .fillColor("DDE3EA")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            text(name);
        }
        sheet.rowHeight(at, HEADS_HEIGHT);
        sheet.repeatRows(at);
        sheet.pageOrientation("landscape");
        sheet.freezePane(1, at + 1);
        end();
    }

    /// Prints the first columns only, over so many pages side by side; each of them begins with the first column.
    void print(int columns, int pages) {
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) pages);
        sheet.fitToHeight((short) 0);
        sheet.repeatCols(0);
        // The name by which spreadsheets know it.
        sheet.range(0, 0, Math.max(1, row - 1), columns - 1).setName("_xlnm.Print_Area");
    }

    void filter(int heads, int columns) {
        if (row > heads + 1) {
            sheet.setAutoFilter(heads, 0, row - 1, columns - 1);
        }
    }

    /// Without what XML cannot hold.
    static String writable(String text) {
        String shown = VisibleText.of(text, LONGEST);
        if (plain(shown)) {
            return shown;
        }
        StringBuilder clean = new StringBuilder(shown.length());
        shown.codePoints().forEach(c -> clean.appendCodePoint(noCharacter(c) ? 0xFFFD : c));
        return clean.toString();
    }

    /// False at once for anything that needs a closer look.
    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c) || noCharacter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean noCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE;
    }
}
