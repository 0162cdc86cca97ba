package gearscreen.watchlist.load;

import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.Watchlist;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Loads an edition of the watchlist and checks that its files fit each other. The JSON Schemas beside the files are
/// for those who write them and are checked by the tests, not here.
public final class WatchlistLoader {
    private static final String BUNDLED = "/gearscreen/data/";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Files files;

    /// Opens a file of the edition.
    @FunctionalInterface
    public interface Files {
        /// @param path within the data folder: `watchlist/suppliers.json`
        InputStream open(String path) throws IOException;
    }

    public WatchlistLoader(Files files) {
        this.files = files;
    }

    /// The edition that comes with the program.
    ///
    /// @throws BrokenWatchlistException where a file is missing or does not hold what it must
    public static Watchlist bundled() {
        return new WatchlistLoader(WatchlistLoader::openBundled).load();
    }

    /// @throws BrokenWatchlistException where a file is missing or does not hold what it must
    public Watchlist load() {
        Entry manifest = file("watchlist/manifest.json");
        Entry identifiers = file("watchlist/identifiers.json");
        Entry suppliers = file("watchlist/suppliers.json");
        Entry directives = file("watchlist/directives.json");
        Entry profiles = file("watchlist/profiles.json");
        Entry applicability = file("watchlist/applicability.json");
        Watchlist watchlist = new Watchlist(
                manifest.text("version"),
                manifest.date("date"),
                byId(suppliers, SupplierFacts.suppliers(suppliers), supplier -> supplier.id()),
                SupplierFacts.labels(file("watchlist/labels.json")),
                SupplierFacts.modelPatterns(identifiers),
                SupplierFacts.fccGrantees(identifiers),
                macBlocks(),
                byId(directives, DirectiveFacts.directives(directives), directive -> directive.id()),
                DirectiveFacts.listings(file("watchlist/listings.json")),
                SupplierFacts.otherCompanies(file("watchlist/other-companies.json")),
                byId(profiles, DirectiveFacts.profiles(profiles), profile -> profile.id()),
                DirectiveFacts.boundRoles(applicability),
                DirectiveFacts.overrides(applicability));
        References.check(watchlist);
        return watchlist;
    }

    private Entry file(String path) {
        try (InputStream in = files.open(path)) {
            return Entry.root(path, json.readTree(in));
        } catch (IOException e) {
            throw new BrokenWatchlistException(path, "the file", e);
        } catch (JacksonException e) {
            throw new BrokenWatchlistException(path, "the file", e.getOriginalMessage());
        }
    }

    private List<MacBlock> macBlocks() {
        String path = "oui/mac-blocks.csv";
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(files.open(path), StandardCharsets.UTF_8))) {
            return MacBlockFile.read(path, reader.lines().toList());
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenWatchlistException(path, "the file", e);
        }
    }

    /// In the order of the file.
    private static <T> Map<String, T> byId(Entry file, List<T> values, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T value : values) {
            if (map.put(id.apply(value), value) != null) {
                throw new BrokenWatchlistException(file.file(), id.apply(value), "the id stands twice");
            }
        }
        return map;
    }

    private static InputStream openBundled(String path) throws IOException {
        InputStream in = WatchlistLoader.class.getResourceAsStream(BUNDLED + path);
        if (in == null) {
            throw new IOException("not in the program: " + BUNDLED + path);
        }
        return in;
    }
}
