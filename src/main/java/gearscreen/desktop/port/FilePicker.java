package gearscreen.desktop.port;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file.
public interface FilePicker {
    /// Empty where the user thought better of it.
    Optional<Path> open();

    /// @param suggested the path that is filled in; its file need not exist
    Optional<Path> save(Path suggested);
}
