package gearscreen.cli;

import gearscreen.app.Checks;
import gearscreen.app.edition.NoSuchEditionException;
import gearscreen.app.export.Verification;
import gearscreen.app.export.Verification.Difference;
import gearscreen.inventory.Progress;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.json.JsonReport;
import gearscreen.screening.Keep;
import gearscreen.screening.ScanResult;
import gearscreen.text.Messages;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.own.OwnList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `verify REPORT INVENTORY`: makes the check of a report again, with the edition, profile, day and columns that it
/// names, and says whether anything differs. Exit code 0 where nothing does, 1 where something does.
record VerifyCommand(Terminal terminal, Options options) implements Command {
    private static final int MOST_DIFFERENCES = 20;

    @Override
    public CommandSpec spec() {
        return options.spec(this, "verify", "verify")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("REPORT.json|REPORT.pdf")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description(terminal.say("cli.parameter.report"))
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("INVENTORY")
                        .index("1..*")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(terminal.say("cli.parameter.files"))
                        .build())
                .addOption(options.several("list", "LIST"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Path file = options.path(arguments.matchedPositionalValue(0, ""));
        Inputs inputs = new Inputs(arguments.matchedPositionalValue(1, List.of()), options);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(terminal.say("cli.verify.noReport", file.toString()));
        }
        byte[] bytes = terminal.reading(file.toString(), () -> Files.readAllBytes(file));
        Verification before = Verification.of(bytes)
                .orElseThrow(() -> new Refusal(terminal.say("cli.verify.noReport", file.toString())));
        List<OwnList> lists = new Lists(terminal, options).read(arguments);
        if (!before.lists().stream()
                .map(Verification.UsedList::sha256)
                .toList()
                .equals(lists.stream().map(list -> list.source().sha256()).toList())) {
            throw new Refusal(terminal.say(
                    before.lists().isEmpty() ? "cli.verify.noLists" : "cli.verify.lists",
                    before.lists().stream()
                            .map(list -> list.name() + " (SHA-256 " + list.sha256() + ")")
                            .collect(Collectors.joining(", "))));
        }
        List<Difference> differences = before.differences(again(before, inputs, lists));
        List<String> lines = new ArrayList<>();
        if (differences.isEmpty()) {
            lines.add(terminal.say("cli.verify.same", before.watchlistVersion()));
        } else {
            lines.add(terminal.messages().count("cli.verify.differs", differences.size()));
            differences.stream()
                    .limit(MOST_DIFFERENCES)
                    .forEach(difference -> lines.add("  "
                            + terminal.say(
                                    "cli.verify." + difference.kind().id(),
                                    difference.facts().toArray())));
            if (differences.size() > MOST_DIFFERENCES) {
                lines.add("  " + terminal.messages().count("cli.verify.more", differences.size() - MOST_DIFFERENCES));
            }
        }
        terminal.print(lines);
        return differences.isEmpty() ? ExitCode.NOTHING : ExitCode.FLAGGED;
    }

    private byte[] again(Verification before, Inputs inputs, List<OwnList> lists) throws IOException {
        Checks checks = new Checks(edition(before)::orElseThrow);
        checks.useLists(() -> lists);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ScanResult scan = terminal.reading(
                    inputs.text(),
                    () -> checks.check(
                            inputs.contents(),
                            before.reading(),
                            before.profiles(),
                            before.asOf(),
                            before.include() == Include.ALL ? Keep.ALL : Keep.FLAGGED,
                            Progress.none()));
            ReportSettings settings = new ReportSettings(
                    Messages.in(before.language()),
                    terminal.program().name(),
                    terminal.program().version(),
                    before.created(),
                    before.include());
            new JsonReport().write(ReportContent.of(scan).without(before.leftOut()), settings, out);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal(terminal.say("cli.verify.broken"));
        }
        return out.toByteArray();
    }

    private Optional<Watchlist> edition(Verification before) throws IOException {
        Optional<EditionVersion> version = EditionVersion.of(before.watchlistVersion());
        try {
            return version.isPresent()
                    ? Optional.of(terminal.editions().edition(version.get()))
                    : missing(before.watchlistVersion());
        } catch (NoSuchEditionException | RefusedBundleException e) {
            return missing(before.watchlistVersion());
        }
    }

    private Optional<Watchlist> missing(String version) {
        throw new Refusal(terminal.say("cli.verify.noEdition", version));
    }
}
