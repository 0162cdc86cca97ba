package gearscreen.desktop.export;

import gearscreen.app.Program;
import gearscreen.app.ReportFormat;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.ReportSettings.Include;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;

/// The text of a report for an e-mail, to be pasted.
final class EmailText {
    private EmailText() {}

    static String of(ReportContent content, Language language, Instant now) throws IOException {
        Program program = Program.current();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportSettings settings = new ReportSettings(
                Messages.in(language),
                program.name(),
                program.version(),
                now.atZone(ZoneId.systemDefault()),
                Include.FLAGGED);
        ReportFormat.EMAIL.report().write(content, settings, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
