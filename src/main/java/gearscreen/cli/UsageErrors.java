package gearscreen.cli;

import gearscreen.text.Messages;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what the library says of a command line in its own.
record UsageErrors(Messages messages) {
    String sentence(ParameterException error) {
        return switch (error) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                messages.text(
                        "cli.usage.missing",
                        missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> messages.text("cli.usage.twice", name(twice.getOverwritten()));
            default -> messages.text("cli.usage.other");
        };
    }

    private String unmatched(UnmatchedArgumentException error) {
        String argument = error.getUnmatched().getFirst();
        if (error.isUnknownOption()) {
            return messages.text("cli.usage.unknownOption", argument);
        }
        Set<String> commands = error.getCommandLine().getSubcommands().keySet();
        return commands.isEmpty()
                ? messages.text("cli.usage.tooMany", argument)
                : messages.text("cli.usage.noSuchCommand", argument, String.join(", ", commands));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
