package gearscreen.app;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The main job: read an inventory, screen every item. Both faces call this and nothing below it.
public interface CheckInventory {
    /// @throws gearscreen.inventory.UnreadableInventoryException when the file is no inventory
    /// @throws IOException when it cannot be opened or breaks off
    Inventory read(Path file, ReadOptions options, Progress progress) throws IOException;

    /// @param profiles ids; empty where not set
    /// @throws IllegalArgumentException for an unknown profile id
    ScanResult screen(Inventory inventory, List<String> profiles, LocalDate asOf, Progress progress);
}
