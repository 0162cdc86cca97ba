package gearscreen.cli;

import gearscreen.app.export.Recheck;
import gearscreen.app.export.Verification.Difference;
import gearscreen.inventory.Progress;
import gearscreen.watchlist.own.OwnList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `verify REPORT INVENTORY`: makes the check of a report again, with the edition, profile, day and columns that it
/// names, and says whether anything differs. Exit code 0 where nothing does, 1 where something does.
record VerifyCommand(Terminal terminal, Options options) implements Command {
    private static final int MOST_DIFFERENCES = 20;

    @Override
    public CommandSpec spec() {
        return options.spec(this, "verify", "verify")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("REPORT.json|REPORT.pdf")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description(terminal.say("cli.parameter.report"))
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("INVENTORY")
                        .index("1..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(terminal.say("cli.parameter.files"))
                        .build())
                .addOption(options.several("list", "LIST"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Path file = options.path(arguments.matchedPositionalValue(0, ""));
        Inputs inputs = new Inputs(arguments.matchedPositionalValue(1, List.of()), options);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(terminal.say("cli.verify.noReport", file.toString()));
        }
        byte[] bytes = terminal.reading(file.toString(), () -> Files.readAllBytes(file));
        List<OwnList> lists = new Lists(terminal, options).read(arguments);
        Recheck.Answer answer = terminal.reading(
                inputs.text(),
                () -> new Recheck(terminal.editions(), terminal.program())
                        .of(bytes, inputs.contents(), lists, Progress.none()));
        return switch (answer) {
            case Recheck.Answer.Compared(String edition, List<Difference> differences) -> told(edition, differences);
            case Recheck.Answer.NoReport() -> throw new Refusal(terminal.say("cli.verify.noReport", file.toString()));
            case Recheck.Answer.Broken() -> throw new Refusal(terminal.say("cli.verify.broken"));
            case Recheck.Answer.NoEdition(String edition) ->
                throw new Refusal(terminal.say("cli.verify.noEdition", edition));
            case Recheck.Answer.MissingLists(List<String> named) ->
                throw new Refusal(terminal.say("cli.verify.lists", String.join(", ", named)));
            case Recheck.Answer.OtherLists(String named) ->
                throw new Refusal(terminal.say(named.isEmpty() ? "cli.verify.noLists" : "cli.verify.lists", named));
        };
    }

    private int told(String edition, List<Difference> differences) throws IOException {
        List<String> lines = new ArrayList<>();
        if (differences.isEmpty()) {
            lines.add(terminal.say("cli.verify.same", edition));
        } else {
            lines.add(terminal.messages().count("cli.verify.differs", differences.size()));
            differences.stream()
                    .limit(MOST_DIFFERENCES)
                    .forEach(difference -> lines.add("  "
                            + terminal.say(
                                    "cli.verify." + difference.kind().id(),
                                    difference.facts().toArray())));
            if (differences.size() > MOST_DIFFERENCES) {
                lines.add("  " + terminal.messages().count("cli.verify.more", differences.size() - MOST_DIFFERENCES));
            }
        }
        terminal.print(lines);
        return differences.isEmpty() ? ExitCode.NOTHING : ExitCode.FLAGGED;
    }
}
