package gearscreen.inventory;

import gearscreen.inventory.bytes.Content;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.rows.RowStream;
import gearscreen.inventory.rows.SeenDevices;
import gearscreen.inventory.table.Row;
import gearscreen.inventory.tables.ManyTables;
import gearscreen.inventory.tables.OpenTable;
import gearscreen.inventory.tables.TableOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Reads any table of devices: finds out how the file is written, which column means what, and which rows speak of the
/// same device.
public final class InventoryReader {
    private final HeaderWords words = HeaderWords.bundled();
    private final TableOpener opener;

    /// @param knownMaker tells whether a cell is the name of a maker, for files whose headers do not say which column
    ///     holds it
    public InventoryReader(Predicate<String> knownMaker) {
        this.opener = new TableOpener(words, knownMaker);
    }

    /// @throws UnreadableInventoryException when the file is no inventory
    /// @throws IOException when it breaks off
    /// @throws java.util.concurrent.CancellationException when progress says so
    public Inventory read(Path file, ReadOptions options, Progress progress) throws IOException {
        return read(Content.of(file), options, progress);
    }

    /// For pasted tables.
    ///
    /// @param name how the table is called in reports
    public Inventory read(String name, byte[] bytes, ReadOptions options, Progress progress) throws IOException {
        return read(Content.of(name, bytes), options, progress);
    }

    private Inventory read(Content content, ReadOptions options, Progress progress) throws IOException {
        ItemCollector collector = new ItemCollector();
        stream(content, options, progress, collector, row -> {});
        return collector.inventory();
    }

    /// @param maxRecords how many data rows are kept; all are counted
    public Inspection inspect(Path file, ReadOptions options, int maxRecords, Progress progress) throws IOException {
        return inspect(Content.of(file), options, maxRecords, progress);
    }

    public Inspection inspect(String name, byte[] bytes, ReadOptions options, int maxRecords, Progress progress)
            throws IOException {
        return inspect(Content.of(name, bytes), options, maxRecords, progress);
    }

    private Inspection inspect(Content content, ReadOptions options, int maxRecords, Progress progress)
            throws IOException {
        InspectionCollector collector = new InspectionCollector(maxRecords);
        stream(content, options, progress, collector, collector::row);
        return collector.inspection();
    }

    /// Reads several files as one inventory, in this order. The options hold for each of them.
    ///
    /// @param contents at least one
    public Inventory read(List<Content> contents, ReadOptions options, Progress progress) throws IOException {
        ItemCollector collector = new ItemCollector();
        stream(contents, options, progress, collector);
        return collector.inventory();
    }

    /// Reads several files as one inventory without keeping it.
    ///
    /// @param contents at least one
    public void stream(List<Content> contents, ReadOptions options, Progress progress, ItemSink sink)
            throws IOException {
        if (contents.size() == 1) {
            stream(contents.getFirst(), options, progress, sink, _ -> {});
            return;
        }
        try (ManyTables tables = ManyTables.open(opener, contents, options, words, progress)) {
            tables.run(sink, progress);
        }
    }

    /// Reads without keeping: memory grows with the rows by a table of keys only, about 12 to 24 bytes a row.
    public void stream(Path file, ReadOptions options, Progress progress, ItemSink sink) throws IOException {
        stream(Content.of(file), options, progress, sink, row -> {});
    }

    private void stream(Content content, ReadOptions options, Progress progress, ItemSink sink, Consumer<Row> rows)
            throws IOException {
        try (OpenTable table = opener.open(content, options, progress)) {
            sink.begin(table.source(), table.layout());
            sink.end(table.run(
                    (read, delimiter) -> new RowStream(read, words, delimiter, sink, rows, new SeenDevices()),
                    progress));
        }
    }
}
