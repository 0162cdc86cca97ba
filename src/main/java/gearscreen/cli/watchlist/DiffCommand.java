package gearscreen.cli.watchlist;

import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Terminal;
import gearscreen.report.ReportSettings;
import gearscreen.report.json.WatchlistJson;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `watchlist diff OLD NEW`: what was added, removed and changed.
record DiffCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "diff", "watchlist.diff")
                .addPositional(argument().spec(0, "OLD", true))
                .addPositional(argument().spec(1, "NEW", true))
                .addOption(options.format("text|json"))
                .addOption(options.one("lang", "en|fr"));
    }

    private EditionArgument argument() {
        return new EditionArgument(terminal, options);
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        WatchlistDiff diff = WatchlistDiff.of(
                argument().edition(arguments.matchedPositionalValue(0, "")).watchlist(),
                argument().edition(arguments.matchedPositionalValue(1, "")).watchlist());
        if (options.json(arguments)) {
            ReportSettings settings = terminal.settings(ReportSettings.Include.ALL);
            terminal.print(out -> WatchlistJson.diff(diff, settings, out));
        } else {
            terminal.print(text(diff));
        }
        return ExitCode.NOTHING;
    }

    private List<String> text(WatchlistDiff diff) {
        DiffText text = new DiffText(terminal.messages());
        List<String> lines = new ArrayList<>(text.changes(diff));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(text.counts(diff));
        return lines;
    }
}
