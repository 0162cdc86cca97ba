package gearscreen.cli.watchlist;

import gearscreen.app.UnwritableException;
import gearscreen.app.WholeFile;
import gearscreen.cli.Command;
import gearscreen.cli.ExitCode;
import gearscreen.cli.Options;
import gearscreen.cli.Refusal;
import gearscreen.cli.Terminal;
import gearscreen.watchlist.bundle.BundleWriter;
import gearscreen.watchlist.bundle.ProgramVersion;
import gearscreen.watchlist.bundle.SigningKey;
import gearscreen.watchlist.load.BrokenWatchlistException;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.spec.InvalidKeySpecException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `watchlist make-bundle --key FILE --out FILE`: for whoever maintains the list.
record MakeBundleCommand(Terminal terminal, Options options) implements Command {
    /// An edition is made every month or two; one that is twice as old should be asked after.
    private static final int MONTHS = 4;

    @Override
    public CommandSpec spec() {
        return options.spec(this, "make-bundle", "watchlist.make-bundle")
                .addOption(options.one("key", "FILE"))
                .addOption(options.one("out", "FILE"))
                .addOption(options.one("folder", "FOLDER"))
                .addOption(options.one("expires", "DATE"))
                .addOption(options.one("program", "VERSION"))
                .addOption(options.one("lang", "en|fr"));
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Path keyFile = required(arguments, "key");
        Path out = required(arguments, "out");
        LocalDate expires = options.value(arguments, "expires")
                .map(options::date)
                .orElseGet(() -> terminal.today().plusMonths(MONTHS));
        String program = options.value(arguments, "program").orElse("0.1.0");
        BundleWriter writer = new BundleWriter(
                key(keyFile),
                terminal.today(),
                expires,
                ProgramVersion.of(program).orElseThrow(() -> new Refusal(terminal.say("bundle.noProgram", program))));
        Optional<Path> folder = options.value(arguments, "folder").map(options::path);
        WatchlistLoader.Files edition = folder.isPresent()
                ? path -> Files.newInputStream(folder.get().resolve(path))
                : WatchlistLoader.bundledFiles();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            var manifest = writer.write(edition, bytes);
            WholeFile.write(out, keyFile, file -> file.write(bytes.toByteArray()));
            terminal.tell(terminal.say(
                    "bundle.made", out.toString(), manifest.version().toString(), expires.toString(), bytes.size()));
        } catch (BrokenWatchlistException e) {
            throw new Refusal(terminal.say("edition.broken", e.file(), e.entry(), String.valueOf(e.getMessage())));
        } catch (UnwritableException e) {
            throw new Refusal(terminal.say("bundle.unwritable", e.file().toString()));
        }
        return ExitCode.NOTHING;
    }

    private Path required(ParseResult arguments, String option) {
        return options.value(arguments, option)
                .map(options::path)
                .orElseThrow(() -> new Refusal(terminal.say("cli.usage.missing", "--" + option)));
    }

    private SigningKey key(Path file) {
        try {
            return SigningKey.read(file);
        } catch (IOException e) {
            throw new Refusal(terminal.say("bundle.keyUnreadable", file.toString()));
        } catch (InvalidKeySpecException e) {
            throw new Refusal(terminal.say("bundle.noKey", file.toString()));
        }
    }
}
