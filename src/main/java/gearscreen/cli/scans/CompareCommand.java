package gearscreen.cli.scans;

import gearscreen.app.WholeFile;
import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Lists;
import gearscreen.cli.Options;
import gearscreen.cli.Terminal;
import gearscreen.report.ReportSettings;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.compare.ComparisonFormat;
import gearscreen.review.compare.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `compare BEFORE AFTER`: what is new, gone or changed between two scans, and why. Each is the number of a kept scan,
/// a saved scan, a JSON or PDF report, or an inventory, which is screened. Exit code 0 where nothing has changed, 1
/// where something has.
public record CompareCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "compare", "compare")
                .addPositional(side("BEFORE", 0))
                .addPositional(side("AFTER", 1))
                .addOption(options.format("text|csv|html|json"))
                .addOption(options.one("output", "FILE"))
                .addOption(OptionSpec.builder("--replace")
                        .type(boolean.class)
                        .description(terminal.say("cli.option.replace"))
                        .build())
                .addOption(options.several("profile", "ID[,ID]"))
                .addOption(options.one("as-of", "DATE"))
                .addOption(options.several("list", "LIST"))
                .addOption(new Stores(terminal, options).store())
                .addOption(options.one("lang", "en|fr"));
    }

    private PositionalParamSpec side(String label, int index) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(String.valueOf(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .description(terminal.say("cli.parameter.side"))
                .build();
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        String before = arguments.matchedPositionalValue(0, "");
        String after = arguments.matchedPositionalValue(1, "");
        Optional<Path> output = options.value(arguments, "output").map(options::path);
        ComparisonFormat format = options.choice(
                arguments,
                "format",
                List.of(ComparisonFormat.values()),
                ComparisonFormat::id,
                output.map(CompareCommand::byName).orElse(ComparisonFormat.TEXT));
        if (output.isPresent()) {
            for (String side : List.of(before, after)) {
                if (!SideArgument.isNumber(side)) {
                    WholeFile.check(output.get(), options.path(side), arguments.hasMatchedOption("--replace"));
                }
            }
        }
        new Lists(terminal, options).use(arguments);
        SideArgument sides = new SideArgument(terminal, options);
        Comparison comparison = Comparison.of(sides.read(before, arguments), sides.read(after, arguments));
        ReportSettings settings = terminal.settings(Include.FLAGGED);
        if (output.isPresent()) {
            Path input = SideArgument.isNumber(before) ? output.get().resolveSibling("no-input") : options.path(before);
            WholeFile.write(output.get(), input, out -> format.write(comparison, settings, out));
            terminal.tell(terminal.say("cli.compare.written", output.get().toString()));
        } else {
            terminal.print(out -> format.write(comparison, settings, out));
        }
        return comparison.differs() ? ExitCode.FLAGGED : ExitCode.NOTHING;
    }

    /// Nobody who names the file `changes.html` wants plain text in it.
    private static ComparisonFormat byName(Path output) {
        String name = output.toString().toLowerCase(Locale.ROOT);
        for (ComparisonFormat format : ComparisonFormat.values()) {
            if (name.endsWith("." + format.extension())) {
                return format;
            }
        }
        return ComparisonFormat.TEXT;
    }
}
