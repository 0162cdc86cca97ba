package gearscreen.fault;

import gearscreen.app.BundledEdition;
import gearscreen.app.CheckInventory;
import gearscreen.app.Checks;
import gearscreen.app.ForWhom;
import gearscreen.app.KeptStore;
import gearscreen.app.kept.KeptScans;
import gearscreen.app.settings.Folders;
import gearscreen.fault.Act.Deed;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.screening.ScanResult;
import gearscreen.store.RecentFile;
import gearscreen.store.ScanStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What is done with the store.
final class StoreDeeds {
    private StoreDeeds() {}

    /// The number is that of the last decision before.
    static Deed decide(Place place, int version) throws IOException {
        ScanResult scan = place.scans(1).getFirst();
        ScanStore store = place.open(version);
        int[] there = {store.decisions().size()};
        return _ -> there[0] = store.append(Place.decisions(scan, there[0])).size();
    }

    static Deed keep(Place place, int version) throws IOException {
        List<ScanResult> scans = place.scans(2);
        KeptScans kept = new KeptScans(place.open(version));
        return number -> kept.keep(scans.get(number % scans.size()), made(number), number);
    }

    static Deed imports(Place place, int version) throws IOException {
        ScanStore store = place.open(version);
        Checks checks = BundledEdition.checks();
        return number -> {
            Path file = place.inventory(number);
            ScanResult scan = scan(checks, file);
            store.keepMapping(scan.inventory().layout().columns(), MAPPING);
            store.keepRecentFiles(List.of(new RecentFile(
                    List.of(file),
                    scan.inventory().source().name(),
                    scan.inventory().source().sha256(),
                    scan.counts().items(),
                    scan.flagged(),
                    scan.flagged(),
                    made(number),
                    false)));
            new KeptScans(store).keep(scan, made(number), number);
        };
    }

    static final Map<Field, List<String>> MAPPING = Map.of(Field.VENDOR, List.of("Maker"));

    static ScanResult scan(CheckInventory checks, Path file) throws IOException {
        Inventory read = checks.read(List.of(Content.of(file)), ReadOptions.automatic(), Progress.none());
        return checks.screen(read, ForWhom.UNSET, Place.TODAY, Progress.none());
    }

    /// The number is the version that the store has afterwards.
    static Deed migrate(Place place) {
        return number -> place.open(number).close();
    }

    static Deed create(Place place) throws IOException {
        ScanResult scan = place.scans(1).getFirst();
        return number -> {
            KeptStore kept = KeptStore.of(Folders.under(place.first(number), false));
            if (kept.trouble().isPresent()) {
                throw kept.trouble().get();
            }
            kept.store().append(Place.decisions(scan, 0));
            kept.store().close();
        };
    }

    /// Tells which deed it was that kept a scan.
    static Instant made(int number) {
        return Place.NOON.plusSeconds(number);
    }
}
