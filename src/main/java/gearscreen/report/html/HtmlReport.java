package gearscreen.report.html;

import gearscreen.report.Report;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// A page as one file that loads nothing.
public record HtmlReport(Page page) implements Report {
    @Override
    public void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PageText.write(page, content, settings, Form.SCREEN, writer);
    }
}
