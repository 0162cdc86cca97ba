package gearscreen.cli.scans;

import gearscreen.app.WholeFile;
import gearscreen.app.kept.KeptScans;
import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Terminal;
import gearscreen.inventory.Progress;
import gearscreen.review.Review;
import gearscreen.store.KeptScan;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `scans export NUMBER FILE`: one scan with its decisions as a file of its own, to be given to somebody.
record ExportCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "export", "scans.export")
                .addPositional(ScanNumber.first(terminal))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .index("1")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description(terminal.say("cli.parameter.scanFile"))
                        .build())
                .addOption(OptionSpec.builder("--replace")
                        .type(boolean.class)
                        .description(terminal.say("cli.option.replace"))
                        .build())
                .addOption(new Stores(terminal, options).store())
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Stores stores = new Stores(terminal, options);
        Path target = options.path(arguments.matchedPositionalValue(1, ""));
        try (ScanStore store = stores.look(arguments)) {
            KeptScan kept = stores.scan(store, arguments.matchedPositionalValue(0, ""));
            WholeFile.check(target, store.file().orElseThrow(), arguments.hasMatchedOption("--replace"));
            Review review = new KeptScans(store).asItStood(kept, terminal.today(), Progress.none());
            stores.opener()
                    .write(
                            target,
                            review.scan(),
                            new SaveNote(
                                    kept.label(), kept.made(), review.counts().openItems()),
                            review.decisions(),
                            Progress.none());
            terminal.tell(terminal.say("cli.scans.exported", kept.name(), target.toString()));
        }
        return ExitCode.NOTHING;
    }
}
