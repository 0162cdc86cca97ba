package gearscreen.cli;

import gearscreen.report.ReportSettings;
import gearscreen.report.json.LookupJson;
import gearscreen.screening.Lookup;
import gearscreen.watchlist.own.ListSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `lookup TEXT`: checks one thing before it is bought.
record LookupCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "lookup", "lookup")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("TEXT")
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(terminal.say("cli.parameter.text"))
                        .build())
                .addOption(options.several("profile", "ID[,ID]"))
                .addOption(options.one("as-of", "DATE"))
                .addOption(options.several("list", "LIST"))
                .addOption(options.format("text|json"))
                .addOption(options.one("fail-on", "any|may-apply|applies|never"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        String text = String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new Refusal(terminal.say("cli.usage.noText"));
        }
        boolean json = options.json(arguments);
        FailOn failOn = options.failOn(arguments);
        LocalDate asOf = options.asOf(arguments);
        List<String> profiles = options.profiles(arguments);
        List<ListSource> lists = new Lists(terminal, options).use(arguments);
        Lookup lookup = terminal.checks().lookup(text, profiles, asOf);
        if (json) {
            LookupJson.Setting setting = new LookupJson.Setting(
                    terminal.checks().watchlist().version(),
                    terminal.checks().watchlist().date(),
                    profiles,
                    asOf,
                    lists);
            ReportSettings settings = terminal.settings(ReportSettings.Include.ALL);
            terminal.print(out -> LookupJson.write(lookup, setting, settings, out));
        } else {
            terminal.print(new LookupText(terminal).lines(lookup, asOf, lists));
        }
        return failOn.exitCode(List.of(lookup.answer().outcome()));
    }
}
