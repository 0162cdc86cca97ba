package gearscreen.inventory.workbook;

import gearscreen.inventory.RowProblem.Code;
import gearscreen.inventory.table.RecordSource;
import gearscreen.inventory.table.Remark;
import gearscreen.inventory.table.Row;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/// The rows of a sheet, each as its texts (ECMA-376 part 1, 18.3.1). A line is a row of the sheet; rows that the file
/// leaves out are blank ones. Empty rows below the last text do not count.
final class SheetRows implements RecordSource, Closeable {
    private static final int LONGEST_ROW = 16 << 20;

    /// A text that many cells share may not blow the sheet up beyond its own size by more than this.
    private static final int MOST_GROWTH = 100;

    private static final long NO_TRAP = 256L << 20;

    private final String part;
    private final PartXml xml;
    private final CellTexts texts;
    private final MergedCells merged;
    private final int width;
    private final int most;
    private final long mostText;
    private final Queue<Remark> remarks = new ArrayDeque<>();
    private final RowBuilder cells = new RowBuilder();

    private int line;
    private int given;
    private @Nullable Row waiting;
    private boolean ended;
    private long text;

    /// @param width how many cells a row has at least
    /// @param most how many it has at most; what stands to the right of them is remarked on and left out
    SheetRows(String part, PartXml xml, CellTexts texts, SheetScan scan, int width, int most) {
        this.part = part;
        this.xml = xml;
        this.texts = texts;
        this.merged = MergedCells.of(scan.tail());
        this.width = width;
        this.most = most;
        this.mostText = Math.max(NO_TRAP, scan.bytes() * MOST_GROWTH);
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (waiting == null) {
            waiting = read();
        }
        Row row = waiting;
        if (row == null) {
            return null;
        }
        given++;
        if (row.line() > given) {
            return Row.of(given, List.of(""));
        }
        waiting = null;
        return row;
    }

    /// The next row with text.
    private @Nullable Row read() throws IOException {
        while (!ended) {
            int event = xml.next();
            if (xml.starts(event, "row")) {
                int number = xml.number("r", line + 1);
                if (number <= line || number > CellPlace.MOST_ROWS) {
                    throw BrokenPartException.broken(part);
                }
                line = number;
                cells.clear();
                readCells();
                if (cells.size() > 0) {
                    merged.fill(line, cells);
                    if (cells.filledFrom(most) > 0) {
                        remarks.add(new Remark(line, -1, Code.OUTSIDE_TABLE, ""));
                    }
                    return cells.row(line, width, most);
                }
            } else if (xml.ends(event, "sheetData") || event == XMLStreamConstants.END_DOCUMENT) {
                ended = true;
            }
        }
        return null;
    }

    private void readCells() throws IOException {
        int last = -1;
        int event = xml.next();
        while (!xml.ends(event, "row") && event != XMLStreamConstants.END_DOCUMENT) {
            if (xml.starts(event, "c")) {
                String reference = xml.attribute("r");
                int column = reference.isEmpty() ? last + 1 : CellPlace.column(reference);
                if (column <= last || column >= CellPlace.MOST_COLUMNS) {
                    throw BrokenPartException.broken(part);
                }
                last = column;
                String cell = texts.read(xml);
                remark(column);
                text += cell.length();
                if (text > mostText || cells.length() + cell.length() > LONGEST_ROW) {
                    throw BrokenPartException.tooLarge(part);
                }
                cells.add(column, cell);
            }
            event = xml.next();
        }
    }

    private void remark(int column) {
        if (texts.wasCut()) {
            remarks.add(new Remark(line, column, Code.CELL_TOO_LONG, ""));
        }
        if (texts.wasFormulaWithoutValue()) {
            remarks.add(new Remark(line, column, Code.FORMULA_WITHOUT_VALUE, ""));
        }
    }

    @Override
    public Queue<Remark> remarks() {
        return remarks;
    }

    @Override
    public long lines() {
        return given;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
