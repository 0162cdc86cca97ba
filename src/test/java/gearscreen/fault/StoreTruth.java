package gearscreen.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.KeptStore;
import gearscreen.app.settings.Folders;
import gearscreen.inventory.Progress;
import gearscreen.screening.ScanResult;
import gearscreen.store.Backups;
import gearscreen.store.KeptScan;
import gearscreen.store.LaterVersions;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What must be in the store, whatever happened to the process that wrote it.
final class StoreTruth {
    private final Place place;
    private final List<ScanResult> scans;
    private final List<ScanResult> imported = new ArrayList<>();

    /// By the name of the inventory, the deed that kept it last.
    private final Map<String, Integer> kept = new HashMap<>();

    private int version = LaterVersions.now();
    private int decided;

    StoreTruth(Place place) throws IOException {
        this.place = place;
        this.scans = place.scans(2);
        Checks checks = BundledEdition.checks();
        for (int file = 0; file < Place.FILES; file++) {
            imported.add(StoreDeeds.scan(checks, place.inventory(file)));
        }
    }

    int version() {
        return version;
    }

    void check(Act act, Told told) throws IOException {
        if (act == Act.CREATE) {
            created(told);
            return;
        }
        try (ScanStore store = reopened(act, told)) {
            decisions(store, act == Act.DECIDE ? told : new Told(0, 0, 0, List.of()));
            scans(store, act, told);
            if (act == Act.IMPORT && told.saved() > 0) {
                List<Path> recent = store.recentFiles().getFirst().files();
                assertTrue(
                        recent.equals(List.of(place.inventory(told.saved())))
                                || (told.inTheMiddle() && recent.equals(List.of(place.inventory(told.begun())))),
                        recent::toString);
                List<String> columns = scanOf(
                                place.inventory(told.saved()).getFileName().toString())
                        .inventory()
                        .layout()
                        .columns();
                assertEquals(Optional.of(StoreDeeds.MAPPING), store.mapping(columns));
            }
        }
        assertEquals("ok", LaterVersions.integrity(place.store()));
        backups();
    }

    /// As the program does at its next start.
    private ScanStore reopened(Act act, Told told) throws IOException {
        if (act != Act.MIGRATE) {
            return place.open(version);
        }
        version = Math.max(version, told.saved());
        try {
            return place.open(version);
        } catch (StoreException e) {
            assertEquals(Reason.NEWER, e.reason());
            assertTrue(told.inTheMiddle());
            version = told.begun();
            return place.open(version);
        }
    }

    private void decisions(ScanStore store, Told told) throws StoreException {
        for (int i = 0; i < told.deeds(); i++) {
            decided += together(decided);
        }
        int there = store.decisions().size();
        if (told.inTheMiddle() && there > decided) {
            decided += together(decided);
        }
        assertEquals(decided, there, "decisions");
        List<gearscreen.review.Decision> all = store.decisions().entries(0);
        for (int i = 0; i < all.size(); i++) {
            assertEquals("number " + (i + 1), all.get(i).note());
        }
    }

    private static int together(int after) {
        return 1 + after % Place.TOGETHER;
    }

    private void scans(ScanStore store, Act act, Told told) throws StoreException {
        if (act == Act.KEEP || act == Act.IMPORT) {
            for (int deed = told.saved() - told.deeds() + 1; deed <= told.saved(); deed++) {
                kept.put(inventory(act, deed), deed);
            }
        }
        Map<String, Integer> newest = new HashMap<>();
        Map<String, Integer> copies = new HashMap<>();
        for (KeptScan one : store.scans()) {
            int deed = (int) Duration.between(Place.NOON, one.made()).toSeconds();
            newest.putIfAbsent(one.name(), deed);
            copies.merge(one.name(), 1, Integer::sum);
            ScanResult expected = scanOf(one.name());
            assertEquals(expected, store.open(one.id(), Progress.none()), one.name());
        }
        if (told.inTheMiddle() && (act == Act.KEEP || act == Act.IMPORT)) {
            String name = inventory(act, told.begun());
            if (newest.getOrDefault(name, 0) == told.begun()) {
                kept.put(name, told.begun());
            }
        }
        assertEquals(kept, newest, "the scans that were kept last");
        // A kill between keeping the new one and deleting the old one leaves both, of each inventory.
        assertTrue(copies.values().stream().allMatch(count -> count <= 2), "older scans have been deleted: " + copies);
    }

    private ScanResult scanOf(String inventory) {
        return Stream.concat(scans.stream(), imported.stream())
                .filter(scan -> name(scan).equals(inventory))
                .findFirst()
                .orElseThrow();
    }

    private String inventory(Act act, int deed) {
        return act == Act.KEEP
                ? name(scans.get(deed % scans.size()))
                : place.inventory(deed).getFileName().toString();
    }

    private static String name(ScanResult scan) {
        return scan.inventory().source().name();
    }

    private void backups() throws IOException {
        List<Path> backups = new Backups(place.store()).all();
        // Killed between the new backup and the end of the oldest, there is one more until the next step forward.
        assertTrue(backups.size() <= 4, backups::toString);
        for (Path backup : backups) {
            String name = backup.getFileName().toString();
            int of = Integer.parseInt(name.substring(name.lastIndexOf('v') + 1));
            try (ScanStore old = place.opener(of).look(backup)) {
                assertTrue(old.decisions().size() <= decided);
            }
        }
    }

    private void created(Told told) throws IOException {
        for (int number = told.begun() - 1; number <= told.begun(); number++) {
            if (number < 1 || (number < told.begun() && told.deeds() == 0)) {
                continue;
            }
            KeptStore first = KeptStore.of(Folders.under(place.first(number), false));
            try (ScanStore store = first.store()) {
                assertEquals(Optional.empty(), first.trouble(), "first start " + number);
                int there = store.decisions().size();
                assertTrue(there == 1 || (there == 0 && number > told.saved()), "decided at the first start");
            }
        }
    }
}
