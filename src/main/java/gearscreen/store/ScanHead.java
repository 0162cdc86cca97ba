package gearscreen.store;

import gearscreen.inventory.InventoryPart;
import gearscreen.inventory.InventorySource;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.RowProblem;
import gearscreen.inventory.SkippedLine;
import gearscreen.screening.OutcomeCounts;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.own.ListSource;
import java.time.LocalDate;
import java.util.List;

/// A scan without its items.
///
/// @param items how many items follow
/// @param heldByInventory false where the inventory came without its items
/// @param emptyMarkers the cells of this file that hold text and mean nothing, such as `n/a`
public record ScanHead(
        InventorySource source,
        Layout layout,
        List<SkippedLine> skipped,
        List<RowProblem> problems,
        LineAccount account,
        List<InventoryPart> parts,
        String watchlistVersion,
        LocalDate watchlistDate,
        List<OrganisationProfile> profiles,
        LocalDate asOf,
        List<ListSource> lists,
        OutcomeCounts counts,
        int items,
        boolean heldByInventory,
        List<String> emptyMarkers) {}
