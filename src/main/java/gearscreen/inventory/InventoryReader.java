package gearscreen.inventory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/// Reads any table of devices: finds out how the file is written, which column means what, and which rows speak of the
/// same device.
@SuppressWarnings("DoNotCallSuggester") // until the bodies are there
public final class InventoryReader {
    private final Predicate<String> knownMaker;

    /// A reader that knows no makers: a column of makers is then found by its header only.
    public InventoryReader() {
        this(text -> false);
    }

    /// @param knownMaker tells whether a cell is the name of a maker, for files whose headers do not say which column
    ///     holds it
    public InventoryReader(Predicate<String> knownMaker) {
        this.knownMaker = knownMaker;
    }

    /// @throws UnreadableInventoryException when the file is no inventory
    /// @throws IOException when it breaks off
    /// @throws java.util.concurrent.CancellationException when progress says so
    public Inventory read(Path file, ReadOptions options, Progress progress) throws IOException {
        throw new UnsupportedOperationException("not yet " + knownMaker);
    }

    /// For pasted tables.
    ///
    /// @param name how the table is called in reports
    public Inventory read(String name, byte[] bytes, ReadOptions options, Progress progress) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /// @param maxRecords how many data rows are kept; all are counted
    public Inspection inspect(Path file, ReadOptions options, int maxRecords, Progress progress) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    public Inspection inspect(String name, byte[] bytes, ReadOptions options, int maxRecords, Progress progress)
            throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /// Reads without keeping: memory grows with the rows by a table of keys only, about 12 to 24 bytes a row.
    public void stream(Path file, ReadOptions options, Progress progress, ItemSink sink) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
