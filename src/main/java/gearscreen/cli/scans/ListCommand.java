package gearscreen.cli.scans;

import gearscreen.app.kept.KeptScansJson;
import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Terminal;
import gearscreen.inventory.VisibleText;
import gearscreen.store.KeptScan;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `scans list`: a line for each kept scan, newest first.
record ListCommand(Terminal terminal, Options options) implements Command {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @Override
    public CommandSpec spec() {
        return options.spec(this, "list", "scans.list")
                .addOption(new Stores(terminal, options).store())
                .addOption(options.format("text|json"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        boolean json = options.json(arguments);
        List<KeptScan> scans = scans(arguments);
        if (json) {
            terminal.print(out -> KeptScansJson.write(scans, out));
        } else if (scans.isEmpty()) {
            terminal.print(List.of(terminal.say("cli.scans.none")));
        } else {
            terminal.print(scans.stream().map(this::line).toList());
        }
        return ExitCode.NOTHING;
    }

    private List<KeptScan> scans(ParseResult arguments) throws IOException {
        Stores stores = new Stores(terminal, options);
        if (stores.nothingKept(arguments)) {
            return List.of();
        }
        try (ScanStore store = stores.look(arguments)) {
            return store.scans();
        }
    }

    private String line(KeptScan scan) {
        List<String> parts = new ArrayList<>();
        parts.add(terminal.say(
                "cli.scans.line",
                String.valueOf(scan.id()),
                MOMENT.format(scan.made()),
                scan.name(),
                scan.counts().items(),
                scan.counts().flagged(),
                scan.openItems(),
                scan.watchlistVersion(),
                scan.asOf().toString()));
        if (!scan.profiles().isEmpty()) {
            parts.add(terminal.say("cli.scans.profile", String.join(", ", scan.profiles())));
        }
        if (!scan.label().isEmpty()) {
            parts.add(terminal.say("cli.scans.label", scan.label()));
        }
        if (scan.pinned()) {
            parts.add(terminal.say("cli.scans.pinned"));
        }
        if (!scan.whole()) {
            parts.add(terminal.say("cli.scans.notWhole"));
        }
        return VisibleText.of(String.join("; ", parts));
    }
}
