package gearscreen.desktop.kept;

import gearscreen.store.KeptScan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The scans that are listed.
///
/// @param file somebody's file, of which nothing can be changed; empty: the scans of this computer
/// @param scans newest first
public record Shelf(Optional<Path> file, List<KeptScan> scans) {
    static final Shelf EMPTY = new Shelf(Optional.empty(), List.of());

    public Shelf {
        scans = List.copyOf(scans);
    }

    public boolean readOnly() {
        return file.isPresent();
    }
}
