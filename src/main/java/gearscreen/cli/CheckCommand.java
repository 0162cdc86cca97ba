package gearscreen.cli;

import gearscreen.app.export.ReportFiles;
import gearscreen.app.export.ReportOrder;
import gearscreen.app.kept.KeptScans;
import gearscreen.cli.scans.SideArgument;
import gearscreen.cli.scans.Stores;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.report.ReportContent;
import gearscreen.review.DecisionLog;
import gearscreen.review.Review;
import gearscreen.review.compare.Compared;
import gearscreen.review.compare.Comparison;
import gearscreen.review.compare.ReviewedScan;
import gearscreen.screening.Keep;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.store.KeptScan;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `check FILE`: reads an inventory, screens it, writes the reports.
record CheckCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        Stores stores = new Stores(terminal, options);
        CommandSpec spec = options.spec(this, "check", "check")
                .addPositional(options.files())
                .addOption(options.several("profile", "ID[,ID]"))
                .addOption(options.one("as-of", "DATE"))
                .addOption(options.several("list", "LIST"));
        return new ReportOptions(terminal, options)
                .into(spec)
                .addOption(options.one("sheet", "NAME"))
                .addOption(options.several("map", "FIELD=COLUMN"))
                .addOption(options.one("fail-on", "any|may-apply|applies|never"))
                .addOption(stores.decisions())
                .addOption(OptionSpec.builder("--keep")
                        .type(boolean.class)
                        .description(terminal.say("cli.option.keep"))
                        .build())
                .addOption(stores.store())
                .addOption(options.one("since", "REPORT|SCAN"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        ReportOptions reports = new ReportOptions(terminal, options);
        Inputs inputs = new Inputs(arguments.matchedPositionalValue(0, List.of()), options);
        Optional<Path> output = reports.output(arguments);
        ReportOrder order = reports.order(arguments);
        reports.leftOut(arguments);
        FailOn failOn = options.failOn(arguments);
        ReadOptions reading = options.reading(arguments);
        LocalDate asOf = options.asOf(arguments);
        List<String> profiles = options.profiles(arguments);
        new Lists(terminal, options).use(arguments);
        ReportFiles files = new ReportFiles(terminal.program(), inputs.paths(), reports.replace(arguments));
        ReportOutput target = new ReportOutput(terminal, files, order, output);
        target.check();
        Stores stores = new Stores(terminal, options);
        Optional<DecisionLog> decisions = stores.decisions(arguments);
        // All items are kept for it: else nobody could tell whether a device is gone.
        Optional<String> since = options.value(arguments, "since");
        Optional<Compared> before = since.isPresent()
                ? Optional.of(new SideArgument(terminal, options).read(since.get(), arguments))
                : Optional.empty();
        boolean keep = arguments.hasMatchedOption("--keep");
        if (keep) {
            // Whether it can be kept is known before the work.
            stores.change(arguments, true).close();
        }

        ScanResult scan = terminal.reading(
                inputs.text(),
                () -> terminal.checks()
                        .check(
                                inputs.contents(),
                                reading,
                                profiles,
                                asOf,
                                keep || since.isPresent() ? Keep.ALL : ReportOptions.keep(order),
                                Progress.none()));
        terminal.tellNotRead(scan.inventory());
        if (scan.counts().items() == 0) {
            terminal.tell(terminal.messages()
                    .text("cli.check.noItems", scan.inventory().source().name()));
        }
        Optional<Review> review = decisions.map(log -> Review.of(scan, log, terminal.today()));
        ReportContent whole = review.map(ReportContent::of).orElseGet(() -> ReportContent.of(scan));
        ReportContent content = reports.content(
                arguments,
                before.map(earlier -> whole.since(Comparison.of(earlier, reviewed(scan, review))))
                        .orElse(whole));
        target.write(content);
        if (keep) {
            keep(scan, review, stores, arguments);
        }
        return failOn.exitCode(scan.items().stream()
                .filter(item -> content.decisions()
                        .filter(standings -> standings.setAside(item))
                        .isEmpty())
                .map(ScreenedItem::outcome)
                .toList());
    }

    private Compared reviewed(ScanResult scan, Optional<Review> review) {
        return new ReviewedScan(review.orElseGet(() -> Review.of(scan, DecisionLog.empty(), terminal.today())));
    }

    private void keep(ScanResult scan, Optional<Review> review, Stores stores, ParseResult arguments)
            throws IOException {
        try (ScanStore store = stores.change(arguments, true)) {
            long waiting = review.orElseGet(() -> Review.of(scan, DecisionLog.empty(), terminal.today()))
                    .counts()
                    .openItems();
            KeptScan kept = new KeptScans(store).keep(scan, terminal.clock().instant(), waiting);
            terminal.tell(terminal.say("cli.check.kept", kept.name(), String.valueOf(kept.id())));
        }
    }
}
