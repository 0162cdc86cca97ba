package gearscreen.desktop.port;

import java.nio.file.Path;

/// Shows a folder in the system's file manager.
@FunctionalInterface
public interface FolderOpener {
    /// @param folder is made if it is not there yet
    void open(Path folder);
}
