package gearscreen.inventory.table;

import java.io.IOException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Gives the records of a table one after the other. Every physical line is the beginning of a record or lies inside
/// one.
public interface RecordSource {
    /// The next record, or null at the end.
    ///
    /// @throws RecordTooLongException when a record has no end in sight
    @Nullable
    Row next() throws IOException;

    /// What was odd about the lines read so far; the taker removes what it has seen. May run ahead of the records.
    Queue<Remark> remarks();

    /// How many physical lines there are, once the end was reached.
    long lines();
}
