package gearscreen.watchlist.load;

import gearscreen.watchlist.MacBlock;
import gearscreen.watchlist.Origins;
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

    private final JsonMapper json = JsonMapper.shared();
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
        return new WatchlistLoader(bundledFiles()).load();
    }

    /// @throws BrokenWatchlistException where a file is missing or does not hold what it must
    public Watchlist load() {
        Entry manifest = file(EditionFile.EDITION);
        Entry identifiers = file(EditionFile.IDENTIFIERS);
        Entry suppliers = file(EditionFile.SUPPLIERS);
        Entry directives = file(EditionFile.DIRECTIVES);
        Entry profiles = file(EditionFile.PROFILES);
        Entry applicability = file(EditionFile.APPLICABILITY);
        Watchlist watchlist = new Watchlist(
                manifest.text("version"),
                manifest.date("date"),
                byId(suppliers, SupplierFacts.suppliers(suppliers), supplier -> supplier.id()),
                SupplierFacts.labels(file(EditionFile.LABELS)),
                SupplierFacts.modelPatterns(identifiers),
                SupplierFacts.fccGrantees(identifiers),
                macBlocks(),
                byId(directives, DirectiveFacts.directives(directives), directive -> directive.id()),
                DirectiveFacts.listings(file(EditionFile.LISTINGS)),
                SupplierFacts.otherCompanies(file(EditionFile.OTHER_COMPANIES)),
                byId(profiles, DirectiveFacts.profiles(profiles), profile -> profile.id()),
                DirectiveFacts.boundRoles(applicability),
                DirectiveFacts.overrides(applicability),
                origins(manifest));
        References.check(watchlist);
        return watchlist;
    }

    /// Without loading the rest.
    public String version() {
        return file(EditionFile.EDITION).text("version");
    }

    private static Origins origins(Entry manifest) {
        return new Origins(
                manifest.each(
                        "sources",
                        entry -> new Origins.Source(
                                entry.text("name"),
                                entry.optionalText("url"),
                                entry.text("licence"),
                                entry.date("retrieved"))),
                manifest.has("gaps") ? manifest.each("gaps", Entry::here) : List.of());
    }

    private Entry file(EditionFile file) {
        String path = file.path();
        try (InputStream in = files.open(path)) {
            return Entry.root(path, json.readTree(in));
        } catch (IOException e) {
            throw new BrokenWatchlistException(path, "the file", e);
        } catch (JacksonException e) {
            throw new BrokenWatchlistException(path, "the file", e.getOriginalMessage());
        }
    }

    private List<MacBlock> macBlocks() {
        String path = EditionFile.MAC_BLOCKS.path();
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

    /// The edition that comes with the program, file by file.
    public static Files bundledFiles() {
        return WatchlistLoader::openBundled;
    }

    private static InputStream openBundled(String path) throws IOException {
        InputStream in = WatchlistLoader.class.getResourceAsStream(BUNDLED + path);
        if (in == null) {
            throw new IOException("not in the program: " + BUNDLED + path);
        }
        return in;
    }
}
