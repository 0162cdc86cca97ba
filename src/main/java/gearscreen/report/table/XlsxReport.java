package gearscreen.report.table;

import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Tally;
import gearscreen.report.Wording;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The report as a workbook: what a spreadsheet is good at is filtering, so every list is whole, one row for each
/// finding.
public final class XlsxReport implements Report {
    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        Wording wording = new Wording(settings.messages());
        Tally tally = Tally.of(content.scan());
        try (Workbook book = new Workbook(new Unclosed(out), settings.program(), version(settings))) {
            ListSheets lists = new ListSheets(content, tally, wording);
            sheet(book, name(wording, "summary"), new SummarySheet(content, settings, tally, wording)::write);
            sheet(book, name(wording, "flagged"), sheet -> FindingsSheet.write(sheet, content, tally, wording, false));
            sheet(book, name(wording, "setAside"), sheet -> FindingsSheet.write(sheet, content, tally, wording, true));
            sheet(book, name(wording, "unchecked"), lists::unchecked);
            if (content.since().isPresent()) {
                sheet(book, name(wording, "changes"), lists::changes);
            }
            sheet(book, name(wording, "directives"), lists::directives);
            if (!content.scan().lists().isEmpty()) {
                sheet(book, wording.text("report.sheet.ownLists"), new OwnSheet(content, wording)::write);
            }
            sheet(book, name(wording, "about"), new AboutSheet(content, settings, wording)::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /// Each sheet is finished before the next begins: rows that are flushed go into the file at once, and the file
    /// takes one sheet at a time.
    private static void sheet(Workbook book, String name, Consumer<Worksheet> content) throws IOException {
        Worksheet sheet = book.newWorksheet(name);
        content.accept(sheet);
        sheet.finish();
    }

    private static String name(Wording wording, String sheet) {
        return wording.text("report.xlsx." + sheet);
    }

    /// The library takes versions of the form 1.2 only.
    private static String version(ReportSettings settings) {
        String[] numbers = settings.version().split("[^0-9]+", -1);
        return numbers.length >= 2 && !numbers[0].isEmpty() && !numbers[1].isEmpty()
                ? "%02d.%04d".formatted(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]))
                : "00.0000";
    }

    /// The library closes what it writes to.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
