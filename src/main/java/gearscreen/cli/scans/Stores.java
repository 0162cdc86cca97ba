package gearscreen.cli.scans;

import gearscreen.app.KeptStore;
import gearscreen.app.settings.Folders;
import gearscreen.cli.Options;
import gearscreen.cli.Refusal;
import gearscreen.cli.Terminal;
import gearscreen.review.DecisionLog;
import gearscreen.store.KeptScan;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Which file of kept scans a command works on: that of this computer, or the one of `--store`.
public record Stores(Terminal terminal, Options options) {
    private static final String STORE = "store";
    private static final String DECISIONS = "decisions";

    /// The word for the decisions of this computer.
    private static final String KEPT = "kept";

    public OptionSpec store() {
        return options.one(STORE, "FILE");
    }

    public OptionSpec decisions() {
        return options.one(DECISIONS, KEPT + "|FILE");
    }

    private Path file(ParseResult arguments) {
        return options.value(arguments, STORE)
                .map(options::path)
                .orElseGet(() -> KeptStore.file(Folders.ofThisMachine()));
    }

    public StoreFile opener() {
        return KeptStore.opener(Folders.ofThisMachine());
    }

    /// True where nothing was ever kept on this computer.
    boolean nothingKept(ParseResult arguments) {
        return options.value(arguments, STORE).isEmpty() && !Files.exists(file(arguments));
    }

    /// To read only. The file of this computer is opened as its own, which brings one of an earlier version forward.
    ///
    /// @throws Refusal where nothing was ever kept on this computer
    /// @throws StoreException `MISSING` where there is no file of that name
    public ScanStore look(ParseResult arguments) throws StoreException {
        if (nothingKept(arguments)) {
            throw new Refusal(terminal.say("cli.scans.none"));
        }
        Path file = file(arguments);
        return options.value(arguments, STORE).isPresent() ? opener().look(file) : opener().open(file);
    }

    /// To change something.
    ///
    /// @param anew whether a file may be made where there is none
    public ScanStore change(ParseResult arguments, boolean anew) throws StoreException {
        Path file = file(arguments);
        return anew || Files.exists(file) ? opener().open(file) : look(arguments);
    }

    /// The decisions that are asked for; empty where none are.
    public Optional<DecisionLog> decisions(ParseResult arguments) throws StoreException {
        Optional<String> named = options.value(arguments, DECISIONS);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (named.get().equals(KEPT) && nothingKept(arguments)) {
            throw new Refusal(terminal.say("cli.scans.noDecisions"));
        }
        try (ScanStore store = named.get().equals(KEPT) ? look(arguments) : opener().look(options.path(named.get()))) {
            return Optional.of(store.decisions());
        }
    }

    /// @throws Refusal where the text is no number of a kept scan
    KeptScan scan(ScanStore store, String text) throws StoreException {
        List<KeptScan> scans = store.scans();
        if (scans.isEmpty()) {
            throw new Refusal(terminal.say("cli.scans.none"));
        }
        for (KeptScan scan : scans) {
            if (String.valueOf(scan.id()).equals(text.strip())) {
                return scan;
            }
        }
        throw new Refusal(terminal.say("cli.scans.noSuchScan", text));
    }
}
