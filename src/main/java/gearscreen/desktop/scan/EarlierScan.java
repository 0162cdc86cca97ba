package gearscreen.desktop.scan;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.ReadOptions;
import gearscreen.screening.ScanResult;
import java.time.LocalDateTime;
import java.util.Optional;

/// A scan whose place another file, or the same one read anew, has taken. It stays at hand until that is scanned too.
///
/// @param chosen empty for a kept scan
record EarlierScan(
        Optional<Chosen> chosen,
        ReadOptions options,
        Inventory inventory,
        ScanResult result,
        Optional<LocalDateTime> scanned) {}
