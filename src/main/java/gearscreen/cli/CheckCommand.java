package gearscreen.cli;

import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportOrder;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `check FILE`: reads an inventory, screens it, writes the reports.
record CheckCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = options.spec(this, "check", "check")
                .addPositional(options.files())
                .addOption(options.several("profile", "ID[,ID]"))
                .addOption(options.one("as-of", "DATE"))
                .addOption(options.several("list", "LIST"));
        return new ReportOptions(terminal, options)
                .into(spec)
                .addOption(options.one("sheet", "NAME"))
                .addOption(options.several("map", "FIELD=COLUMN"))
                .addOption(options.one("fail-on", "any|may-apply|applies|never"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        ReportOptions reports = new ReportOptions(terminal, options);
        Inputs inputs = new Inputs(arguments.matchedPositionalValue(0, List.of()), options);
        Optional<Path> output = reports.output(arguments);
        ReportOrder order = reports.order(arguments);
        reports.leftOut(arguments);
        FailOn failOn = options.failOn(arguments);
        ReadOptions reading = options.reading(arguments);
        LocalDate asOf = options.asOf(arguments);
        List<String> profiles = options.profiles(arguments);
        new Lists(terminal, options).use(arguments);
        ReportFiles files = new ReportFiles(terminal.program(), inputs.paths(), reports.replace(arguments));
        if (output.isEmpty() && order.parts().size() > 1) {
            throw new Refusal(terminal.say("cli.usage.severalReports"));
        }
        if (output.isPresent() && !Files.isDirectory(output.get())) {
            // Their names are known before the work; those in a folder name the scan.
            files.check(ReportOptions.targets(order, output.get()));
        }

        ScanResult scan = terminal.reading(
                inputs.text(),
                () -> terminal.checks()
                        .check(inputs.contents(), reading, profiles, asOf, ReportOptions.keep(order), Progress.none()));
        terminal.tellNotRead(scan.inventory());
        if (scan.counts().items() == 0) {
            terminal.tell(terminal.messages()
                    .text("cli.check.noItems", scan.inventory().source().name()));
        }
        ReportContent content = reports.content(arguments, ReportContent.of(scan));
        if (output.isPresent()) {
            write(files, order, content, output.get());
        } else {
            ReportOrder.Part only = order.parts().getFirst();
            ReportSettings settings = terminal.settings(Messages.in(only.language()), order.include());
            terminal.print(out -> only.format().report(order.csv()).write(content, settings, out));
        }
        return failOn.exitCode(scan.items().stream().map(ScreenedItem::outcome).toList());
    }

    private void write(ReportFiles files, ReportOrder order, ReportContent content, Path output) throws IOException {
        ZonedDateTime created = terminal.settings(order.include()).created();
        List<ReportFiles.Target> targets = Files.isDirectory(output)
                ? ReportFiles.targets(order, output, ReportFiles.stem(content, created.toLocalDate()))
                : ReportOptions.targets(order, output);
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
