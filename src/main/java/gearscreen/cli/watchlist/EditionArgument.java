package gearscreen.cli.watchlist;

import gearscreen.app.edition.NoSuchEditionException;
import gearscreen.app.edition.Origin;
import gearscreen.cli.Options;
import gearscreen.cli.Refusal;
import gearscreen.cli.Terminal;
import gearscreen.report.json.WatchlistJson;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.Bundle;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.load.BrokenWatchlistException;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;

/// An edition as named on the command line: a bundle, a folder like `data/`, the version of a kept one, or nothing for
/// the one in use.
record EditionArgument(Terminal terminal, Options options) {
    /// @param origin empty for a folder: nobody has signed it
    record Named(Watchlist watchlist, Optional<Origin> origin) {
        WatchlistJson.Signature signature() {
            return origin.map(Named::signature).orElseGet(WatchlistJson.Signature::none);
        }

        private static WatchlistJson.Signature signature(Origin origin) {
            return switch (origin) {
                case Origin.Bundled _ -> WatchlistJson.Signature.bundled();
                case Origin.Signed(var manifest, var key) ->
                    WatchlistJson.Signature.by(key, manifest.created(), manifest.expires());
            };
        }
    }

    PositionalParamSpec spec(int index, String label, boolean required) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(Integer.toString(index))
                .arity(required ? "1" : "0..1")
                .required(required)
                .type(String.class)
                .description(terminal.say("cli.parameter.edition"))
                .build();
    }

    /// @throws Refusal where there is no such edition, or it is refused
    Named edition(String text) {
        if (text.isBlank()) {
            // Asked first, so that what has to be said of the edition in use is said.
            Watchlist used = terminal.checks().watchlist();
            return new Named(
                    used,
                    Optional.of(terminal.editions().current(terminal.today()).origin()));
        }
        try {
            Optional<EditionVersion> version = EditionVersion.of(text.strip());
            if (version.isPresent()) {
                return new Named(terminal.editions().edition(version.get()), Optional.empty());
            }
            Path path = options.path(text);
            if (Files.isDirectory(path)) {
                return new Named(folder(path).load(), Optional.empty());
            }
            Bundle bundle = terminal.editions().read(path);
            return new Named(bundle.watchlist(), Optional.of(new Origin.Signed(bundle.manifest(), bundle.signedBy())));
        } catch (NoSuchEditionException e) {
            throw new Refusal(terminal.say("edition.notKept", e.version(), e.kept()));
        } catch (RefusedBundleException e) {
            throw new Refusal(EditionText.refusal(terminal.messages(), e));
        } catch (BrokenWatchlistException e) {
            throw new Refusal(terminal.say("edition.broken", e.file(), e.entry(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new Refusal(terminal.say("edition.unreadable", text));
        }
    }

    static WatchlistLoader folder(Path folder) {
        return new WatchlistLoader(path -> Files.newInputStream(folder.resolve(path)));
    }
}
