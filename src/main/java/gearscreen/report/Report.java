package gearscreen.report;

import java.io.IOException;
import java.io.OutputStream;

/// One way of writing a scan down. The same content and settings give the same bytes, but for a PDF, which is only the
/// same to its reader.
public interface Report {
    /// @param out is flushed and stays open; texts are UTF-8
    void write(ReportContent content, ReportSettings settings, OutputStream out) throws IOException;
}
