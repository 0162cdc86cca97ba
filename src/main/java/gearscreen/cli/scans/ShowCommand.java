package gearscreen.cli.scans;

import gearscreen.app.export.ReportFiles;
import gearscreen.app.kept.KeptScans;
import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.ReportOptions;
import gearscreen.cli.ReportOutput;
import gearscreen.cli.Terminal;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import gearscreen.review.Review;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `scans show NUMBER`: the reports of a kept scan, with the decisions that there were when it was last worked on.
record ShowCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = options.spec(this, "show", "scans.show").addPositional(ScanNumber.first(terminal));
        return new ReportOptions(terminal, options)
                .into(spec)
                .addOption(new Stores(terminal, options).store())
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        ReportOptions reports = new ReportOptions(terminal, options);
        ReportOutput output = new ReportOutput(
                terminal,
                new ReportFiles(terminal.program(), List.of(), reports.replace(arguments)),
                reports.order(arguments),
                reports.output(arguments));
        output.check();
        Stores stores = new Stores(terminal, options);
        try (ScanStore store = stores.look(arguments)) {
            Review review = new KeptScans(store)
                    .asItStood(
                            stores.scan(store, arguments.matchedPositionalValue(0, "")),
                            terminal.today(),
                            Progress.none());
            output.write(reports.content(arguments, ReportContent.of(review)));
        }
        return ExitCode.NOTHING;
    }
}
