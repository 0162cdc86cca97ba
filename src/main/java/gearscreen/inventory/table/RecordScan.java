package gearscreen.inventory.table;

import gearscreen.inventory.RowProblem.Code;
import java.util.Queue;

/// Looks whether the next record is by the book (RFC 4180), so that it can be handed on as it is. Every character of a
/// well-formed table passes here and nowhere else: one loop over the array, without objects.
///
/// What it tells besides is about the record it was run over last.
final class RecordScan {
    private final char delimiter;
    private final char quote;

    private boolean ended;
    private int end;
    private int lines;
    /// The first cell with such a character; -1 where there is none.
    private int controlCell = -1;

    private int brokenCell = -1;
    private boolean multiLine;
    private boolean cut;

    RecordScan(char delimiter, char quote) {
        this.delimiter = delimiter;
        this.quote = quote;
    }

    /// Where the record ends, its line break included. Means nothing where it is not by the book.
    int end() {
        return end;
    }

    /// How many physical lines were seen, also where the record is not by the book.
    int lines() {
        return lines;
    }

    /// The record reaches over a line break.
    boolean isMultiLine() {
        return multiLine;
    }

    /// The scan met the end of the window before the end of the record, and the text goes on.
    boolean isCut() {
        return cut;
    }

    /// Adds a remark for each kind of odd character that the record holds.
    ///
    /// @param line where the record begins
    void report(long line, Queue<Remark> remarks) {
        if (controlCell >= 0) {
            remarks.add(new Remark(line, controlCell, Code.CONTROL_CHARACTERS, ""));
        }
        if (brokenCell >= 0) {
            remarks.add(new Remark(line, brokenCell, Code.BAD_CHARACTERS, ""));
        }
    }

    /// Whether a record by the book begins at the window's beginning and ends within the window.
    boolean run(TextWindow window) {
        char[] text = window.text();
        int limit = window.limit();
        int at = window.from();
        ended = window.ended();
        int cell = 0;
        controlCell = -1;
        brokenCell = -1;
        multiLine = false;
        cut = false;
        lines = 1;
        while (true) {
            // A cell begins.
            if (at < limit && text[at] == ' ' && delimiter != ' ') {
                int next = at;
                while (next < limit && text[next] == ' ') {
                    next++;
                }
                if (next == limit && !ended) {
                    return cutOff();
                }
                if (next < limit && text[next] == quote) {
                    return false;
                }
                at = next;
            }
            if (at < limit && text[at] == quote) {
                at++;
                while (true) {
                    while (at < limit && text[at] != quote && text[at] >= ' ' && text[at] < 0x7F) {
                        at++;
                    }
                    if (at == limit) {
                        return cutOff();
                    }
                    char c = text[at++];
                    if (c == quote) {
                        if (at == limit) {
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
                        lines++;
                        if (c == '\r') {
                            if (at == limit && !ended) {
                                return cutOff();
                            }
                            at += at < limit && text[at] == '\n' ? 1 : 0;
                        }
                    } else if (!judge(c, cell)) {
                        return false;
                    }
                }
                if (at < limit && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') {
                    return false;
                }
            } else {
                while (true) {
                    while (at < limit && text[at] != delimiter && text[at] >= ' ' && text[at] < 0x7F) {
                        at++;
                    }
                    if (at == limit || text[at] == delimiter || text[at] == '\n' || text[at] == '\r') {
                        break;
                    }
                    if (!judge(text[at++], cell)) {
                        return false;
                    }
                }
            }
            if (at == limit) {
                end = limit;
                return ended || cutOff();
            }
            char c = text[at++];
            if (c == delimiter) {
                cell++;
                continue;
            }
            if (c == '\r') {
                if (at == limit && !ended) {
                    return cutOff();
                }
                at += at < limit && text[at] == '\n' ? 1 : 0;
            }
            end = at;
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
        switch (CharKind.of(c)) {
            case CONTROL -> controlCell = controlCell < 0 ? cell : controlCell;
            case BROKEN -> brokenCell = brokenCell < 0 ? cell : brokenCell;
            case PLAIN -> {}
        }
        return true;
    }
}
