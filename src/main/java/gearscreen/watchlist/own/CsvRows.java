package gearscreen.watchlist.own;

import gearscreen.watchlist.own.UnusableListException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Rows of a table as RFC 4180 writes it, with the delimiter that its header shows. Publishers keep to it, so nothing
/// is mended here.
final class CsvRows {
    private static final int LONGEST_CELL = 1 << 18;
    private static final int END = -1;

    private final Reader reader;
    private final char delimiter;
    private final String file;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder cell = new StringBuilder();
    private final BitSet wanted = new BitSet();
    private int at;
    private int filled;
    private int row;

    CsvRows(Reader reader, char delimiter, String file) {
        this.reader = reader;
        this.delimiter = delimiter;
        this.file = file;
    }

    /// The number of the row that was given last, counted from 1. A cell over several lines does not count more.
    int row() {
        return row;
    }

    /// From now on only these cells are made into texts; the others come empty.
    ///
    /// @param columns counted from 0
    void want(List<Integer> columns) {
        columns.stream().filter(column -> column >= 0).forEach(wanted::set);
    }

    /// The cells of the next row; empty at the end. A blank line is a row with one blank cell.
    List<String> next() throws IOException {
        int c = read();
        if (c == END) {
            return List.of();
        }
        row++;
        List<String> cells = new ArrayList<>();
        while (true) {
            boolean kept = wanted.isEmpty() || wanted.get(cells.size());
            cell.setLength(0);
            c = c == '"' ? quoted(kept, cells.size()) : c;
            while (c != delimiter && c != '\n' && c != '\r' && c != END) {
                add(c, kept, cells.size());
                c = read();
            }
            cells.add(cell.toString());
            if (c != delimiter) {
                if (c == '\r' && peek() == '\n') {
                    at++;
                }
                return cells;
            }
            c = read();
        }
    }

    /// Reads behind the quote; the character behind the closing one.
    private int quoted(boolean kept, int column) throws IOException {
        while (true) {
            int c = read();
            if (c == END) {
                throw new UnusableListException(
                        Reason.OPEN_QUOTE, file, Integer.toString(row), Integer.toString(column + 1));
            }
            if (c == '"') {
                c = read();
                if (c != '"') {
                    return c;
                }
            }
            add(c, kept, column);
        }
    }

    private void add(int c, boolean kept, int column) throws IOException {
        if (!kept) {
            return;
        }
        if (cell.length() == LONGEST_CELL) {
            throw new UnusableListException(
                    Reason.LONG_CELL,
                    file,
                    Integer.toString(row),
                    Integer.toString(column + 1),
                    Integer.toString(LONGEST_CELL));
        }
        cell.append((char) c);
    }

    private int read() throws IOException {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws IOException {
        if (at >= filled) {
            filled = reader.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at];
    }
}
