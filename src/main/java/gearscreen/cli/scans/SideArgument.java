package gearscreen.cli.scans;

import gearscreen.app.ForWhom;
import gearscreen.app.kept.Sides;
import gearscreen.cli.Options;
import gearscreen.cli.Terminal;
import gearscreen.inventory.Progress;
import gearscreen.review.compare.Compared;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/// An argument that names a scan: the number of a kept one, a saved scan, a JSON or PDF report, or an inventory, which
/// is screened.
public record SideArgument(Terminal terminal, Options options) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    static boolean isNumber(String side) {
        return NUMBER.matcher(side).matches();
    }

    public Compared read(String side, ParseResult arguments) throws IOException {
        Stores stores = new Stores(terminal, options);
        if (!isNumber(side)) {
            Sides sides = new Sides(
                    terminal.checks(),
                    stores.opener(),
                    ForWhom.of(options.profiles(arguments)),
                    options.asOf(arguments));
            Path file = options.path(side);
            return terminal.reading(side, () -> sides.of(file, Progress.none()));
        }
        try (ScanStore store = stores.look(arguments)) {
            return Sides.kept(store, stores.scan(store, side), Progress.none());
        }
    }
}
