package gearscreen.report.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import gearscreen.report.ChangeWords;
import gearscreen.report.Wording;
import gearscreen.report.table.FormulaGuard;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// A row for each change, for a spreadsheet: with byte-order mark, CRLF, formulas neutralised; what the two sides are
/// stands in every row.
record ComparisonCsv(Comparison comparison, Wording wording) {
    void write(Writer out) throws IOException {
        ChangeWords words = new ChangeWords(wording);
        List<String> sides = List.of(words.side(comparison.before()), words.side(comparison.after()));
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        try {
            csv.writeRecord(row(
                    words.headers(), List.of(wording.text("compare.side.before"), wording.text("compare.side.after"))));
            for (Changed change : ComparisonFormat.changes(comparison)) {
                csv.writeRecord(row(words.cells(change, comparison), sides));
            }
        } catch (UncheckedIOException e) {
            // The library hides that the disk is full or the reader gone.
            throw e.getCause();
        }
        out.flush();
    }

    private static List<String> row(List<String> cells, List<String> sides) {
        List<String> row = new ArrayList<>(cells);
        row.addAll(sides);
        row.replaceAll(text -> FormulaGuard.guard(text, ','));
        return row;
    }
}
