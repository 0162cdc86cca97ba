package gearscreen.inventory.tables;

import gearscreen.inventory.FileKinds;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.SheetChoice;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.bytes.ByteScan;
import gearscreen.inventory.bytes.Content;
import gearscreen.inventory.bytes.Markup;
import gearscreen.inventory.bytes.TextSource;
import gearscreen.inventory.columns.CellKind;
import gearscreen.inventory.columns.CellText;
import gearscreen.inventory.columns.DialectDetector;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.MacText;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.columns.TableFinder;
import gearscreen.inventory.table.Dialect;
import gearscreen.inventory.table.RecordTooLongException;
import gearscreen.inventory.table.Records;
import gearscreen.inventory.table.Row;
import gearscreen.inventory.workbook.Workbook;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds out what kind of file it is, how its table is written and which column means what.
public final class TableOpener {
    /// Records that are looked at before the columns are named.
    private static final int LOOK_AT = 300;

    /// Sheets up to this many bytes of XML are read in one go.
    private static final long SMALL = 2 << 20;

    private final HeaderWords words;
    private final TableFinder finder;

    public TableOpener(HeaderWords words, Predicate<String> knownMaker) {
        this.words = words;
        this.finder = new TableFinder(words, knownMaker);
    }

    /// @throws UnreadableInventoryException when it is no inventory
    public OpenTable open(Content content, ReadOptions options, Progress progress) throws IOException {
        ByteScan scan = ByteScan.of(content, progress);
        return scan.isArchive()
                ? sheet(content, scan, options, progress)
                : text(TextSource.of(content, scan, options.charset()), options);
    }

    // ---- workbooks

    private OpenTable sheet(Content content, ByteScan scan, ReadOptions options, Progress progress) throws IOException {
        String name = content.name();
        Workbook workbook = Workbook.open(content);
        try {
            SheetChooser.Chosen chosen = new SheetChooser(finder, LOOK_AT).choose(workbook, options, name, progress);
            Table table = finder.find(chosen.rows(), options, name);
            refuseProse(table, chosen.rows(), name);
            return new OpenSheet(
                    workbook,
                    chosen.sheet(),
                    workbook.size(chosen.sheet(), progress) < SMALL,
                    new InventorySource(name, scan.sha256(), scan.size()),
                    table,
                    layout(StandardCharsets.UTF_8, '\t', table, Optional.of(chosen.choice())));
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    // ---- texts

    private OpenTable text(TextSource text, ReadOptions options) throws IOException {
        String name = text.source().name();
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
        Table table = finder.find(first, options, name);
        refuseProse(table, first, name);
        return new OpenText(text, dialect, table, layout(text.charset(), dialect.delimiter(), table, Optional.empty()));
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
            throw OpenText.tooLong(text.source().name(), e);
        }
        return rows;
    }

    private static Layout layout(Charset charset, char delimiter, Table table, Optional<SheetChoice> sheet) {
        return new Layout(
                charset,
                delimiter,
                table.headerLine(),
                table.columns(),
                table.mapping(),
                table.guessed(),
                table.dropped(),
                sheet,
                new FileKinds(),
                table.fileKind());
    }

    /// Sentences instead of a table (one column, no header, no addresses, several words a line), or a listing of one
    /// fact a line (`Vendor: Axis`).
    private void refuseProse(Table table, List<Row> rows, String name) throws UnreadableInventoryException {
        if (isProse(table, rows)) {
            throw new UnreadableInventoryException(Reason.NO_TABLE, List.of(name));
        }
    }

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
                boolean text = CellKind.of(cell) == CellKind.TEXT && MacText.first(cell) == MacText.NONE;
                sentences += text && cell.split(" +", -1).length >= 5 ? 1 : 0;
            }
        }
        return filled > 0 && sentences * 2 >= filled;
    }
}
