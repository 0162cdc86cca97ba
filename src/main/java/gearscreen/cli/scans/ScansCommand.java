package gearscreen.cli.scans;

import gearscreen.cli.Command;
import gearscreen.cli.Options;
import gearscreen.cli.Refusal;
import gearscreen.cli.Terminal;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `scans`: those that are kept.
public record ScansCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = options.spec(this, "scans", "scans");
        commands().forEach(command -> spec.addSubcommand(command.spec().name(), command.spec()));
        return spec;
    }

    private List<Command> commands() {
        return List.of(
                new ListCommand(terminal, options),
                new ShowCommand(terminal, options),
                new DeleteCommand(terminal, options),
                new ExportCommand(terminal, options));
    }

    @Override
    public int run(ParseResult arguments) {
        throw new Refusal(terminal.say(
                "cli.usage.noCommand",
                commands().stream().map(command -> command.spec().name()).collect(Collectors.joining(", "))));
    }
}
