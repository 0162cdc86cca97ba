package gearscreen.desktop.export;

import gearscreen.app.export.ReportFiles.Target;
import gearscreen.app.export.ReportOrder;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes the reports of an order into files.
@FunctionalInterface
public interface ReportWriter {
    /// @param inputs the files that the scan read, which are never written over
    /// @param replace whether files that exist may be replaced
    /// @return the files, in the order of the targets
    /// @throws gearscreen.app.UnwritableException for the first that cannot be written; the others are as they were
    /// @throws java.util.concurrent.CancellationException where the progress says so
    List<Path> write(
            ReportContent content,
            ReportOrder order,
            List<Target> targets,
            List<Path> inputs,
            boolean replace,
            Progress progress)
            throws IOException;
}
