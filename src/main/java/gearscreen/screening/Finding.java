package gearscreen.screening;

import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Supplier;
import java.util.List;
import java.util.Optional;

/// An item is tied to a supplier.
///
/// @param supplier the listed one: the parent where the item shows an affiliate or a brand company
/// @param via the affiliate or brand company that the item shows
/// @param evidence all of it, strongest first; never empty
/// @param listings strongest applicability first; empty where no switched-on listing names the supplier
public record Finding(
        Supplier supplier,
        Optional<Supplier> via,
        Strength strength,
        List<Evidence> evidence,
        Optional<Conflict> conflict,
        List<ListingEffect> listings) {
    public Finding {
        evidence = List.copyOf(evidence);
        listings = List.copyOf(listings);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding without evidence");
        }
    }

    /// The strongest of its listings; information where there is none.
    public Applicability applicability() {
        Applicability strongest = Applicability.INFORMATION;
        for (ListingEffect effect : listings) {
            if (effect.applicability().compareTo(strongest) < 0) {
                strongest = effect.applicability();
            }
        }
        return strongest;
    }
}
