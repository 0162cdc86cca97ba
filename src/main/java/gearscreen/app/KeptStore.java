package gearscreen.app;

import gearscreen.app.settings.Folders;
import gearscreen.store.Backups;
import gearscreen.store.MemoryStore;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreException.Reason;
import gearscreen.store.StoreFile;
import java.nio.file.Path;
import java.util.Optional;

/// The store of this machine, or one for this run only where its file cannot be used.
///
/// @param trouble why nothing is kept beyond this run, or why a new file was begun
/// @param setAside where a damaged file is now
public record KeptStore(ScanStore store, Optional<StoreException> trouble, Optional<Path> setAside) {
    private static final String FILE = "scans.gearscreen";

    /// Keeps nothing beyond this run, and finds nothing wrong with that.
    public static KeptStore none() {
        return new KeptStore(new MemoryStore(), Optional.empty(), Optional.empty());
    }

    /// Where the scans of this machine are kept. There need not be such a file yet.
    public static Path file(Folders folders) {
        return folders.data().resolve(FILE);
    }

    /// Opens files of kept scans on this machine.
    public static StoreFile opener(Folders folders) {
        return new StoreFile(folders.data().resolve("gearscreen-library"));
    }

    /// A damaged file is put aside, never deleted, and a new one takes its place.
    public static KeptStore of(Folders folders) {
        Path file = file(folders);
        StoreFile opener = opener(folders);
        try {
            return new KeptStore(opener.open(file), Optional.empty(), Optional.empty());
        } catch (StoreException damaged) {
            if (damaged.reason() != Reason.DAMAGED) {
                return new KeptStore(new MemoryStore(), Optional.of(damaged), Optional.empty());
            }
            try {
                Path aside = new Backups(file).setAside();
                return new KeptStore(opener.open(file), Optional.of(damaged), Optional.of(aside));
            } catch (StoreException stays) {
                return new KeptStore(new MemoryStore(), Optional.of(stays), Optional.empty());
            }
        }
    }
}
