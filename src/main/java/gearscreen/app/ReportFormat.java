package gearscreen.app;

import gearscreen.report.CsvReport;
import gearscreen.report.Report;
import gearscreen.report.TextReport;
import gearscreen.report.html.HtmlReport;
import gearscreen.report.json.JsonReport;

/// The reports there are, by the names of `--format`.
public enum ReportFormat {
    TEXT("text", "txt"),
    CSV("csv", "csv"),
    HTML("html", "html"),
    JSON("json", "json");

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
            case HTML -> new HtmlReport();
            case JSON -> new JsonReport();
        };
    }
}
