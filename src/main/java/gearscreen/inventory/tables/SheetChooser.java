package gearscreen.inventory.tables;

import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.SheetChoice;
import gearscreen.inventory.UnreadableInventoryException;
import gearscreen.inventory.UnreadableInventoryException.Reason;
import gearscreen.inventory.columns.Table;
import gearscreen.inventory.columns.TableFinder;
import gearscreen.inventory.table.Row;
import gearscreen.inventory.workbook.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Says which sheet of a workbook is the inventory: the visible one whose columns say most of devices, among equals the
/// one with more rows, then the first. Covers, legends and pivot tables have few such columns.
final class SheetChooser {
    /// Workbooks with more sheets are looked at no further.
    private static final int LOOK_AT = 64;

    private final TableFinder finder;
    private final int lookAt;

    /// @param rows the first of the sheet
    record Chosen(Workbook.Sheet sheet, List<Row> rows, SheetChoice choice) {}

    private record Candidate(Workbook.Sheet sheet, List<Row> rows, int columns, int filled) {
        boolean isBetterThan(Candidate other) {
            if (sheet.hidden() != other.sheet.hidden()) {
                return !sheet.hidden() ? columns > 0 || other.columns == 0 : columns > 0 && other.columns == 0;
            }
            return columns != other.columns ? columns > other.columns : filled > other.filled;
        }
    }

    SheetChooser(TableFinder finder, int lookAt) {
        this.finder = finder;
        this.lookAt = lookAt;
    }

    /// @throws UnreadableInventoryException when no sheet holds any text, or the one asked for is not there
    Chosen choose(Workbook workbook, ReadOptions options, String file, Progress progress) throws IOException {
        List<Workbook.Sheet> sheets = workbook.sheets();
        List<Candidate> filled = new ArrayList<>();
        for (Workbook.Sheet sheet : sheets.subList(0, Math.min(sheets.size(), LOOK_AT))) {
            List<Row> rows = workbook.first(sheet, lookAt, progress);
            if (!rows.isEmpty()) {
                filled.add(candidate(sheet, rows, file));
            }
        }
        Candidate best = null;
        for (Candidate one : filled) {
            boolean asked = options.sheet()
                    .filter(name -> name.equals(one.sheet().name()))
                    .isPresent();
            if (asked || (options.sheet().isEmpty() && (best == null || one.isBetterThan(best)))) {
                best = one;
            }
        }
        if (best == null) {
            throw options.sheet()
                    .map(name ->
                            new UnreadableInventoryException(Reason.NO_SUCH_SHEET, List.of(file, name, names(sheets))))
                    .orElseGet(() -> new UnreadableInventoryException(Reason.NO_TABLE, List.of(file)));
        }
        Workbook.Sheet chosen = best.sheet();
        List<String> others = filled.stream()
                .map(Candidate::sheet)
                .filter(sheet -> !sheet.equals(chosen))
                .map(Workbook.Sheet::name)
                .toList();
        return new Chosen(chosen, best.rows(), new SheetChoice(chosen.name(), others));
    }

    private static String names(List<Workbook.Sheet> sheets) {
        return String.join(", ", sheets.stream().map(Workbook.Sheet::name).toList());
    }

    private Candidate candidate(Workbook.Sheet sheet, List<Row> rows, String file) throws IOException {
        Table table = finder.find(rows, ReadOptions.automatic(), file);
        int body = 0;
        for (Row row : rows.subList(table.headerRecord() + 1, rows.size())) {
            body += row.filled() > 0 ? 1 : 0;
        }
        // A header without rows is a form that nobody has filled in.
        int columns =
                body == 0 || table.headerRecord() < 0 ? 0 : table.mapping().size();
        return new Candidate(sheet, rows, columns, body);
    }
}
