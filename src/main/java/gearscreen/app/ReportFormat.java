package gearscreen.app;

import gearscreen.report.EmailReport;
import gearscreen.report.Report;
import gearscreen.report.TextReport;
import gearscreen.report.document.FullReport;
import gearscreen.report.html.HtmlReport;
import gearscreen.report.json.JsonReport;
import gearscreen.report.pdf.PdfReport;
import gearscreen.report.pipeline.JUnitReport;
import gearscreen.report.pipeline.SarifReport;
import gearscreen.report.table.CsvReport;
import gearscreen.report.table.XlsxReport;

/// The reports there are, by the names of `--format`.
public enum ReportFormat {
    TEXT("text", "txt"),
    CSV("csv", "csv"),
    HTML("html", "html"),
    PDF("pdf", "pdf"),
    XLSX("xlsx", "xlsx"),
    JSON("json", "json"),
    SARIF("sarif", "sarif"),
    JUNIT("junit", "xml"),
    EMAIL("email", "txt");

    private final String id;
    private final String extension;

    ReportFormat(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    public String id() {
        return id;
    }

    /// Of a file of this format, without the dot.
    public String extension() {
        return extension;
    }

    public Report report() {
        return switch (this) {
            case TEXT -> new TextReport();
            case CSV -> new CsvReport();
            case HTML -> new HtmlReport(new FullReport());
            case PDF -> new PdfReport(new FullReport());
            case XLSX -> new XlsxReport();
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JUnitReport();
            case EMAIL -> new EmailReport();
        };
    }
}
