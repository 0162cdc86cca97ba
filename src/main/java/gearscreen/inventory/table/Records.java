package gearscreen.inventory.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import gearscreen.inventory.RowProblem.Code;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The records of a table as the CSV reader splits them.
///
/// Cells come without their quotes; blanks around unquoted cells are padding and go.
public final class Records implements RecordSource, Closeable {
    /// A cell is kept up to this many characters; the rest is cut off with a remark.
    public static final int LONGEST_CELL = 1 << 20;

    /// A record with more cells is no row of an inventory.
    public static final int MOST_CELLS = 100_000;

    private final Mender mender;
    private final CsvReader<Row> reader;
    private final Iterator<Row> rows;

    /// @param expected how many cells a row has; 0 where not known yet
    public Records(Reader text, Dialect dialect, int expected) {
        mender = new Mender(text, dialect, expected);
        reader = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(false)
                .maxBufferSize(4 * TextWindow.LONGEST_RECORD)
                .build(new Collector(mender.remarks()), mender);
        rows = reader.iterator();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Queue<Remark> remarks() {
        return mender.remarks();
    }

    @Override
    public long lines() {
        return mender.lines();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Collector extends AbstractBaseCsvCallbackHandler<Row> {
        private final Queue<Remark> remarks;
        private char[] text = new char[1024];
        private int[] ends = new int[32];
        private int length;
        private int cells;

        Collector(Queue<Remark> remarks) {
            this.remarks = remarks;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            length = 0;
            cells = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
            int from = offset;
            int to = offset + count;
            if (!quoted) {
                while (from < to && buffer[from] == ' ') {
                    from++;
                }
                while (to > from && buffer[to - 1] == ' ') {
                    to--;
                }
            }
            if (to - from > LONGEST_CELL) {
                remarks.add(new Remark(getStartingLineNumber(), index, Code.CELL_TOO_LONG, ""));
                to = from + LONGEST_CELL;
            }
            if (cells > MOST_CELLS) {
                return;
            }
            int size = to - from;
            if (length + size > text.length) {
                text = Arrays.copyOf(text, Math.max(text.length * 2, length + size));
            }
            System.arraycopy(buffer, from, text, length, size);
            length += size;
            if (cells == ends.length) {
                ends = Arrays.copyOf(ends, cells * 2);
            }
            ends[cells++] = length;
        }

        @Override
        protected Row buildRecord() {
            return new Row((int) getStartingLineNumber(), new String(text, 0, length), Arrays.copyOf(ends, cells));
        }
    }
}
