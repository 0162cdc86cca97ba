package gearscreen.inventory.rows;

import gearscreen.inventory.Item;
import gearscreen.inventory.ItemSink;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.RowProblem.Code;
import gearscreen.inventory.SkippedLine;
import gearscreen.inventory.SkippedLine.Why;
import gearscreen.inventory.columns.HeaderWords;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.table.RecordSource;
import gearscreen.inventory.table.Records;
import gearscreen.inventory.table.Remark;
import gearscreen.inventory.table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Takes the records of a table one after the other and gives items, skipped lines and problems, so that every
/// physical line ends in exactly one place.
public final class RowStream {
    private static final int ASK_EVERY = 1024;
    private static final int MOST_PENDING = 1000;

    private final Table table;
    private final ItemSink sink;
    private final Consumer<Row> rows;

    private final RowSorter sorter;
    private final RowMerger merger;
    private final Rejoiner rejoiner;
    private final CellRemarks remarks;
    private final Item.Texts texts;

    /// Titles that turn out to be the footer when no row follows them.
    private final List<SkippedLine> pending = new ArrayList<>();

    private int items;
    private int merged;
    private int skipped;
    private int problems;

    /// @param rows is shown each data row before it becomes an item
    /// @param seen what other files of the same inventory have shown
    public RowStream(
            Table table, HeaderWords words, char delimiter, ItemSink sink, Consumer<Row> rows, SeenDevices seen) {
        this.table = table;
        this.sink = sink;
        this.rows = rows;
        this.sorter = new RowSorter(table, words);
        this.merger = new RowMerger(table, words, seen);
        this.rejoiner = new Rejoiner(table, words, delimiter);
        this.remarks = new CellRemarks(table, words, sink::problem);
        this.texts = new RowTexts(table, words);
    }

    public LineAccount run(RecordSource records, Progress progress) throws IOException {
        int expectedLine = 1;
        int count = 0;
        for (Row row = records.next(); row != null; row = records.next()) {
            if (++count % ASK_EVERY == 0 && progress.cancelled()) {
                throw new CancellationException();
            }
            continuation(expectedLine, row.line());
            expectedLine = row.line() + 1;
            take(row, records);
        }
        continuation(expectedLine, (int) records.lines() + 1);
        flush(Why.FOOTER);
        return new LineAccount((int) records.lines(), items, merged, skipped, problems);
    }

    private void continuation(int from, int to) {
        for (int line = from; line < to; line++) {
            skip(line, Why.CONTINUATION);
        }
    }

    private void take(Row row, RecordSource records) {
        Optional<Why> why = sorter.sort(row);
        if (why.isPresent()) {
            forget(row, records);
            skip(row.line(), why.get());
            return;
        }
        flush(Why.SECTION);
        if (row.size() > Records.MOST_CELLS || (hasRemarks(row, records) && isGarbage(row))) {
            forget(row, records);
            problems++;
            Code code = row.size() > Records.MOST_CELLS ? Code.TOO_MANY_COLUMNS : Code.UNREADABLE_ROW;
            sink.problem(new RowProblem(row.line(), "", code, List.of(String.valueOf(row.size()))));
            return;
        }
        Row fitted = fit(row).without(table.secret());
        name(fitted, records);
        rows.accept(fitted);
        int ordinal = merger.place(fitted);
        remarks.look(fitted, merger.sawMac());
        Item item = new Item(fitted.line(), fitted, texts, remarks.quantity(fitted));
        if (merger.isNew()) {
            items++;
            sink.item(ordinal, item);
        } else {
            merged++;
            sink.more(ordinal, item);
        }
    }

    private void skip(int line, Why why) {
        skipped++;
        if (why == Why.SECTION || why == Why.COMMENT || !pending.isEmpty()) {
            pending.add(new SkippedLine(line, why));
            if (pending.size() > MOST_PENDING) {
                flush(Why.SECTION);
            }
        } else {
            sink.skipped(new SkippedLine(line, why));
        }
    }

    private void flush(Why sectionsAre) {
        for (SkippedLine line : pending) {
            sink.skipped(line.why() == Why.SECTION ? new SkippedLine(line.line(), sectionsAre) : line);
        }
        pending.clear();
    }

    // ---- the width of the table

    private Row fit(Row row) {
        int first = table.firstCell();
        int width = table.width();
        int last = row.size();
        while (last > first + width && row.blank(last - 1)) {
            last--;
        }
        Row inner = first == 0 && last == row.size() ? row : inner(row, first, last);
        if (inner.size() > width) {
            cells(row, Code.TOO_MANY_CELLS, inner.size());
            return rejoiner.rejoin(inner);
        }
        if (inner.size() < width) {
            cells(row, Code.TOO_FEW_CELLS, inner.size());
        }
        return inner.window(0, width);
    }

    /// The row without the empty cells at its ends; text that stands before the first column goes into it.
    private static Row inner(Row row, int first, int last) {
        if (first == 0 || row.blank(0)) {
            return row.window(first, Math.max(last - first, 0));
        }
        List<String> cells = new ArrayList<>(row.subList(Math.min(first, row.size()), last));
        String before = row.get(0);
        if (cells.isEmpty()) {
            cells.add(before);
        } else {
            cells.set(0, before + " " + cells.getFirst());
        }
        return Row.of(row.line(), cells);
    }

    private void cells(Row row, Code code, int count) {
        sink.problem(
                new RowProblem(row.line(), "", code, List.of(String.valueOf(count), String.valueOf(table.width()))));
    }

    /// Most of it is characters that no text holds.
    private static boolean isGarbage(Row row) {
        String text = row.text();
        int length = Math.min(text.length(), 1000);
        int bad = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            bad += c == 0xFFFD || (c < ' ' && c != '\t' && c != '\n' && c != '\r') ? 1 : 0;
        }
        return length >= 8 && bad * 3 > length;
    }

    // ---- remarks of the reader

    private void forget(Row row, RecordSource records) {
        while (!records.remarks().isEmpty() && records.remarks().peek().line() <= row.line()) {
            records.remarks().remove();
        }
    }

    private static boolean hasRemarks(Row row, RecordSource records) {
        Remark remark = records.remarks().peek();
        return remark != null && remark.line() <= row.line();
    }

    private void name(Row row, RecordSource records) {
        Remark remark = records.remarks().peek();
        while (remark != null && remark.line() <= row.line()) {
            int column = remark.cell() - table.firstCell();
            boolean known = remark.cell() >= 0 && column >= 0 && column < table.width();
            String header = known ? table.columns().get(column) : "";
            sink.problem(new RowProblem((int) remark.line(), header, remark.code(), List.of()));
            records.remarks().remove();
            remark = records.remarks().peek();
        }
    }
}
