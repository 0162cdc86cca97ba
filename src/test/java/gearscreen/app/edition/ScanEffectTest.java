package gearscreen.app.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.ForWhom;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.review.DecisionLog;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanEffectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);

    @TempDir
    Path folder;

    @Test
    void countsDevicesThatWouldBeFlaggedAndThoseThatWouldNot() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "Manufacturer,Model\nNorthstar Optics,N1\nAmcrest,IP8M\nHikvision,DS-1\nAxis,P1\n");
        Checks checks = BundledEdition.checks();
        Inventory inventory = checks.read(file, ReadOptions.automatic(), Progress.none());
        ScanResult scan = checks.screen(inventory, ForWhom.UNSET, TODAY, Progress.none());
        Watchlist edition = new WatchlistLoader(new TestBundles("2026.12.1")
                        .change(EditionFile.LABELS, "\"Amcrest\"", "\"Northstar Optics\"")
                        .edition())
                .load();
        ScanEffect effect = ScanEffect.of(scan, DecisionLog.empty(), edition, TODAY, Progress.none());
        assertEquals(new ScanEffect("a.csv", TestBundles.BUNDLED, Optional.empty(), 4, 1, 1, 0, 0), effect);
        assertEquals(
                new ScanEffect("a.csv", TestBundles.BUNDLED, Optional.empty(), 4, 0, 0, 0, 0),
                ScanEffect.of(scan, DecisionLog.empty(), checks.watchlist(), TODAY, Progress.none()));
    }
}
