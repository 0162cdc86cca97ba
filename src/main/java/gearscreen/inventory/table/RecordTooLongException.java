package gearscreen.inventory.table;

import java.io.IOException;

/// A record is longer than any cell of an inventory can be.
public final class RecordTooLongException extends IOException {
    private static final long serialVersionUID = 1;

    private final long line;

    RecordTooLongException(long line) {
        super("line " + line);
        this.line = line;
    }

    public long line() {
        return line;
    }
}
