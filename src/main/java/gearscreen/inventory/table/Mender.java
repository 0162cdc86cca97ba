package gearscreen.inventory.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;

/// Hands the CSV reader well-formed text only: records by the book pass as they are, others are written anew, line for
/// line, so that line numbers stay true. An unclosed quote costs its own line and never the rest of the file.
final class Mender extends Reader {
    /// How far a quoted cell may reach before its quote is taken for a stray one.
    private static final int LONGEST_CELL_LINES = 2_000;

    private final Dialect dialect;
    private final TextWindow window;
    private final RecordScan scan;
    private final RecordRewriter rewriter;
    private final Queue<Remark> remarks = new ArrayDeque<>();
    private boolean started;

    /// What is handed out next: a part of the window's own array, or a record written anew.
    private char[] out = {};

    private int outFrom;
    private int outTo;

    /// @param expected how many cells a row has; 0 where not known yet
    Mender(Reader in, Dialect dialect, int expected) {
        this.dialect = dialect;
        this.window = new TextWindow(in);
        this.scan = new RecordScan(dialect.delimiter(), dialect.quote());
        this.rewriter = new RecordRewriter(window, dialect, expected, remarks);
    }

    /// What was found on the way; the taker removes what it has seen.
    Queue<Remark> remarks() {
        return remarks;
    }

    /// Physical lines handed out so far.
    long lines() {
        return window.line() - 1;
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
        window.close();
    }

    /// Finds more to hand out. False at the end.
    private boolean advance() throws IOException {
        if (!started) {
            started = true;
            window.passByteOrderMarks();
        }
        while (true) {
            if (window.isEmpty()) {
                if (!window.refill()) {
                    return false;
                }
                continue;
            }
            if (dialect.rewrites()) {
                break;
            }
            if (passByTheBook()) {
                return true;
            }
            if (!scan.isCut() || scan.lines() > LONGEST_CELL_LINES) {
                break;
            }
            window.refill();
        }
        mend();
        return true;
    }

    /// Hands out all the records of one line that are by the book, up to the first that is not. False where there is
    /// none.
    private boolean passByTheBook() {
        int begin = window.from();
        while (!window.isEmpty() && scan.run(window) && !scan.isMultiLine()) {
            passScanned();
        }
        give(window.text(), begin, window.from());
        return window.from() > begin;
    }

    /// Hands out a record over several lines as it is, or any other written anew.
    private void mend() throws IOException {
        int begin = window.from();
        boolean whole =
                !dialect.rewrites() && scan.run(window) && (!scan.isMultiLine() || rewriter.isOneRecord(scan.end()));
        if (whole) {
            passScanned();
            give(window.text(), begin, window.from());
        } else {
            char[] record = rewriter.next();
            give(record, 0, record.length);
        }
    }

    private void passScanned() {
        scan.report(window.line(), remarks);
        window.pass(scan.end(), scan.lines());
    }

    private void give(char[] text, int begin, int end) {
        out = text;
        outFrom = begin;
        outTo = end;
    }
}
