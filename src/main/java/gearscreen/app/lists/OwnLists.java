package gearscreen.app.lists;

import gearscreen.app.WholeFile;
import gearscreen.app.settings.Folders;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.watchlist.own.OwnList;
import gearscreen.watchlist.own.OwnListReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lists of one's own: copies of their files in a folder under the names of their hashes, and what is known of them in
/// the store. Without a folder they are held for this run.
///
/// Safe for several threads; only who reads a list waits while another is read.
public final class OwnLists {
    private static final String AREA = "ownList";
    private static final Path NO_INPUT = Path.of("no-input");

    private final Optional<Path> folder;
    private final ScanStore store;
    private final InstantSource clock;

    /// By hash: those that were read in this run and are switched on.
    private final Map<String, OwnList> read = new ConcurrentHashMap<>();

    /// Hashes of copies that were found changed.
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    public OwnLists(Optional<Path> folder, ScanStore store, InstantSource clock) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
    }

    /// In the order of their names.
    public List<KeptList> all() throws StoreException {
        List<KeptList> all = new ArrayList<>();
        store.notes(AREA).forEach((sha256, text) -> KeptList.of(sha256, text).ifPresent(all::add));
        all.sort(Comparator.comparing((KeptList list) -> list.source().file())
                .thenComparing(list -> list.source().sha256()));
        return List.copyOf(all);
    }

    /// Keeps a copy and switches it on. The same bytes are kept once.
    ///
    /// @throws gearscreen.watchlist.own.UnusableListException where it is no list
    /// @throws IOException where it cannot be read or kept
    public OwnList add(Path file) throws IOException {
        OwnList list = OwnListReader.read(file);
        String sha256 = list.source().sha256();
        if (folder.isPresent()) {
            Folders.make(folder.get());
            WholeFile.write(copy(folder.get(), sha256), NO_INPUT, out -> Files.copy(file, out));
        }
        read.put(sha256, list);
        changed.remove(sha256);
        note(new KeptList(list.source(), LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), true));
        return list;
    }

    public void switchOn(KeptList list, boolean on) throws StoreException {
        note(list.switched(on));
    }

    /// The copy is deleted; the file that it was made of is not.
    public void remove(KeptList list) throws IOException {
        store.note(AREA, list.source().sha256(), "");
        read.remove(list.source().sha256());
        if (folder.isPresent()) {
            Files.deleteIfExists(copy(folder.get(), list.source().sha256()));
        }
    }

    private void note(KeptList list) throws StoreException {
        store.note(AREA, list.source().sha256(), list.text());
    }

    /// The lists that are switched on and whose copies are there and unchanged; those are read now.
    public List<OwnList> used() {
        try {
            return all().stream()
                    .filter(KeptList::on)
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (StoreException e) {
            // The store says so itself wherever it is asked for scans.
            return List.of();
        }
    }

    /// The list of these bytes, whether it is switched on or not; empty where it is not kept, or its copy was changed.
    public Optional<OwnList> list(String sha256) {
        try {
            return all().stream()
                    .filter(list -> list.source().sha256().equals(sha256))
                    .findFirst()
                    .flatMap(this::read);
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    /// False where its copy is gone, or was found changed when it was read.
    public boolean usable(KeptList list) {
        String sha256 = list.source().sha256();
        boolean there = folder.isPresent() ? Files.exists(copy(folder.get(), sha256)) : read.containsKey(sha256);
        return there && !changed.contains(sha256);
    }

    private synchronized Optional<OwnList> read(KeptList list) {
        String sha256 = list.source().sha256();
        OwnList known = read.get(sha256);
        if (known != null || folder.isEmpty()) {
            return Optional.ofNullable(known);
        }
        try {
            OwnList again = OwnListReader.read(copy(folder.get(), sha256));
            if (!again.source().sha256().equals(sha256)) {
                changed.add(sha256);
                return Optional.empty();
            }
            // The copy has a name and a day of its own.
            OwnList named =
                    new OwnList(list.source(), again.entries(), again.badRows(), again.badRowCount(), again.leftOut());
            read.put(sha256, named);
            return Optional.of(named);
        } catch (IOException e) {
            changed.add(sha256);
            return Optional.empty();
        }
    }

    /// Nothing of a file's name is in it.
    private static Path copy(Path folder, String sha256) {
        return folder.resolve(sha256 + ".list");
    }
}
