package gearscreen.report;

import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.io.OutputStream;

/// One way of writing a scan down. The same scan and settings give the same bytes.
public interface Report {
    /// @param out is flushed and stays open; the bytes are UTF-8
    void write(ScanResult scan, ReportSettings settings, OutputStream out) throws IOException;
}
