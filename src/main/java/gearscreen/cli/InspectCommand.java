package gearscreen.cli;

import gearscreen.inventory.Inspection;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.report.ReportSettings;
import gearscreen.report.json.InspectionJson;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `inspect FILE`: shows how a file is read, without judging its items.
record InspectCommand(Terminal terminal, Options options) implements Command {
    private static final int DEFAULT_ROWS = 20;

    @Override
    public CommandSpec spec() {
        return options.spec(this, "inspect", "inspect")
                .addPositional(options.file())
                .addOption(options.format("text|json"))
                .addOption(options.one("rows", "N|all"))
                .addOption(options.one("sheet", "NAME"))
                .addOption(options.several("map", "FIELD=COLUMN"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Path file = options.path(arguments.matchedPositionalValue(0, ""));
        boolean json = options.json(arguments);
        int rows = options.value(arguments, "rows").map(this::rows).orElse(DEFAULT_ROWS);
        ReadOptions reading = options.reading(arguments);
        Inspection inspection = terminal.reading(
                file.toString(), () -> terminal.checks().inspect(file, reading, rows, Progress.none()));
        if (json) {
            ReportSettings settings = terminal.settings(ReportSettings.Include.ALL);
            terminal.print(out -> InspectionJson.write(inspection, settings, out));
        } else {
            terminal.print(new InspectionText(terminal.messages()).lines(inspection));
        }
        return ExitCode.NOTHING;
    }

    private int rows(String text) {
        if (text.strip().equalsIgnoreCase("all")) {
            return Integer.MAX_VALUE;
        }
        try {
            int rows = Integer.parseInt(text.strip());
            if (rows >= 0) {
                return rows;
            }
        } catch (NumberFormatException e) {
            // The same sentence as for a negative number.
        }
        throw new Refusal(terminal.say("cli.usage.rows", text));
    }
}
