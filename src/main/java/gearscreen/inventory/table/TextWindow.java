package gearscreen.inventory.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// The part of a text that is in memory: from where the next record begins to where reading has got to.
///
/// Places are indexes into [#text()]. They hold until [#refill()]; [#more()] may put another array in its place, but
/// moves nothing.
final class TextWindow implements Closeable {
    /// A record longer than this is refused, in characters.
    static final int LONGEST_RECORD = 16 << 20;

    private final Reader in;
    private char[] text = new char[1 << 16];
    private int from;
    private int limit;
    private boolean ended;
    private long line = 1;

    TextWindow(Reader in) {
        this.in = in;
    }

    char[] text() {
        return text;
    }

    /// Where the next record begins.
    int from() {
        return from;
    }

    /// Where that which was read ends.
    int limit() {
        return limit;
    }

    boolean isEmpty() {
        return from == limit;
    }

    /// True once nothing follows after the limit.
    boolean ended() {
        return ended;
    }

    /// The physical line at which the next record begins, counted from 1.
    long line() {
        return line;
    }

    /// Leaves a record behind.
    ///
    /// @param end where the next one begins
    /// @param lines how many physical lines it had
    void pass(int end, int lines) {
        from = end;
        line += lines;
    }

    /// Leaves the byte order marks at the beginning behind: files that were joined may have several.
    void passByteOrderMarks() throws IOException {
        while ((from < limit || refill()) && text[from] == '\uFEFF') {
            from++;
        }
    }

    /// Makes room by forgetting what was left behind, and reads further. False at the end.
    boolean refill() throws IOException {
        if (from > 0) {
            System.arraycopy(text, from, text, 0, limit - from);
            limit -= from;
            from = 0;
        }
        return more();
    }

    /// Reads further; what is in memory stays where it is. False at the end.
    ///
    /// @throws RecordTooLongException when the next record would have to be longer than any may be
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        // A character may need two places.
        if (limit + 2 > text.length) {
            if (limit - from > LONGEST_RECORD) {
                throw new RecordTooLongException(line);
            }
            text = Arrays.copyOf(text, text.length * 2);
        }
        int got = in.read(text, limit, text.length - limit);
        if (got < 0) {
            ended = true;
            return false;
        }
        limit += got;
        return true;
    }

    /// Where the physical line that begins here ends, its break included. Reads further where it has to.
    int lineEnd(int begin) throws IOException {
        int at = begin;
        while (true) {
            while (at < limit && text[at] != '\n' && text[at] != '\r') {
                at++;
            }
            if (at < limit && text[at] == '\n') {
                return at + 1;
            }
            if (at < limit && (at + 1 < limit || ended)) {
                return at + 1 < limit && text[at + 1] == '\n' ? at + 2 : at + 1;
            }
            if (!more() && at == limit) {
                return limit;
            }
        }
    }

    /// The end of a line without its break.
    int withoutBreak(int begin, int end) {
        int at = end;
        if (at > begin && text[at - 1] == '\n') {
            at--;
        }
        return at > begin && text[at - 1] == '\r' ? at - 1 : at;
    }

    /// The text of a line without its break.
    String lineText(int begin, int end) {
        return new String(text, begin, withoutBreak(begin, end) - begin);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
