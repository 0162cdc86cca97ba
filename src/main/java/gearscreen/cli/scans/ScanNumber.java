package gearscreen.cli.scans;

import gearscreen.cli.Terminal;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The number of a kept scan as an argument.
final class ScanNumber {
    private ScanNumber() {}

    static PositionalParamSpec first(Terminal terminal) {
        return PositionalParamSpec.builder()
                .paramLabel("NUMBER")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description(terminal.say("cli.parameter.scan"))
                .build();
    }

    static PositionalParamSpec several(Terminal terminal) {
        return PositionalParamSpec.builder()
                .paramLabel("NUMBER")
                .index("0..*")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(terminal.say("cli.parameter.scan"))
                .build();
    }
}
