package gearscreen.watchlist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All facts of one edition, also those that are switched off (see [Provenance#on]). Maps and lists keep the order of
/// the data.
///
/// @param version `2026.11.1`
/// @param date the day the edition was made
public record Watchlist(
        String version,
        LocalDate date,
        Map<String, Supplier> suppliers,
        List<Label> labels,
        List<ModelPattern> modelPatterns,
        List<FccGrantee> fccGrantees,
        List<MacBlock> macBlocks,
        Map<String, Directive> directives,
        List<Listing> listings,
        List<OtherCompany> otherCompanies,
        Map<String, OrganisationProfile> profiles,
        List<BoundRole> boundRoles,
        List<ApplicabilityOverride> overrides,
        Origins origins) {
    public Watchlist {
        suppliers = ordered(suppliers);
        labels = List.copyOf(labels);
        modelPatterns = List.copyOf(modelPatterns);
        fccGrantees = List.copyOf(fccGrantees);
        macBlocks = List.copyOf(macBlocks);
        directives = ordered(directives);
        listings = List.copyOf(listings);
        otherCompanies = List.copyOf(otherCompanies);
        profiles = ordered(profiles);
        boundRoles = List.copyOf(boundRoles);
        overrides = List.copyOf(overrides);
    }

    public Optional<Supplier> supplier(String id) {
        return Optional.ofNullable(suppliers.get(id));
    }

    public Optional<Directive> directive(String id) {
        return Optional.ofNullable(directives.get(id));
    }

    /// The listings of a supplier that are switched on, in the order of the data; may be empty.
    public List<Listing> listingsOf(String supplier) {
        return listings.stream()
                .filter(listing -> listing.supplier().equals(supplier)
                        && listing.provenance().on())
                .toList();
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
