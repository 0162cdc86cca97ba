package gearscreen.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the terminal: what it takes and what it does.
public interface Command {
    CommandSpec spec();

    /// @return the exit code
    /// @throws Refusal when an argument says nothing that can be done
    /// @throws IOException when a file cannot be read or written
    int run(ParseResult arguments) throws IOException;
}
