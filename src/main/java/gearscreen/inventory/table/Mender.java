package gearscreen.inventory.table;

import gearscreen.inventory.RowProblem.Code;
import gearscreen.inventory.table.LooseQuotes.Shape;
import gearscreen.inventory.table.LooseQuotes.Split;
import gearscreen.inventory.table.LooseQuotes.State;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/// Hands the CSV reader well-formed text only: records by the book pass as they are, others are written anew, line for
/// line, so that line numbers stay true. An unclosed quote costs its own line and never the rest of the file.
final class Mender extends Reader {
    /// A record longer than this is refused.
    static final int LONGEST_RECORD = 16 << 20;

    /// How far a quoted cell may reach before its quote is taken for a stray one.
    private static final int LONGEST_CELL_LINES = 2_000;

    private static final byte PLAIN = 0;
    private static final byte CONTROL = 1;
    private static final byte BROKEN = 2;

    private final Reader in;
    private final Dialect dialect;
    private final int expected;
    private final LooseQuotes quotes;
    private final Queue<Remark> remarks = new ArrayDeque<>();

    private char[] buffer = new char[1 << 16];
    /// Where the next record begins.
    private int from;
    private int limit;
    private boolean ended;
    private boolean started;

    private char[] out = buffer;
    private int outFrom;
    private int outTo;

    private long line = 1;
    /// Lines of the record that was scanned last, and where it ended; -1 where it is not by the book.
    private int scannedLines;

    private int scannedEnd;
    private int controlCell = -1;
    private int brokenCell = -1;
    /// The record reaches over a line break.
    private boolean multiLine;
    /// The scan met the end of the buffer before the end of the record.
    private boolean cut;

    /// @param expected how many cells a row has; 0 where not known yet
    Mender(Reader in, Dialect dialect, int expected) {
        this.in = in;
        this.dialect = dialect;
        this.expected = expected;
        this.quotes = new LooseQuotes(dialect.separator(), dialect.quote());
    }

    /// What was found on the way; the taker removes what it has seen.
    Queue<Remark> remarks() {
        return remarks;
    }

