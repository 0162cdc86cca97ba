package gearscreen.desktop.port;

import java.nio.file.Path;
import java.util.Optional;

/// Shows a folder in the system's file manager.
@FunctionalInterface
public interface FolderOpener {
    /// @param folder is made if it is not there yet
    void open(Path folder);

    /// Opens a file with the program that the system has for it; where that cannot be, its folder.
    default void openFile(Path file) {
        open(Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
    }
}
