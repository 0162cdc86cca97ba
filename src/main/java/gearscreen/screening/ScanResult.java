package gearscreen.screening;

import gearscreen.inventory.Inventory;
import gearscreen.watchlist.OrganisationProfile;
import java.time.LocalDate;
import java.util.List;

/// One screening of one inventory: a single value for window, command line and reports.
///
/// @param profiles who the user is; empty where not set
/// @param items in the order of the inventory, as many as it has
public record ScanResult(
        Inventory inventory,
        String watchlistVersion,
        LocalDate watchlistDate,
        List<OrganisationProfile> profiles,
        LocalDate asOf,
        List<ScreenedItem> items) {
    public ScanResult {
        profiles = List.copyOf(profiles);
        items = List.copyOf(items);
        if (items.size() != inventory.items().size()) {
            throw new IllegalArgumentException("an item was lost in screening");
        }
    }

    public long flagged() {
        return items.stream()
                .filter(item -> item.outcome() instanceof Outcome.Flagged)
                .count();
    }

    public long noMatch() {
        return items.stream()
                .filter(item -> item.outcome() instanceof Outcome.NoMatch)
                .count();
    }

    public long notEnoughData() {
        return items.stream()
                .filter(item -> item.outcome() instanceof Outcome.NotEnoughData)
                .count();
    }
}