    /// Physical lines handed out so far.
    long lines() {
        return line - 1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (outFrom == outTo) {
            if (!advance()) {
                return -1;
            }
        }
        int count = Math.min(length, outTo - outFrom);
        System.arraycopy(out, outFrom, target, offset, count);
        outFrom += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean advance() throws IOException {
        if (!started) {
            started = true;
            while ((from < limit || refill()) && buffer[from] == '\uFEFF') {
                from++;
            }
        }
        while (true) {
            if (from == limit) {
                if (!refill()) {
                    return false;
                }
                continue;
            }
            if (dialect.rewrites()) {
                break;
            }
            int clean = from;
            while (clean < limit && scan(clean) && !multiLine) {
                note();
                clean = scannedEnd;
                line += scannedLines;
            }
            if (clean > from) {
                give(buffer, from, clean);
                from = clean;
                return true;
            }
            if (!cut || scannedLines > LONGEST_CELL_LINES) {
                break;
            }
            refill();
        }
        mend();
        return true;
    }

    private void give(char[] text, int begin, int end) {
        out = text;
        outFrom = begin;
        outTo = end;
    }

    private void note() {
        if (controlCell >= 0) {
            remarks.add(new Remark(line, controlCell, Code.CONTROL_CHARACTERS, ""));
        }
        if (brokenCell >= 0) {
            remarks.add(new Remark(line, brokenCell, Code.BAD_CHARACTERS, ""));
        }
    }

    /// Whether a record by the book begins here and ends within the buffer.
    private boolean scan(int begin) {
        char delimiter = dialect.delimiter();
        char quote = dialect.quote();
        char[] text = buffer;
        int end = limit;
        int at = begin;
        int cell = 0;
        controlCell = -1;
        brokenCell = -1;
        multiLine = false;
        cut = false;
        scannedLines = 1;
        while (true) {
            // A cell begins.
            if (at < end && text[at] == ' ' && delimiter != ' ') {
                int next = at;
                while (next < end && text[next] == ' ') {
                    next++;
                }
                if (next == end && !ended) {
                    return cutOff();
                }
                if (next < end && text[next] == quote) {
                    return false;
                }
                at = next;
            }
            if (at < end && text[at] == quote) {
                at++;
                while (true) {
                    while (at < end && text[at] != quote && text[at] >= ' ' && text[at] < 0x7F) {
                        at++;
                    }
                    if (at == end) {
                        return cutOff();
                    }
                    char c = text[at++];
                    if (c == quote) {
                        if (at == end) {
                            if (!ended) {
                                return cutOff();
                            }
                            break;
                        }
                        if (text[at] != quote) {
                            break;
                        }
                        at++;
                    } else if (c == '\n' || c == '\r') {
                        multiLine = true;
                        scannedLines++;
                        if (c == '\r') {
                            if (at == end && !ended) {
                                return cutOff();
                            }
                            at += at < end && text[at] == '\n' ? 1 : 0;
                        }
                    } else if (!judge(c, cell)) {
                        return false;
                    }
                }
                if (at < end && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') {
                    return false;
                }
            } else {
                while (true) {
                    while (at < end && text[at] != delimiter && text[at] >= ' ' && text[at] < 0x7F) {
                        at++;
                    }
                    if (at == end || text[at] == delimiter || text[at] == '\n' || text[at] == '\r') {
                        break;
                    }
                    if (!judge(text[at++], cell)) {
                        return false;
                    }
                }
            }
            if (at == end) {
                scannedEnd = end;
                return ended || cutOff();
            }
            char c = text[at++];
            if (c == delimiter) {
                cell++;
                continue;
            }
            if (c == '\r') {
                if (at == end && !ended) {
                    return cutOff();
                }
                at += at < end && text[at] == '\n' ? 1 : 0;
            }
            scannedEnd = at;
            return true;
        }
    }

    private boolean cutOff() {
        cut = !ended;
        return false;
    }

    /// False for a character that has to go.
    private boolean judge(char c, int cell) {
        if (c == 0 || c == '\u001A') {
            return false;
        }
        switch (kind(c)) {
            case CONTROL -> controlCell = controlCell < 0 ? cell : controlCell;
            case BROKEN -> brokenCell = brokenCell < 0 ? cell : brokenCell;
            default -> {}
        }
        return true;
    }

    private static byte kind(char c) {
        if (c < 0x20) {
            return c == '\t' || c == '\f' || c == '\u000B' || c == '\u001F' || c == 1 ? PLAIN : CONTROL;
        }
        if (c < 0x7F) {
            return PLAIN;
        }
        if (c < 0xA0) {
            return CONTROL;
        }
        if (c == 0xFFFD) {
            return BROKEN;
        }
        boolean hidden = (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x061C
                || c == 0xFEFF;
        return hidden ? CONTROL : PLAIN;
    }

    // ---- records that are not by the book

    private void mend() throws IOException {
        if (!dialect.rewrites() && scan(from) && (!multiLine || acceptsLines())) {
            accept(scannedEnd);
            return;
        }
        int end = lineEnd(from);
        int textEnd = withoutBreak(from, end);
        String text = cleaned(from, textEnd);
        List<String> cells;
        if (dialect.isFixedWidth()) {
            cells = cut(text);
        } else {
            String single = dialect.doubled()
                    ? text.replace(String.valueOf(dialect.delimiter()).repeat(2), String.valueOf(dialect.delimiter()))
                    : text;
            single = dialect.wrapped() ? Dialect.unwrapped(single) : single;
            Shape shape = quotes.shapeOf(single);
            if (shape.state() == State.WELL_FORMED) {
                write(single, textEnd, end);
                return;
            }
            if (shape.state() == State.OPEN && acceptsLooseLines()) {
                return;
            }
            if (shape.state() == State.OPEN) {
                cells = quotes.splitUnclosed(single, expected);
                remarks.add(new Remark(line, -1, Code.UNCLOSED_QUOTE, ""));
            } else {
                Split split = quotes.split(single, expected);
                cells = split.cells();
                if (!split.plain()) {
                    remarks.add(new Remark(line, -1, Code.STRAY_QUOTE, ""));
                }
            }
        }
        StringBuilder written = new StringBuilder(text.length() + 16);
        quotes.write(cells, dialect.separator(), written);
        write(written.toString(), textEnd, end);
    }

    private void accept(int end) {
        note();
        line += scannedLines;
        give(buffer, from, end);
        from = end;
    }

    private void write(String text, int breakFrom, int breakTo) {
        char[] patch = new char[text.length() + breakTo - breakFrom];
        text.getChars(0, text.length(), patch, 0);
        System.arraycopy(buffer, breakFrom, patch, text.length(), breakTo - breakFrom);
        // The Ctrl-Z that DOS wrote at the end of a file is no line.
        line += patch.length > 0 ? 1 : 0;
        from = breakTo;
        give(patch, 0, patch.length);
    }

    /// Whether the record over several lines that was just scanned is one. It is unless its own lines look like rows:
    /// then its quote is a stray one.
    private boolean acceptsLines() throws IOException {
        int end = scannedEnd;
        int rows = 0;
        int inner = 0;
        for (int at = lineEnd(from); at < end; inner++) {
            int next = lineEnd(at);
            rows += quotes.shapeOf(textOf(at, next)).isRowOf(expected) ? 1 : 0;
            at = next;
        }
        return rows == 0 || (expected == 2 && rows < inner);
    }

    /// A cell over several lines that also holds quotes which are not doubled. Only where the cells then number as in
    /// the other rows.
    private boolean acceptsLooseLines() throws IOException {
        if (expected == 0) {
            return false;
        }
        int end = lineEnd(from);
        for (int lines = 2; lines <= 40 && (end < limit || more()); lines++) {
            int next = lineEnd(end);
            if (quotes.shapeOf(textOf(end, next)).isRowOf(expected)) {
                return false;
            }
            int textEnd = withoutBreak(from, next);
            String text = cleaned(from, textEnd);
            Shape shape = quotes.shapeOf(text);
            if (shape.state() == State.ODD) {
                Split split = quotes.split(text, expected);
                if (split.cells().size() == expected) {
                    StringBuilder written = new StringBuilder();
                    quotes.write(split.cells(), dialect.separator(), written);
                    remarks.add(new Remark(line, -1, Code.STRAY_QUOTE, ""));
                    line += lines - 1;
                    write(written.toString(), textEnd, next);
                    return true;
                }
            }
            end = next;
        }
        return false;
    }

    private List<String> cut(String text) {
        List<Integer> starts = dialect.starts();
        List<String> cells = new ArrayList<>(starts.size());
        if (text.isBlank()) {
            return List.of("");
        }
        int begin = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? boundary(text, Math.max(begin, starts.get(i + 1))) : text.length();
            cells.add(text.substring(begin, end).strip());
            begin = end;
        }
        return cells;
    }

    /// A word that is longer than its column pushes the next cell to the right.
    private static int boundary(String text, int start) {
        int at = Math.min(start, text.length());
        while (at > 0 && at < text.length() && text.charAt(at - 1) != ' ' && text.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    /// The text without the characters that no cell may hold, with a remark if there were any.
    private String cleaned(int begin, int end) {
        String text = new String(buffer, begin, end - begin);
        if (text.indexOf(0) >= 0) {
            remarks.add(new Remark(line, -1, Code.CONTROL_CHARACTERS, ""));
            text = text.replace("\0", "");
        } else {
            int cell = 0;
            for (int i = 0; i < text.length(); i++) {
                byte kind = text.charAt(i) == '\u001A' ? PLAIN : kind(text.charAt(i));
                if (kind != PLAIN) {
                    Code code = kind == CONTROL ? Code.CONTROL_CHARACTERS : Code.BAD_CHARACTERS;
                    remarks.add(new Remark(line, cell, code, ""));
                    break;
                }
                cell += text.charAt(i) == dialect.separator() ? 1 : 0;
            }
        }
        return text.replace("\u001A", "");
    }

    private String textOf(int begin, int end) {
        return new String(buffer, begin, withoutBreak(begin, end) - begin);
    }

    private int withoutBreak(int begin, int end) {
        int at = end;
        if (at > begin && buffer[at - 1] == '\n') {
            at--;
        }
        return at > begin && buffer[at - 1] == '\r' ? at - 1 : at;
    }

    /// Where the line that begins here ends, its break included.
    private int lineEnd(int begin) throws IOException {
        int at = begin;
        while (true) {
            while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            if (at < limit && buffer[at] == '\n') {
                return at + 1;
            }
            if (at < limit && (at + 1 < limit || ended)) {
                return at + 1 < limit && buffer[at + 1] == '\n' ? at + 2 : at + 1;
            }
            if (!more() && at == limit) {
                return limit;
            }
        }
    }

    // ---- the buffer

    /// Makes room by forgetting what was handed out, and reads further. False at the end.
    private boolean refill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, limit - from);
            limit -= from;
            from = 0;
        }
        return more();
    }

    /// Reads further; what is in the buffer stays where it is. False at the end.
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        // A character may need two places.
        if (limit + 2 > buffer.length) {
            if (limit - from > LONGEST_RECORD) {
                throw new RecordTooLongException(line);
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int got = in.read(buffer, limit, buffer.length - limit);
        if (got < 0) {
            ended = true;
            return false;
        }
        limit += got;
        return true;
    }
}
