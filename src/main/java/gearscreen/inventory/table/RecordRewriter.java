package gearscreen.inventory.table;

import gearscreen.inventory.RowProblem.Code;
import gearscreen.inventory.table.LooseQuotes.Shape;
import gearscreen.inventory.table.LooseQuotes.Split;
import gearscreen.inventory.table.LooseQuotes.State;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// Writes records anew that the CSV reader could not split as they are: those of fixed width, and those that are not by
/// the book. What it writes has as many physical lines as the record had.
final class RecordRewriter {
    /// How many lines a cell with quotes that are not doubled may reach over.
    private static final int MOST_LOOSE_LINES = 40;

    private final TextWindow window;
    private final Dialect dialect;
    private final int expected;
    private final LooseQuotes quotes;
    private final Queue<Remark> remarks;

    /// @param expected how many cells a row has; 0 where not known yet
    /// @param remarks takes what is found on the way
    RecordRewriter(TextWindow window, Dialect dialect, int expected, Queue<Remark> remarks) {
        this.window = window;
        this.dialect = dialect;
        this.expected = expected;
        this.quotes = new LooseQuotes(dialect.separator(), dialect.quote());
        this.remarks = remarks;
    }

    /// Whether that which reads as one record over several lines is one. It is unless its own lines look like rows:
    /// then its quote is a stray one.
    ///
    /// @param end where the record at the window's beginning ends
    boolean isOneRecord(int end) throws IOException {
        int rows = 0;
        int inner = 0;
        for (int at = window.lineEnd(window.from()); at < end; inner++) {
            int next = window.lineEnd(at);
            rows += isRow(at, next) ? 1 : 0;
            at = next;
        }
        return rows == 0 || (expected == 2 && rows < inner);
    }

    private boolean isRow(int begin, int end) {
        return quotes.shapeOf(window.lineText(begin, end)).isRowOf(expected);
    }

    /// The record at the window's beginning, by the book and with its line break; the window moves past it. May be
    /// empty where nothing of it is text.
    char[] next() throws IOException {
        int begin = window.from();
        int end = window.lineEnd(begin);
        String text = cleaned(begin, window.withoutBreak(begin, end));
        if (dialect.isFixedWidth()) {
            return take(written(dialect.cut(text)), end, 1);
        }
        String line = single(text);
        Shape shape = quotes.shapeOf(line);
        return switch (shape.state()) {
            case WELL_FORMED -> take(line, end, 1);
            case ODD -> take(written(split(line)), end, 1);
            case OPEN -> {
                Optional<char[]> lines = overSeveralLines(end);
                yield lines.isPresent() ? lines.get() : take(written(splitUnclosed(line)), end, 1);
            }
        };
    }

    /// The line without what the dialect adds to every line.
    private String single(String text) {
        String delimiter = String.valueOf(dialect.delimiter());
        String single = dialect.doubled() ? text.replace(delimiter.repeat(2), delimiter) : text;
        return dialect.wrapped() ? Dialect.unwrapped(single) : single;
    }

    private List<String> split(String line) {
        Split split = quotes.split(line, expected);
        if (!split.plain()) {
            remarks.add(new Remark(window.line(), -1, Code.STRAY_QUOTE, ""));
        }
        return split.cells();
    }

    private List<String> splitUnclosed(String line) {
        remarks.add(new Remark(window.line(), -1, Code.UNCLOSED_QUOTE, ""));
        return quotes.splitUnclosed(line, expected);
    }

    /// A cell over several lines that also holds quotes which are not doubled. Only where the cells then number as in
    /// the other rows; else empty.
    ///
    /// @param firstEnd where the first line ends
    private Optional<char[]> overSeveralLines(int firstEnd) throws IOException {
        if (expected == 0) {
            return Optional.empty();
        }
        int begin = window.from();
        int end = firstEnd;
        for (int lines = 2; lines <= MOST_LOOSE_LINES && (end < window.limit() || window.more()); lines++) {
            int next = window.lineEnd(end);
            if (isRow(end, next)) {
                return Optional.empty();
            }
            String text = cleaned(begin, window.withoutBreak(begin, next));
            if (quotes.shapeOf(text).state() == State.ODD) {
                Split split = quotes.split(text, expected);
                if (split.cells().size() == expected) {
                    remarks.add(new Remark(window.line(), -1, Code.STRAY_QUOTE, ""));
                    return Optional.of(take(written(split.cells()), next, lines));
                }
            }
            end = next;
        }
        return Optional.empty();
    }

    private String written(List<String> cells) {
        StringBuilder written = new StringBuilder();
        quotes.write(cells, dialect.separator(), written);
        return written.toString();
    }

    /// The text with the line break that ends the record.
    private char[] take(String text, int end, int lines) {
        int breakFrom = window.withoutBreak(window.from(), end);
        char[] record = new char[text.length() + end - breakFrom];
        text.getChars(0, text.length(), record, 0);
        System.arraycopy(window.text(), breakFrom, record, text.length(), end - breakFrom);
        // The Ctrl-Z that DOS wrote at the end of a file is no line.
        window.pass(end, record.length > 0 ? lines : lines - 1);
        return record;
    }

    /// The text without the characters that no cell may hold, with a remark if there were any.
    private String cleaned(int begin, int end) {
        String text = new String(window.text(), begin, end - begin);
        if (text.indexOf(0) >= 0) {
            remarks.add(new Remark(window.line(), -1, Code.CONTROL_CHARACTERS, ""));
            text = text.replace("\0", "");
        } else {
            int cell = 0;
            for (int i = 0; i < text.length(); i++) {
                CharKind kind = text.charAt(i) == '\u001A' ? CharKind.PLAIN : CharKind.of(text.charAt(i));
                if (kind != CharKind.PLAIN) {
                    Code code = kind == CharKind.CONTROL ? Code.CONTROL_CHARACTERS : Code.BAD_CHARACTERS;
                    remarks.add(new Remark(window.line(), cell, code, ""));
                    break;
                }
                cell += text.charAt(i) == dialect.separator() ? 1 : 0;
            }
        }
        return text.replace("\u001A", "");
    }
}
