package gearscreen.watchlist;

import gearscreen.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/// A company that is restricted somewhere, or that belongs to or buys from one that is.
///
/// @param id stable, lower case: `hikvision`
/// @param name how it is shown
/// @param statusNote one sentence on where it is named, or why it is here
/// @param parent the supplier it belongs to or whose goods it sells (EZVIZ → Hikvision, Lorex → Dahua): a finding names
///     the parent, by way of this one
/// @param component true where its product is a part inside another maker's device
/// @param software true where its product is software
/// @param names never empty; also those that are switched off
/// @param note for reviewers, in English only; may be blank
public record Supplier(
        String id,
        String name,
        Status status,
        Optional<LocalizedText> statusNote,
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

    /// A supplier without a note on its status.
    public Supplier(
            String id,
            String name,
            Status status,
            Optional<String> parent,
            boolean component,
            boolean software,
            List<SupplierName> names,
            List<String> equipment,
            String note) {
        this(id, name, status, Optional.empty(), parent, component, software, names, equipment, note);
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
