package gearscreen.desktop.export;

import gearscreen.app.Program;
import gearscreen.app.ReportFormat;
import gearscreen.app.WholeFile;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.ReportSettings.Include;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/// Reports in files that appear whole or not at all.
public final class WholeReports implements ReportFiles {
    private final InstantSource clock;

    public WholeReports(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void write(
            ReportContent content, ReportFormat format, Language language, boolean all, Path inventory, Path file)
            throws IOException {
        Program program = Program.current();
        ReportSettings settings = new ReportSettings(
                Messages.in(language),
                program.name(),
                program.version(),
                clock.instant().atZone(ZoneId.systemDefault()),
                all ? Include.ALL : Include.FLAGGED);
        WholeFile.write(file, inventory, out -> format.report().write(content, settings, out));
    }
}
