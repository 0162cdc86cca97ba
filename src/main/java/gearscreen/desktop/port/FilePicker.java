package gearscreen.desktop.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for a file.
public interface FilePicker {
    /// Empty where the user thought better of it.
    Optional<Path> open();

    /// Asks for one or more files; an empty list where the user thought better of it.
    default List<Path> openSeveral() {
        return open().stream().toList();
    }

    /// For the file of an update of the watchlist.
    default Optional<Path> openUpdate() {
        return open();
    }

    /// For a list of one's own.
    default Optional<Path> openList() {
        return open();
    }

    /// Asks for a folder; empty where the user thought better of it.
    ///
    /// @param start where to begin, if it is there
    default Optional<Path> folder(Path start) {
        return Optional.empty();
    }

    /// For the file of a report that is checked again.
    default Optional<Path> openReport() {
        return open();
    }

    /// For a file of kept scans.
    default Optional<Path> openScan() {
        return open();
    }

    /// For whatever a scan can be compared with.
    default Optional<Path> openSide() {
        return open();
    }

    /// @param suggested the path that is filled in; its file need not exist
    Optional<Path> save(Path suggested);

    /// The files that a report is about.
    default List<Path> openInventoryOf(Path report) {
        return openSeveral();
    }
}
