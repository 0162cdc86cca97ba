package gearscreen.cli.watchlist;

import gearscreen.app.UnwritableException;
import gearscreen.app.edition.EditionWords;
import gearscreen.app.edition.NoSuchEditionException;
import gearscreen.app.edition.Origin;
import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Refusal;
import gearscreen.cli.Terminal;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.bundle.Bundle;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.diff.WatchlistDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `watchlist update FILE [--yes]`, `watchlist update --back VERSION`: takes another edition into use. Without `--yes`
/// it only shows what would change.
record UpdateCommand(Terminal terminal, Options options) implements Command {
    @Override
    public CommandSpec spec() {
        return options.spec(this, "update", "watchlist.update")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .index("0")
                        .arity("0..1")
                        .type(String.class)
                        .description(terminal.say("cli.parameter.bundle"))
                        .build())
                .addOption(OptionSpec.builder("--yes")
                        .type(boolean.class)
                        .description(terminal.say("cli.option.yes"))
                        .build())
                .addOption(options.one("back", "VERSION"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        String file = arguments.matchedPositionalValue(0, "");
        Optional<String> back = options.value(arguments, "back");
        if (file.isBlank() == back.isEmpty()) {
            throw new Refusal(terminal.say("update.usage"));
        }
        try {
            return back.isPresent()
                    ? goBack(back.get().strip())
                    : update(options.path(file), arguments.hasMatchedOption("--yes"));
        } catch (RefusedBundleException e) {
            throw new Refusal(EditionText.refusal(terminal.messages(), e) + " " + terminal.say("update.kept"));
        } catch (NoSuchEditionException e) {
            throw new Refusal(terminal.say("edition.notKept", e.version(), e.kept()));
        } catch (UnwritableException e) {
            throw new Refusal(terminal.say("update.unwritable", e.file().toString()));
        }
    }

    private int update(Path file, boolean yes) throws IOException, RefusedBundleException {
        Bundle bundle = checked(file);
        List<String> lines = new ArrayList<>();
        lines.add(
                new EditionWords(terminal.messages()).origin(new Origin.Signed(bundle.manifest(), bundle.signedBy())));
        lines.addAll(new DiffText(terminal.messages())
                .counts(WatchlistDiff.of(terminal.checks().watchlist(), bundle.watchlist())));
        terminal.print(lines);
        if (bundle.manifest().expired(terminal.today())) {
            terminal.tell(terminal.say(
                    "edition.notice.expired",
                    bundle.manifest().version().toString(),
                    bundle.manifest().expires().toString()));
        }
        if (yes) {
            terminal.editions().accept(bundle);
            terminal.tell(terminal.say("update.done", bundle.watchlist().version()));
        } else {
            terminal.tell(terminal.say("update.notYet"));
        }
        return ExitCode.NOTHING;
    }

    private Bundle checked(Path file) throws RefusedBundleException {
        try {
            return terminal.editions().check(file);
        } catch (IOException e) {
            throw new Refusal(terminal.say("edition.unreadable", file.toString()));
        }
    }

    private int goBack(String text) throws IOException, NoSuchEditionException, RefusedBundleException {
        EditionVersion version =
                EditionVersion.of(text).orElseThrow(() -> new Refusal(terminal.say("edition.noVersion", text)));
        terminal.editions().goBack(version);
        terminal.tell(terminal.say("update.back", version.toString()));
        return ExitCode.NOTHING;
    }
}
