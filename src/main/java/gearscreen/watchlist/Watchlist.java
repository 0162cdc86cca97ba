package gearscreen.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All facts of one edition, also those that are switched off (see [Provenance#on]).
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
        List<ApplicabilityOverride> overrides) {
    public Watchlist {
        suppliers = Map.copyOf(suppliers);
        labels = List.copyOf(labels);
        modelPatterns = List.copyOf(modelPatterns);
        fccGrantees = List.copyOf(fccGrantees);
        macBlocks = List.copyOf(macBlocks);
        directives = Map.copyOf(directives);
        listings = List.copyOf(listings);
        otherCompanies = List.copyOf(otherCompanies);
        profiles = Map.copyOf(profiles);
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

    /// For the loader and for tests: values by their id.
    static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        return values.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
