package gearscreen.app;

import gearscreen.report.EmailReport;
import gearscreen.report.Report;
import gearscreen.report.TextReport;
import gearscreen.report.disclosure.SellerLetters;
import gearscreen.report.disclosure.Worksheet;
import gearscreen.report.document.FullReport;
import gearscreen.report.html.HtmlReport;
import gearscreen.report.json.JsonReport;
import gearscreen.report.pdf.PdfReport;
import gearscreen.report.pipeline.JUnitReport;
import gearscreen.report.pipeline.SarifReport;
import gearscreen.report.table.CsvReport;
import gearscreen.report.table.CsvStyle;
import gearscreen.report.table.XlsxReport;
import gearscreen.screening.Keep;

/// The reports there are, by the names of `--format`.
public enum ReportFormat {
    TEXT("text", "", "txt", Keep.FLAGGED_AND_UNCLEAR),
    CSV("csv", "", "csv", Keep.FLAGGED),
    HTML("html", "", "html", Keep.FLAGGED_AND_UNCLEAR),
    PDF("pdf", "", "pdf", Keep.FLAGGED_AND_UNCLEAR),
    XLSX("xlsx", "", "xlsx", Keep.FLAGGED_AND_UNCLEAR),
    JSON("json", "", "json", Keep.FLAGGED),
    SARIF("sarif", "", "sarif", Keep.FLAGGED),
    JUNIT("junit", "-junit", "xml", Keep.FLAGGED_AND_UNCLEAR),
    EMAIL("email", "-email", "txt", Keep.FLAGGED_AND_UNCLEAR),
    /// What US contract clauses ask for, to be filled in.
    WORKSHEET("worksheet", "-us-worksheet", "pdf", Keep.FLAGGED),
    WORKSHEET_HTML("worksheet-html", "-us-worksheet", "html", Keep.FLAGGED),
    /// Requests to the sellers.
    LETTERS("letters", "-letters", "txt", Keep.FLAGGED_AND_UNCLEAR);

    private final String id;
    private final String suffix;
    private final String extension;
    private final Keep keep;

    ReportFormat(String id, String suffix, String extension, Keep keep) {
        this.id = id;
        this.suffix = suffix;
        this.extension = extension;
        this.keep = keep;
    }

    public String id() {
        return id;
    }

    /// What stands before the dot in the name of a file of this format, where the extension alone would not tell it
    /// from another.
    public String suffix() {
        return suffix;
    }

    /// Of a file of this format, without the dot.
    public String extension() {
        return extension;
    }

    /// The items that it shows where not all are asked for; no others need to be kept.
    public Keep keep() {
        return keep;
    }

    /// False for what only machines read, which is written in one language.
    public boolean forPeople() {
        return switch (this) {
            case JSON, SARIF, JUNIT -> false;
            case TEXT, CSV, HTML, PDF, XLSX, EMAIL, WORKSHEET, WORKSHEET_HTML, LETTERS -> true;
        };
    }

    public Report report() {
        return report(CsvStyle.STANDARD);
    }

    public Report report(CsvStyle csv) {
        return switch (this) {
            case TEXT -> new TextReport();
            case CSV -> new CsvReport(csv);
            case HTML -> new HtmlReport(new FullReport());
            case PDF -> new PdfReport(new FullReport());
            case XLSX -> new XlsxReport();
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JUnitReport();
            case EMAIL -> new EmailReport();
            case WORKSHEET -> new PdfReport(new Worksheet());
            case WORKSHEET_HTML -> new HtmlReport(new Worksheet());
            case LETTERS -> new SellerLetters();
        };
    }
}
