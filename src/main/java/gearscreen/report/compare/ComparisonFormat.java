package gearscreen.report.compare;

import gearscreen.report.ReportSettings;
import gearscreen.report.Wording;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The ways a comparison is written down, by the names of `--format`. Devices that are the same are counted; only those
/// of which something changed are listed, but for `JSON`, which lists all.
public enum ComparisonFormat {
    TEXT("text", "txt"),
    CSV("csv", "csv"),
    HTML("html", "html"),
    JSON("json", "json");

    private final String id;
    private final String extension;

    ComparisonFormat(String id, String extension) {
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

    /// @param out is flushed and stays open
    public void write(Comparison comparison, ReportSettings settings, OutputStream out) throws IOException {
        Wording wording = new Wording(settings.messages());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (this) {
            case TEXT -> new ComparisonText(comparison, wording).write(writer);
            case CSV -> new ComparisonCsv(comparison, wording).write(writer);
            case HTML -> new ComparisonPage(comparison, wording, settings).write(writer);
            case JSON -> new ComparisonJson(comparison, settings).write(out);
        }
        writer.flush();
    }

    static List<Changed> changes(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.kind() != Changed.Kind.SAME)
                .toList();
    }
}
