package gearscreen.app.edition;

import gearscreen.app.Program;
import gearscreen.app.WholeFile;
import gearscreen.app.settings.Folders;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.Bundle;
import gearscreen.watchlist.bundle.BundleReader;
import gearscreen.watchlist.bundle.ProgramVersion;
import gearscreen.watchlist.bundle.RefusedBundleException;
import gearscreen.watchlist.bundle.TrustedKey;
import gearscreen.watchlist.packed.PackedWatchlist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The editions of the watchlist on this machine: the bundled one and those that were accepted, each kept as the signed
/// file it came as and checked again whenever it is loaded.
///
/// The newest is in use, unless the user went back to an older one: that choice holds until a newer edition is
/// accepted.
public final class Editions {
    private static final int KEPT = 6;
    private static final String ENDING = ".zip";

    private final Path folder;
    /// Apart from the editions, so that whoever puts back an old folder of them is noticed. Who sets back both is not:
    /// there is no place that the user cannot reach.
    private final VersionFile highest;

    private final VersionFile chosen;
    /// Made when there is a bundle to read: to make the keys takes a tenth of the time of a small check.
    private final Supplier<BundleReader> reader;

    private @Nullable PackedWatchlist bundled;

    /// @param folder holds the accepted editions; need not exist
    /// @param highest the file that remembers the highest version, outside of `folder`
    public Editions(Path folder, Path highest, BundleReader reader) {
        this(folder, highest, () -> reader);
    }

    private Editions(Path folder, Path highest, Supplier<BundleReader> reader) {
        this.folder = folder;
        this.highest = new VersionFile(highest);
        this.chosen = new VersionFile(folder.resolve("gone-back-to"));
        this.reader = reader;
    }

    public static Editions of(Folders folders, Program program) {
        return new Editions(
                folders.data().resolve("watchlist"),
                folders.settings().resolve("watchlist-highest-seen.txt"),
                () -> new BundleReader(TrustedKey.builtIn(), ProgramVersion.of(program.version())));
    }

    /// The edition to work with. A copy that cannot be used is not silently passed over: see [Current#notices].
    public Current current(LocalDate today) {
        List<EditionNotice> notices = new ArrayList<>();
        List<EditionVersion> kept = kept();
        EditionVersion wanted = chosen.read().filter(kept::contains).orElse(kept.getFirst());
        Optional<Bundle> bundle = wanted.equals(bundledVersion()) ? Optional.empty() : load(wanted);
        EditionVersion used = bundle.isPresent() ? wanted : bundledVersion();
        if (!used.equals(wanted)) {
            notices.add(EditionNotice.of(EditionNotice.Kind.DAMAGED, wanted, used));
        } else if (wanted.compareTo(kept.getFirst()) < 0) {
            notices.add(EditionNotice.of(EditionNotice.Kind.GONE_BACK, used, kept.getFirst()));
        }
        EditionVersion seen = highestSeen();
        if (kept.getFirst().compareTo(seen) < 0) {
            notices.add(EditionNotice.of(EditionNotice.Kind.SET_BACK, seen, used));
        }
        if (bundle.isEmpty()) {
            return new Current(bundled().watchlist(), new Origin.Bundled(), notices);
        }
        Bundle read = bundle.get();
        if (read.manifest().expired(today)) {
            notices.add(EditionNotice.of(
                    EditionNotice.Kind.EXPIRED, used, read.manifest().expires()));
        }
        return new Current(read.watchlist(), new Origin.Signed(read.manifest(), read.signedBy()), notices);
    }

    /// A bundle that is only looked at, whatever its version.
    ///
    /// @throws RefusedBundleException where it is not taken
    /// @throws IOException where it cannot be read
    public Bundle read(Path file) throws IOException, RefusedBundleException {
        return reader.get().read(file);
    }

