package gearscreen.desktop;

import gearscreen.app.CheckInventory;
import gearscreen.app.ForWhom;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;

/// A check that can be made to stop half-way, as a scan of a million rows does for those who wait.
final class HeldUp {
    private volatile boolean holding;

    void hold(boolean wanted) {
        holding = wanted;
    }

    CheckInventory over(CheckInventory check) {
        return new CheckInventory() {
            @Override
            public Inventory read(List<Content> files, ReadOptions options, Progress progress) throws IOException {
                return check.read(files, options, progress);
            }

            @Override
            public ScanResult screen(Inventory inventory, ForWhom who, LocalDate asOf, Progress progress) {
                progress.told(1, 2);
                while (holding) {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    LockSupport.parkNanos(1_000_000);
                }
                return check.screen(inventory, who, asOf, progress);
            }
        };
    }
}
