package gearscreen.store;

import gearscreen.inventory.Field;
import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.screening.ScanResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Scans that are kept, the decisions about their findings, and what the program remembers of files.
///
/// Every change is on the disk whole or not at all when its method returns. Safe for several threads; one change
/// waits for the other. Every method may throw a [StoreException] when the file can no longer be used; what was kept
/// before is then untouched.
public interface ScanStore extends AutoCloseable {
    // ---- scans

    /// Keeps a scan as it is, so that it opens the same after the watchlist has changed.
    ///
    /// @param progress is told of items
    /// @throws java.util.concurrent.CancellationException when `progress` says so; nothing is kept then
    KeptScan save(ScanResult scan, SaveNote note, Progress progress) throws StoreException;

    /// Newest first.
    List<KeptScan> scans() throws StoreException;

    /// The scans of the file with these bytes, newest first; may be empty.
    ///
    /// @param sha256 64 hexadecimal digits
    default List<KeptScan> scansOf(String sha256) throws StoreException {
        return scans().stream().filter(scan -> scan.sha256().equals(sha256)).toList();
    }

    /// @throws java.util.concurrent.CancellationException when `progress` says so
    /// @throws StoreException `GONE` where there is no such scan
    ScanResult open(long id, Progress progress) throws StoreException;

    /// Does nothing where there is no such scan. Decisions stay: they belong to items, not to scans.
    void delete(long id) throws StoreException;

    /// @param label how the user calls it; may be empty
    void label(long id, String label) throws StoreException;

    /// A pinned scan is one that the user wants to keep; nothing deletes it but [#delete].
    void pin(long id, boolean pinned) throws StoreException;

    /// Says how the scan stands after more decisions, for [KeptScan#openItems] and [KeptScan#decisions].
    void reviewed(long id, long openItems, int decisions) throws StoreException;

    // ---- decisions

    /// All of them.
    DecisionLog decisions() throws StoreException;

    /// Adds to the end; they are on the disk when this returns.
    ///
    /// @return all of them
    DecisionLog append(List<Decision> decisions) throws StoreException;

    // ---- what is remembered of files

    /// How the user assigned the columns of a file with these headers; see [gearscreen.inventory.ReadOptions#mapping].
    ///
    /// @param columns as [gearscreen.inventory.Layout#columns] names them; case and blanks do not matter
    Optional<Map<Field, List<String>>> mapping(List<String> columns) throws StoreException;

    void keepMapping(List<String> columns, Map<Field, List<String>> mapping) throws StoreException;

    /// In the order in which they were kept. Without those whose paths are of another system.
    List<RecentFile> recentFiles() throws StoreException;

    /// Takes the place of the list that was kept before.
    void keepRecentFiles(List<RecentFile> files) throws StoreException;

    // ---- small texts of other rooms

    /// All texts of an area by their keys, in the order of the keys: the state of own lists (`ownList`), the highest
    /// watchlist version ever seen (`watchlist`), …
    Map<String, String> notes(String area) throws StoreException;

    /// Replaces the text of the key; an empty text takes the key away.
    void note(String area, String key, String text) throws StoreException;

    // ---- the file

    /// Where it is kept; empty where it is kept in memory only.
    Optional<Path> file();

    /// True where nothing can be changed.
    boolean readOnly();

    /// Writes all of it to another file, whole or not at all.
    ///
    /// @throws StoreException when there is such a file already or it cannot be written
    void copyTo(Path target) throws StoreException;

    @Override
    void close();
}
