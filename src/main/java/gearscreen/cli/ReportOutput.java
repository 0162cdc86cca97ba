package gearscreen.cli;

import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportOrder;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Where the reports of an order go: into files, or the only one to the standard output.
///
/// @param output a file or a folder; none: the standard output
public record ReportOutput(Terminal terminal, ReportFiles files, ReportOrder order, Optional<Path> output) {
    /// @throws Refusal where there is nowhere for several reports to go
    public ReportOutput {
        if (output.isEmpty() && order.parts().size() > 1) {
            throw new Refusal(terminal.say("cli.usage.severalReports"));
        }
    }

    /// Looks before the work at the files whose names are known; those in a folder name the scan.
    public void check() throws IOException {
        if (output.isPresent() && !Files.isDirectory(output.get())) {
            files.check(ReportOptions.targets(order, output.get()));
        }
    }

    public void write(ReportContent content) throws IOException {
        if (output.isPresent()) {
            write(content, output.get());
        } else {
            ReportOrder.Part only = order.parts().getFirst();
            ReportSettings settings = terminal.settings(Messages.in(only.language()), order.include());
            terminal.print(out -> only.format().report(order.csv()).write(content, settings, out));
        }
    }

    private void write(ReportContent content, Path place) throws IOException {
        ZonedDateTime created = terminal.settings(order.include()).created();
        List<ReportFiles.Target> targets = Files.isDirectory(place)
                ? ReportFiles.targets(order, place, ReportFiles.stem(content, created.toLocalDate()))
                : ReportOptions.targets(order, place);
        for (Path written : files.write(content, order, targets, created, Progress.none())) {
            terminal.tell(terminal.messages()
                    .count(
                            "cli.check.written",
                            content.scan().flagged(),
                            content.scan().counts().items(),
                            written.toString()));
        }
    }
}
