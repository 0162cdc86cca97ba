package gearscreen.desktop.export;

import gearscreen.app.Program;
import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportFiles.Target;
import gearscreen.app.export.ReportOrder;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/// Reports in files that appear whole or not at all.
public final class WholeReports implements ReportWriter {
    private final InstantSource clock;

    public WholeReports(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<Path> write(
            ReportContent content,
            ReportOrder order,
            List<Target> targets,
            List<Path> inputs,
            boolean replace,
            Progress progress)
            throws IOException {
        return new ReportFiles(Program.current(), inputs, replace)
                .write(content, order, targets, clock.instant().atZone(ZoneId.systemDefault()), progress);
    }
}
