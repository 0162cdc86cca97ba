package gearscreen.desktop.export;

import gearscreen.app.ReportFormat;
import gearscreen.report.ReportContent;
import gearscreen.text.Language;
import java.io.IOException;
import java.nio.file.Path;

/// Writes a report to a file.
@FunctionalInterface
public interface ReportFiles {
    /// @param all also the items that are not flagged
    /// @param inventory the file that the scan read, which is never written over
    /// @throws gearscreen.app.UnwritableException when it cannot be written; the old file is then as it was
    void write(ReportContent content, ReportFormat format, Language language, boolean all, Path inventory, Path file)
            throws IOException;
}
