package gearscreen.store;

import gearscreen.inventory.Inventory;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.OrganisationProfile;

/// Makes the entries of the list of scans.
final class Kept {
    private Kept() {}

    static KeptScan of(long id, ScanResult scan, SaveNote note, int decisions) {
        Inventory inventory = scan.inventory();
        return new KeptScan(
                id,
                note.label(),
                inventory.source().name(),
                inventory.source().sha256(),
                inventory.source().bytes(),
                inventory.account().lines(),
                scan.counts(),
                note.openItems(),
                scan.watchlistVersion(),
                scan.watchlistDate(),
                scan.profiles().stream().map(OrganisationProfile::id).toList(),
                scan.asOf(),
                note.made(),
                decisions,
                false,
                scan.items().size() == inventory.account().items());
    }

    static KeptScan labelled(KeptScan scan, String label) {
        return changed(scan, label, scan.openItems(), scan.pinned(), scan.decisions());
    }

    static KeptScan pinned(KeptScan scan, boolean pinned) {
        return changed(scan, scan.label(), scan.openItems(), pinned, scan.decisions());
    }

    static KeptScan reviewed(KeptScan scan, long openItems, int decisions) {
        return changed(scan, scan.label(), openItems, scan.pinned(), decisions);
    }

    private static KeptScan changed(KeptScan scan, String label, long openItems, boolean pinned, int decisions) {
        return new KeptScan(
                scan.id(),
                label,
                scan.name(),
                scan.sha256(),
                scan.bytes(),
                scan.rows(),
                scan.counts(),
                openItems,
                scan.watchlistVersion(),
                scan.watchlistDate(),
                scan.profiles(),
                scan.asOf(),
                scan.made(),
                decisions,
                pinned,
                scan.whole());
    }
}
