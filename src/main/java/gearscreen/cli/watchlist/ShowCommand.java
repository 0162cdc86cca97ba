package gearscreen.cli.watchlist;

import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Refusal;
import gearscreen.cli.Terminal;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `watchlist show [SUPPLIER|DIRECTIVE]`: the facts that the program judges by, and where they come from.
record ShowCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "show", "watchlist.show")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("SUPPLIER|DIRECTIVE")
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .description(terminal.say("cli.parameter.id"))
                        .build())
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Watchlist watchlist = terminal.checks().watchlist();
        WatchlistText text = new WatchlistText(terminal.messages(), watchlist);
        String id = arguments.matchedPositionalValue(0, "").strip();
        if (id.isEmpty()) {
            List<String> lines = new ArrayList<>(text.overview());
            lines.addAll(new ProvenanceText(terminal).lines(watchlist, terminal.today()));
            terminal.print(lines);
            return ExitCode.NOTHING;
        }
        Optional<Supplier> supplier = find(watchlist.suppliers().values(), id, Supplier::id, Supplier::name);
        Optional<Directive> directive = find(watchlist.directives().values(), id, Directive::id, Directive::citation);
        terminal.print(supplier.map(text::supplier)
                .or(() -> directive.map(text::directive))
                .orElseThrow(() -> new Refusal(terminal.say("cli.usage.notListed", id))));
        return ExitCode.NOTHING;
    }

    private static <T> Optional<T> find(
            Collection<T> entries, String text, Function<T, String> id, Function<T, String> name) {
        return entries.stream()
                .filter(entry -> id.apply(entry).equalsIgnoreCase(text)
                        || name.apply(entry).equalsIgnoreCase(text))
                .findFirst();
    }
}
