package gearscreen.app;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The main job: read an inventory, screen every item. Both faces call this and nothing below it.
public interface CheckInventory {
    /// Reads one file, or several as one inventory.
    ///
    /// @param files at least one
    /// @throws gearscreen.inventory.UnreadableInventoryException when one of them is no inventory
    /// @throws IOException when one cannot be opened or breaks off
    Inventory read(List<Content> files, ReadOptions options, Progress progress) throws IOException;

    default Inventory read(Path file, ReadOptions options, Progress progress) throws IOException {
        return read(List.of(Content.of(file)), options, progress);
    }

    /// @throws IllegalArgumentException for an unknown profile id
    ScanResult screen(Inventory inventory, ForWhom who, LocalDate asOf, Progress progress);
}
