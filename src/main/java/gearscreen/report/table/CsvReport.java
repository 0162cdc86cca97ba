package gearscreen.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.ListingEffect;
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
    private static final String SEPARATOR = " | ";

    /// An en dash: a hyphen would be guarded as the start of a formula.
    private static final String NOTHING = "–";

    private static final List<Field> FIELDS = List.of(
            Field.VENDOR,
            Field.BRAND,
            Field.MAC_VENDOR,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.DESCRIPTION,
            Field.MAC,
            Field.FCC_ID,
            Field.SERIAL,
            Field.HOSTNAME,
            Field.IP,
            Field.ASSET_TAG,
            Field.LOCATION);

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
            csv.writeRecord(header(wording));
            for (ScreenedItem item : scan.items()) {
                if (settings.include() == ReportSettings.Include.ALL || item.outcome() instanceof Outcome.Flagged) {
                    csv.writeRecord(row(scan, item, wording));
                }
            }
        } catch (UncheckedIOException e) {
            // The library hides that the disk is full or the reader gone.
            throw e.getCause();
        }
        writer.flush();
    }

    private static List<String> header(Wording wording) {
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
        FIELDS.forEach(field -> header.add(wording.field(field)));
        for (String column : List.of("quantity", "nextStep", "file", "watchlist", "asOf", "profile")) {
            header.add(wording.text("report.csv." + column));
        }
        return header;
    }

    private List<String> row(ScanResult scan, ScreenedItem screened, Wording wording) {
        Item item = screened.item();
        List<Finding> findings =
                screened.outcome() instanceof Outcome.Flagged(List<Finding> found) ? found : List.<Finding>of();
        List<String> row = new ArrayList<>();
        row.add(lines(item, scan.inventory()));
        row.add(wording.outcome(screened.outcome()));
        row.add(each(findings, finding -> wording.strength(finding.strength())));
        row.add(each(findings, finding -> finding.supplier().name()));
        row.add(each(findings, finding -> finding.via().map(Supplier::name).orElse(NOTHING)));
        row.add(each(findings, finding -> wording.applicability(finding.applicability())));
        for (Applicability level : Applicability.values()) {
            row.add(each(findings, finding -> directives(finding, level, wording)));
        }
        row.add(each(
                findings,
                finding -> finding.evidence().stream().map(wording::evidence).collect(Collectors.joining(" "))));
        row.add(each(findings, finding -> wording.conflict(finding).orElse(NOTHING)));
        for (Field field : FIELDS) {
            row.add(item.values(field).stream()
                    .map(value -> style.raw() ? value.text() : wording.cell(value.text()))
                    .collect(Collectors.joining(SEPARATOR)));
        }
        row.add(String.valueOf(item.quantity()));
        row.add(wording.nextStep(screened));
        row.add(wording.cell(files(item, scan.inventory())));
        row.add(wording.text(
                "report.csv.edition",
                scan.watchlistVersion(),
                scan.watchlistDate().toString()));
        row.add(scan.asOf().toString());
        row.add(wording.profiles(scan.profiles()));
        if (!style.raw()) {
            row.replaceAll(text -> FormulaGuard.guard(text, style.delimiter()));
        }
        return row;
    }

    /// The directives of a finding that have this meaning for the profile.
    private static String directives(Finding finding, Applicability level, Wording wording) {
        String directives = finding.listings().stream()
                .filter(effect -> effect.applicability() == level)
                .map(ListingEffect::directive)
                .distinct()
                .map(directive -> wording.text("report.csv.directive", wording.text(directive.title()), directive.id()))
                .collect(Collectors.joining("; "));
        return directives.isEmpty() ? NOTHING : directives;
    }

    /// One text a finding. A dash stands for nothing where there is more than one finding, so that columns stay in
    /// step.
    private static String each(List<Finding> findings, Function<Finding, String> text) {
        if (findings.size() == 1) {
            String only = text.apply(findings.getFirst());
            return only.equals(NOTHING) ? "" : only;
        }
        return findings.stream().map(text).collect(Collectors.joining(SEPARATOR));
    }

    /// In the file that each of them stands in.
    private static String lines(Item item, Inventory inventory) {
        return item.lines().stream()
                .map(line -> String.valueOf(inventory.place(line).line()))
                .collect(Collectors.joining(" "));
    }

    /// As many as there are lines where they stand in several files.
    private static String files(Item item, Inventory inventory) {
        List<String> files =
                item.lines().stream().map(line -> inventory.place(line).file()).toList();
        return files.stream().distinct().count() == 1 ? files.getFirst() : String.join(SEPARATOR, files);
    }
}
