package gearscreen.cli.scans;

import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Terminal;
import gearscreen.store.KeptScan;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `scans delete NUMBER…`: all of them or, where one is not there, none. Decisions stay: they belong to devices.
record DeleteCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "delete", "scans.delete")
                .addPositional(ScanNumber.several(terminal))
                .addOption(new Stores(terminal, options).store())
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Stores stores = new Stores(terminal, options);
        try (ScanStore store = stores.change(arguments, false)) {
            List<KeptScan> scans = new ArrayList<>();
            for (String text : arguments.<List<String>>matchedPositionalValue(0, List.of())) {
                scans.add(stores.scan(store, text));
            }
            for (KeptScan scan : scans) {
                store.delete(scan.id());
                terminal.tell(terminal.say("cli.scans.deleted", String.valueOf(scan.id()), scan.name()));
            }
        }
        return ExitCode.NOTHING;
    }
}
