package gearscreen.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.report.OwnWording;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Supplier;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One row an item, for a spreadsheet: UTF-8 with byte-order mark, CRLF, formulas neutralised. What belongs to
/// several findings of an item stands in one cell, separated by ` | `, in the same order in every column.
public record CsvReport(CsvStyle style) implements Report {
    /// An en dash: a hyphen would be guarded as the start of a formula.
    private static final String NOTHING = "–";

    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        ScanResult scan = content.scan();
        Wording wording = new Wording(settings.messages());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (!style.raw()) {
            writer.write('\uFEFF');
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(style.delimiter())
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(writer);
        try {
            csv.writeRecord(header(scan, wording));
            RowText texts = new RowText(wording, scan.inventory());
            for (ScreenedItem item : scan.items()) {
                if (settings.include() == ReportSettings.Include.ALL
                        || item.outcome().flagged()) {
                    csv.writeRecord(row(content, item, wording, texts));
                }
            }
        } catch (UncheckedIOException e) {
            // The library hides that the disk is full or the reader gone.
            throw e.getCause();
        }
        writer.flush();
    }

    private static List<String> header(ScanResult scan, Wording wording) {
        List<String> header = new ArrayList<>();
        for (String column : List.of(
                "lines",
                "outcome",
                "strength",
                "supplier",
                "via",
                "applicability",
                "APPLIES",
                "MAY_APPLY",
                "INFORMATION",
                "evidence",
                "conflict")) {
            header.add(wording.text("report.csv." + column));
        }
        RowText.FIELDS.forEach(field -> header.add(wording.field(field)));
        for (String column : List.of("quantity", "nextStep", "file", "watchlist", "asOf", "profile")) {
            header.add(wording.text("report.csv." + column));
        }
        RowText.DECISION.forEach(column -> header.add(wording.text("report.head." + column)));
        if (!scan.lists().isEmpty()) {
            header.add(wording.text("report.csv.ownLists"));
            header.add(wording.text("report.csv.allowed"));
        }
        return header;
    }

    private List<String> row(ReportContent content, ScreenedItem screened, Wording wording, RowText texts) {
        ScanResult scan = content.scan();
        Item item = screened.item();
        List<Finding> findings =
                screened.outcome() instanceof Outcome.Flagged(List<Finding> found) ? found : List.<Finding>of();
        List<String> row = new ArrayList<>();
        row.add(texts.lines(item));
        row.add(wording.outcome(screened.outcome()));
        row.add(each(findings, finding -> wording.strength(finding.strength())));
        row.add(each(findings, finding -> finding.supplier().name()));
        row.add(each(findings, finding -> finding.via().map(Supplier::name).orElse("")));
        row.add(each(findings, finding -> wording.applicability(finding.applicability())));
        for (Applicability level : Applicability.values()) {
            row.add(each(findings, finding -> texts.directives(finding, level)));
        }
        row.add(each(findings, texts::evidence));
        row.add(each(findings, finding -> wording.conflict(finding).orElse("")));
        for (Field field : RowText.FIELDS) {
            row.add(RowText.values(item, field, text -> style.raw() ? text : wording.cell(text)));
        }
        row.add(String.valueOf(item.quantity()));
        row.add(wording.nextStep(screened));
        row.add(texts.files(item));
        row.add(wording.text(
                "report.csv.edition",
                scan.watchlistVersion(),
                scan.watchlistDate().toString()));
        row.add(scan.asOf().toString());
        row.add(wording.profiles(scan.profiles()));
        List<List<String>> decisions = content.decisions().map(made -> made.of(screened)).orElse(List.of()).stream()
                .map(texts::decision)
                .toList();
        for (int i = 0; i < RowText.DECISION.size(); i++) {
            int column = i;
            row.add(each(decisions, decision -> decision.get(column)));
        }
        if (!scan.lists().isEmpty()) {
            OwnWording own = new OwnWording(wording);
            row.add(screened.own().findings().stream().map(own::whole).collect(Collectors.joining(RowText.SEPARATOR)));
            row.add(screened.own().allowances().stream()
                    .map(own::allowance)
                    .collect(Collectors.joining(RowText.SEPARATOR)));
        }
        if (!style.raw()) {
            row.replaceAll(text -> FormulaGuard.guard(text, style.delimiter()));
        }
        return row;
    }

    /// One text a finding. A dash stands for nothing where there is more than one finding, so that columns stay in
    /// step; empty where there is nothing for any.
    private static <T> String each(List<T> findings, Function<T, String> text) {
        List<String> texts = findings.stream().map(text).toList();
        if (texts.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return texts.size() == 1
                ? texts.getFirst()
                : texts.stream()
                        .map(one -> one.isEmpty() ? NOTHING : one)
                        .collect(Collectors.joining(RowText.SEPARATOR));
    }
}
