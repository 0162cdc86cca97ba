package gearscreen.cli.watchlist;

import gearscreen.cli.Command;
import gearscreen.cli.Options;
import gearscreen.cli.Refusal;
import gearscreen.cli.Terminal;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `watchlist`: what the program judges by.
public record WatchlistCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = options.spec(this, "watchlist", "watchlist");
        commands().forEach(command -> spec.addSubcommand(command.spec().name(), command.spec()));
        return spec;
    }

    private List<Command> commands() {
        return List.of(
                new ShowCommand(terminal, options),
                new VerifyCommand(terminal, options),
                new DiffCommand(terminal, options),
                new UpdateCommand(terminal, options),
                new MakeBundleCommand(terminal, options));
    }

    @Override
    public int run(ParseResult arguments) {
        throw new Refusal(terminal.say(
                "cli.usage.noCommand",
                commands().stream().map(command -> command.spec().name()).collect(Collectors.joining(", "))));
    }
}
