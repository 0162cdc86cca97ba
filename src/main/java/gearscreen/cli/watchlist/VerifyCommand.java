package gearscreen.cli.watchlist;

import gearscreen.app.edition.EditionWords;
import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Terminal;
import gearscreen.report.ReportSettings;
import gearscreen.report.json.WatchlistJson;
import gearscreen.text.Messages;
import gearscreen.watchlist.Confidence;
import gearscreen.watchlist.ListAge;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.facts.FactCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `watchlist verify [EDITION]`: checks an edition and says what it rests on. Whoever gets to the end has a whole one:
/// what is broken was refused before.
record VerifyCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "verify", "watchlist.verify")
                .addPositional(argument().spec(0, "EDITION", false))
                .addOption(options.format("text|json"))
                .addOption(options.one("lang", "en|fr"));
    }

    private EditionArgument argument() {
        return new EditionArgument(terminal, options);
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        EditionArgument.Named named = argument().edition(arguments.matchedPositionalValue(0, ""));
        if (options.json(arguments)) {
            ReportSettings settings = terminal.settings(ReportSettings.Include.ALL);
            terminal.print(out -> WatchlistJson.verified(named.watchlist(), named.signature(), settings, out));
        } else {
            terminal.print(text(named));
        }
        return ExitCode.NOTHING;
    }

    private List<String> text(EditionArgument.Named named) {
        Watchlist watchlist = named.watchlist();
        Messages messages = terminal.messages();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "cli.watchlist.edition", watchlist.version(), watchlist.date().toString()));
        lines.add(named.origin()
                .map(new EditionWords(messages)::origin)
                .orElseGet(() -> messages.text("edition.origin.unsigned")));
        ListAge age = ListAge.of(watchlist.date(), terminal.today());
        lines.add(new EditionWords(messages).age(age));
        lines.add("");
        List<FactCounts> counts = FactCounts.of(watchlist, terminal.today());
        counts.forEach(count -> kind(count, messages, lines));
        int on = counts.stream().mapToInt(FactCounts::on).sum();
        int sourced = counts.stream().mapToInt(FactCounts::sourced).sum();
        lines.add("");
        lines.add(messages.text("verify.sourced", sourced, on, share(sourced, on)));
        lines.add(messages.text("verify.passed"));
        return lines;
    }

    private static void kind(FactCounts count, Messages messages, List<String> lines) {
        lines.add(messages.text("verify.kind." + count.kind().id(), count.facts()));
        lines.add("  " + messages.text("verify.on", count.on(), count.sourced(), share(count.sourced(), count.on())));
        if (!count.confidence().isEmpty()) {
            lines.add("  "
                    + Arrays.stream(Confidence.values())
                            .map(level -> messages.text(
                                    "verify.confidence." + level.name(),
                                    count.confidence().getOrDefault(level, 0)))
                            .collect(Collectors.joining(", ")));
        }
        lines.add("  "
                + Arrays.stream(ListAge.Level.values())
                        .map(level -> messages.text(
                                "verify.age." + level.name(), count.age().getOrDefault(level, 0)))
                        .collect(Collectors.joining(", ")));
    }

    /// Rounded down: 99.96 % is not all of them.
    private static double share(int part, int whole) {
        return whole == 0 ? 1 : Math.floor(1000.0 * part / whole) / 1000.0;
    }
}
