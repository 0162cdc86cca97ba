package gearscreen.app;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.own.OwnList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

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

    /// Compares what comes next with these lists of one's own too.
    ///
    /// @param lists asked when they are first needed; they may be large
    default void useLists(Supplier<List<OwnList>> lists) {}

    /// @throws IllegalArgumentException for an unknown profile id
    ScanResult screen(Inventory inventory, ForWhom who, LocalDate asOf, Progress progress);
}