    /// Whether a file may become the edition in use. Changes nothing.
    ///
    /// @throws RefusedBundleException where it may not
    /// @throws IOException where it cannot be read
    public Bundle check(Path file) throws IOException, RefusedBundleException {
        Bundle bundle = reader.get().read(file);
        BundleReader.requireNewer(bundle, highestSeen());
        return bundle;
    }

    /// Puts a checked bundle into use. What was in use before is kept.
    ///
    /// @throws RefusedBundleException where another one was accepted since it was checked
    /// @throws gearscreen.app.UnwritableException where it cannot be written; the old edition then stays in use
    public void accept(Bundle bundle) throws IOException, RefusedBundleException {
        BundleReader.requireNewer(bundle, highestSeen());
        EditionVersion version = bundle.manifest().version();
        Folders.make(folder);
        byte[] bytes = bundle.bytes();
        // The file first: who is interrupted here has either edition whole, and the highest is found by the file too.
        WholeFile.writeOwn(file(version), out -> out.write(bytes));
        try {
            highest.write(version);
            chosen.forget();
        } catch (IOException e) {
            // Said not to be taken, it must not be in use at the next start.
            Files.deleteIfExists(file(version));
            throw e;
        }
        for (EditionVersion old : accepted().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(file(old));
        }
    }

    /// Uses an older edition until a newer one is accepted, or the newest again.
    ///
    /// @throws NoSuchEditionException where it is not kept
    /// @throws RefusedBundleException where its copy cannot be used any more
    public void goBack(EditionVersion version) throws IOException, NoSuchEditionException, RefusedBundleException {
        List<EditionVersion> kept = kept();
        if (!kept.contains(version)) {
            throw new NoSuchEditionException(version, kept);
        }
        if (!version.equals(bundledVersion())) {
            reader.get().read(file(version));
        }
        if (version.equals(kept.getFirst())) {
            chosen.forget();
        } else {
            chosen.write(version);
        }
    }

    /// An edition that is kept, whether in use or not.
    ///
    /// @throws NoSuchEditionException where it is not kept
    /// @throws RefusedBundleException where its copy cannot be used any more
    public Watchlist edition(EditionVersion version)
            throws IOException, NoSuchEditionException, RefusedBundleException {
        if (version.equals(bundledVersion())) {
            return bundled().watchlist();
        }
        if (!accepted().contains(version)) {
            throw new NoSuchEditionException(version, kept());
        }
        return reader.get().read(file(version)).watchlist();
    }

    /// The versions that are kept, newest first; among them always the bundled one.
    public List<EditionVersion> kept() {
        return Stream.concat(accepted().stream(), Stream.of(bundledVersion()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public EditionVersion bundledVersion() {
        return version(bundled().version());
    }

    /// Read when first asked for: who makes the editions may not be who loads one.
    private synchronized PackedWatchlist bundled() {
        PackedWatchlist read = bundled;
        if (read == null) {
            read = PackedWatchlist.bundled();
            bundled = read;
        }
        return read;
    }

    /// Only what is above this may be accepted.
    public EditionVersion highestSeen() {
        EditionVersion here = kept().getFirst();
        return highest.read().filter(seen -> seen.compareTo(here) > 0).orElse(here);
    }

    private List<EditionVersion> accepted() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .flatMap(name -> EditionVersion.of(name.substring(0, name.length() - ENDING.length())).stream())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Optional<Bundle> load(EditionVersion version) {
        try {
            Bundle bundle = reader.get().read(file(version));
            // A file that was renamed would pass off an old edition as a newer one.
            return Optional.of(bundle).filter(read -> read.manifest().version().equals(version));
        } catch (IOException | RefusedBundleException e) {
            return Optional.empty();
        }
    }

    private Path file(EditionVersion version) {
        return folder.resolve(version + ENDING);
    }

    private static EditionVersion version(String text) {
        return EditionVersion.of(text).orElseThrow(() -> new IllegalStateException(text + " is no version"));
    }
}
