package gearscreen.watchlist;

import java.util.List;
import java.util.Optional;

/// A company that is restricted somewhere, or that belongs to or buys from one that is.
///
/// @param id stable, lower case: `hikvision`
/// @param name how it is shown
/// @param parent the supplier it belongs to or whose goods it sells (EZVIZ → Hikvision, Lorex → Dahua): a finding names
///     the parent, by way of this one
/// @param component true where its product is a part inside another maker's device
/// @param software true where its product is software
/// @param names never empty; also those that are switched off
public record Supplier(
        String id,
        String name,
        Status status,
        Optional<String> parent,
        boolean component,
        boolean software,
        List<SupplierName> names,
        List<String> equipment,
        String note) {
    public Supplier {
        names = List.copyOf(names);
        equipment = List.copyOf(equipment);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("supplier " + id + " has no name");
        }
    }

    public enum Status {
        RESTRICTED,
        /// Belongs to a restricted supplier.
        AFFILIATE,
        /// Not restricted itself, sells a restricted supplier's goods.
        BRAND_CHECK,
        /// On no list that was seen; kept under watch.
        WATCH,
        DISPUTED
    }
}
