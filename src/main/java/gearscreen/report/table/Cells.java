package gearscreen.report.table;

import gearscreen.inventory.VisibleText;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/// Writes one sheet of a workbook row by row. Every text is a text to the spreadsheet, whatever it begins with.
final class Cells {
    /// What Excel takes in a cell, less room for the mark of a cut.
    private static final int LONGEST = 32_000;

    /// Two lines, in points.
    private static final int HEADS_HEIGHT = 32;

    private final Worksheet sheet;
    private int row;
    private int column;

    Cells(Worksheet sheet) {
        this.sheet = sheet;
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

    Cells wrapped(String text) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        return text(text);
    }

    void end() {
        row++;
        column = 0;
    }

    /// Names of columns, with a filter over the rows that follow and standing still above them.
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

    void filter(int heads, int columns) {
        if (row > heads + 1) {
            sheet.setAutoFilter(heads, 0, row - 1, columns - 1);
        }
    }

    /// Without what XML cannot hold.
    static String writable(String text) {
        String shown = VisibleText.of(text, LONGEST);
        StringBuilder clean = new StringBuilder(shown.length());
        shown.codePoints().forEach(c -> clean.appendCodePoint((c & 0xFFFE) == 0xFFFE ? 0xFFFD : c));
        return clean.toString();
    }
}
