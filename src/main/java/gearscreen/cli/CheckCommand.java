package gearscreen.cli;

import gearscreen.app.ReportFormat;
import gearscreen.app.WholeFile;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.screening.Keep;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `check FILE`: reads an inventory, screens it, writes the report.
record CheckCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "check", "check")
                .addPositional(options.files())
                .addOption(options.several("profile", "ID[,ID]"))
                .addOption(options.one("as-of", "DATE"))
                .addOption(options.one("format", "text|csv|html|pdf|xlsx|json|sarif|junit|email"))
                .addOption(options.one("output", "FILE"))
                .addOption(options.one("include", "flagged|all"))
                .addOption(options.one("sheet", "NAME"))
                .addOption(options.several("map", "FIELD=COLUMN"))
                .addOption(options.one("fail-on", "any|may-apply|applies|never"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Inputs inputs = new Inputs(arguments.matchedPositionalValue(0, List.of()), options);
        Optional<Path> output = options.value(arguments, "output").map(options::path);
        ReportFormat format = options.choice(
                arguments,
                "format",
                List.of(ReportFormat.values()),
                ReportFormat::id,
                output.map(CheckCommand::byName).orElse(ReportFormat.TEXT));
        ReportSettings.Include include = options.choice(
                arguments,
                "include",
                List.of(ReportSettings.Include.values()),
                choice -> choice.name().toLowerCase(Locale.ROOT),
                ReportSettings.Include.FLAGGED);
        FailOn failOn = options.failOn(arguments);
        ReadOptions reading = options.reading(arguments);
        LocalDate asOf = options.asOf(arguments);
        List<String> profiles = options.profiles(arguments);
        if (output.isPresent()) {
            inputs.guard(output.get());
        }

        ScanResult scan = terminal.reading(
                inputs.text(),
                () -> terminal.checks()
                        .check(inputs.contents(), reading, profiles, asOf, keep(format, include), Progress.none()));
        terminal.tellNotRead(scan.inventory());
        if (scan.counts().items() == 0) {
            terminal.tell(terminal.messages()
                    .text("cli.check.noItems", scan.inventory().source().name()));
        }
        ReportSettings settings = terminal.settings(include);
        if (output.isPresent()) {
            WholeFile.write(
                    output.get(),
                    inputs.any(output.get()),
                    out -> format.report().write(ReportContent.of(scan), settings, out));
            terminal.tell(terminal.messages()
                    .count(
                            "cli.check.written",
                            scan.flagged(),
                            scan.counts().items(),
                            output.get().toString()));
        } else {
            terminal.print(out -> format.report().write(ReportContent.of(scan), settings, out));
        }
        return failOn.exitCode(scan.items().stream().map(ScreenedItem::outcome).toList());
    }

    /// No more than the report will show, so that a large inventory is checked in little memory.
    private static Keep keep(ReportFormat format, ReportSettings.Include include) {
        if (include == ReportSettings.Include.ALL) {
            return Keep.ALL;
        }
        return switch (format) {
            case CSV, JSON, SARIF -> Keep.FLAGGED;
            case TEXT, HTML, PDF, XLSX, JUNIT, EMAIL -> Keep.FLAGGED_AND_UNCLEAR;
        };
    }

    /// Nobody who names the file `report.html` wants plain text in it.
    private static ReportFormat byName(Path output) {
        String name = output.toString().toLowerCase(Locale.ROOT);
        for (ReportFormat format : ReportFormat.values()) {
            if (name.endsWith("." + format.extension())) {
                return format;
            }
        }
        return ReportFormat.TEXT;
    }
}
