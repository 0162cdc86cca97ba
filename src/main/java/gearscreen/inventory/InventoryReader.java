package gearscreen.inventory;

import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.Content;
import gearscreen.inventory.bytes.Markup;
import gearscreen.inventory.bytes.TextSource;
import gearscreen.inventory.columns.CellKind;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.DialectDetector;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.columns.TableFinder;
import gearscreen.inventory.rows.RowStream;
import gearscreen.inventory.table.Dialect;
import gearscreen.inventory.table.ReadAhead;
import gearscreen.inventory.table.RecordTooLongException;
import gearscreen.inventory.table.Records;
import gearscreen.inventory.table.Row;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Reads any table of devices: finds out how the file is written, which column means what, and which rows speak of the
/// same device.
public final class InventoryReader {
    /// Records that are looked at before the columns are named.
    private static final int LOOK_AT = 300;

    private final HeaderWords words = HeaderWords.bundled();
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

    /// Reads without keeping: memory grows with the rows by a table of keys only, about 12 to 24 bytes a row.
    public void stream(Path file, ReadOptions options, Progress progress, ItemSink sink) throws IOException {
        stream(Content.of(file), options, progress, sink, row -> {});
    }

    private void stream(Content content, ReadOptions options, Progress progress, ItemSink sink, Consumer<Row> rows)
            throws IOException {
        TextSource text = TextSource.of(content, options.charset(), progress);
        String name = content.name();
        String markup = Markup.of(text.head());
        if (!markup.isEmpty()) {
            throw new UnreadableInventoryException(Reason.OTHER_FORMAT, List.of(name, markup));
        }
        Dialect dialect = new DialectDetector(words).detect(text.head(), options.delimiter());
        List<Row> first = first(text, dialect);
        for (Row row : first) {
            if (row.size() > Records.MOST_CELLS) {
                throw new UnreadableInventoryException(
                        Reason.TOO_MANY_COLUMNS, List.of(name, String.valueOf(Records.MOST_CELLS)));
            }
        }
        Table table = new TableFinder(words, knownMaker).find(first, options, name);
        if (isProse(table, first)) {
            throw new UnreadableInventoryException(Reason.NO_TABLE, List.of(name));
        }
        sink.begin(text.source(), layout(text, dialect, table));
        int expected = dialect.isFixedWidth() ? 0 : table.rawWidth();
        try (Records records = new Records(text.open(progress), dialect, expected)) {
            RowStream stream = new RowStream(table, words, dialect.delimiter(), sink, rows);
            if (text.whole()) {
                sink.end(stream.run(records, progress));
            } else {
                try (ReadAhead ahead = new ReadAhead(records)) {
                    sink.end(stream.run(ahead, progress));
                }
            }
        } catch (RecordTooLongException e) {
            throw tooLong(name, e);
        }
    }

    /// The first records. Of a longer text the last of them may be cut and is left out.
    private static List<Row> first(TextSource text, Dialect dialect) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Records records = new Records(new StringReader(text.head()), dialect, 0)) {
            Row row = records.next();
            while (row != null && rows.size() < LOOK_AT) {
                rows.add(row);
                row = records.next();
            }
            if (row == null && !text.whole() && rows.size() > 1) {
                rows.removeLast();
            }
        } catch (RecordTooLongException e) {
            throw tooLong(text.source().name(), e);
        }
        return rows;
    }

    private static UnreadableInventoryException tooLong(String name, RecordTooLongException e) {
        return new UnreadableInventoryException(Reason.CELL_TOO_LARGE, List.of(name, String.valueOf(e.line())));
    }

    private static Layout layout(TextSource text, Dialect dialect, Table table) {
        return new Layout(
                text.charset(),
                dialect.delimiter(),
                table.headerLine(),
                table.columns(),
                table.mapping(),
                table.guessed(),
                table.dropped(),
                table.fileKind());
    }

    /// Sentences instead of a table (one column, no header, no addresses, several words a line), or a listing of one
    /// fact a line (`Vendor: Axis`).
    private boolean isProse(Table table, List<Row> rows) {
        if (table.width() == 2) {
            long titles = rows.stream()
                    .filter(row -> row.filled() > 0 && words.isHeader(CellText.of(row.get(0))))
                    .count();
            return titles > 2
                    && titles * 3
                            >= rows.stream().filter(row -> row.filled() > 0).count() * 2;
        }
        if (table.width() != 1 || table.headerLine() > 0) {
            return false;
        }
        int filled = 0;
        int sentences = 0;
        for (Row row : rows) {
            if (row.filled() > 0) {
                String cell = CellText.of(row.get(0));
                filled++;
                sentences += cell.split(" +", -1).length >= 5 && CellKind.of(cell) == CellKind.TEXT ? 1 : 0;
            }
        }
        return filled > 0 && sentences * 2 >= filled;
    }
}
