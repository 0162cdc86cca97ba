package gearscreen.screening;

import gearscreen.inventory.Inventory;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.own.ListSource;
import java.time.LocalDate;
import java.util.List;

/// One screening of one inventory: a single value for window, command line and reports.
///
/// @param inventory how the file was read; without its items where the scan was made while reading
/// @param profiles who the user is; empty where not set
/// @param lists the lists of one's own that were used; empty where there was none
/// @param counts over all items of the inventory
/// @param items in the order of the inventory: all of them, or those that were to be kept (see [Keep])
public record ScanResult(
        Inventory inventory,
        String watchlistVersion,
        LocalDate watchlistDate,
        List<OrganisationProfile> profiles,
        LocalDate asOf,
        List<ListSource> lists,
        OutcomeCounts counts,
        List<ScreenedItem> items) {
    public ScanResult {
        profiles = List.copyOf(profiles);
        lists = List.copyOf(lists);
        items = items instanceof ScreenedItems ? items : List.copyOf(items);
        if (counts.items() != inventory.account().items()) {
            throw new IllegalArgumentException("an item was lost in screening");
        }
    }

    /// A scan with the watchlist alone.
    public ScanResult(
            Inventory inventory,
            String watchlistVersion,
            LocalDate watchlistDate,
            List<OrganisationProfile> profiles,
            LocalDate asOf,
            OutcomeCounts counts,
            List<ScreenedItem> items) {
        this(inventory, watchlistVersion, watchlistDate, profiles, asOf, List.of(), counts, items);
    }

    /// A scan with the watchlist alone that keeps every item.
    public ScanResult(
            Inventory inventory,
            String watchlistVersion,
            LocalDate watchlistDate,
            List<OrganisationProfile> profiles,
            LocalDate asOf,
            List<ScreenedItem> items) {
        this(inventory, watchlistVersion, watchlistDate, profiles, asOf, OutcomeCounts.of(items), items);
    }

    public long flagged() {
        return counts.flagged();
    }

    public long noMatch() {
        return counts.noMatch();
    }

    public long notEnoughData() {
        return counts.notEnoughData();
    }
}
