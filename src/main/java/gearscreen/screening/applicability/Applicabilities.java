package gearscreen.screening.applicability;

import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What the listings of a supplier mean for the organisation on the as-of date.
///
/// In this order: what a person of the organisation has said of the directive counts before all else; a listing that
/// is not in force that day is information; else whom the directive binds decides.
public final class Applicabilities {
    private final Watchlist watchlist;
    private final List<OrganisationProfile> profiles;
    private final Effective effective;
    private final Binding binding;
    private final Map<String, DirectiveOverride> overrides = new HashMap<>();
    private final ConcurrentHashMap<String, List<ListingEffect>> known = new ConcurrentHashMap<>();

    public Applicabilities(Watchlist watchlist, List<OrganisationProfile> profiles, LocalDate asOf) {
        this(watchlist, Organisation.of(profiles), asOf);
    }

    public Applicabilities(Watchlist watchlist, Organisation organisation, LocalDate asOf) {
        this.watchlist = watchlist;
        this.profiles = organisation.profiles();
        this.effective = new Effective(asOf);
        this.binding = new Binding(watchlist, profiles);
        organisation.overrides().forEach(override -> overrides.put(override.directive(), override));
    }

    /// The listings of a supplier, strongest first, and those of the organisation's own country before others.
    ///
    /// @param via the only company that the item shows, where it belongs to the supplier or sells its goods;
    ///     its own listings come with it
    public List<ListingEffect> of(Supplier supplier, Optional<Supplier> via) {
        String key = supplier.id() + via.map(shown -> " " + shown.id()).orElse("");
        return known.computeIfAbsent(key, _ -> work(supplier, via));
    }

    /// What the directive means for the organisation, also where it names nobody.
    public DirectiveEffect of(Directive directive) {
        return ownWord(directive)
                .or(() -> effective.refuses(directive, Optional.empty()))
                .orElseGet(() -> binding.of(directive));
    }

    /// All directives that the watchlist knows, strongest first, and those of the organisation's own country before
    /// others.
    public List<DirectiveBearing> directives() {
        Comparator<DirectiveBearing> strength =
                Comparator.comparing(bearing -> bearing.effect().applicability());
        return watchlist.directives().values().stream()
                .map(directive -> new DirectiveBearing(directive, of(directive), overrides.containsKey(directive.id())))
                .sorted(strength.thenComparing(bearing -> !atHome(bearing.directive()))
                        .thenComparing(bearing -> bearing.directive().id()))
                .toList();
    }

    private Optional<DirectiveEffect> ownWord(Directive directive) {
        return Optional.ofNullable(overrides.get(directive.id()))
                .map(own -> DirectiveEffect.of(own.level(), "own-word", own.reason()));
    }

    private List<ListingEffect> work(Supplier supplier, Optional<Supplier> via) {
        Stream<ListingEffect> own = via.stream()
                .flatMap(shown ->
                        watchlist.listingsOf(shown.id()).stream().flatMap(listing -> effect(listing, false).stream()));
        Stream<ListingEffect> listed = watchlist.listingsOf(supplier.id()).stream()
                .flatMap(listing -> effect(listing, via.isPresent()).stream());
        // A copy that List.copyOf need not copy again: every finding of the supplier holds this one list.
        return List.copyOf(Stream.concat(own, listed)
                .sorted(Comparator.comparing(ListingEffect::applicability)
                        .thenComparing(effect -> !atHome(effect.directive()))
                        .thenComparing(effect -> effect.directive().id()))
                .toList());
    }

    private boolean atHome(Directive directive) {
        return profiles.stream().anyMatch(profile -> profile.country().equals(directive.jurisdiction()));
    }

    /// Empty for a listing that says of a directive that it names a supplier where the directive names nobody.
    private Optional<ListingEffect> effect(Listing listing, boolean affiliateOnly) {
        Optional<Directive> directive = watchlist.directive(listing.directive());
        if (directive.isEmpty()
                || (listing.basis() == Listing.Basis.NAMED && !directive.get().namesSuppliers())) {
            return Optional.empty();
        }
        DirectiveEffect effect = effect(directive.get(), listing, affiliateOnly);
        return Optional.of(new ListingEffect(listing, directive.get(), effect.applicability(), effect.reason()));
    }

    private DirectiveEffect effect(Directive directive, Listing listing, boolean affiliateOnly) {
        DirectiveEffect effect = ownWord(directive)
                .or(() -> effective.refuses(directive, Optional.of(listing)))
                .orElseGet(() -> binding.of(directive));
        return affiliateOnly && effect.applicability() != Applicability.INFORMATION
                ? forAffiliate(effect, listing)
                : effect;
    }

    private static DirectiveEffect forAffiliate(DirectiveEffect effect, Listing listing) {
        return switch (listing.subsidiaries()) {
            case INCLUDED -> effect;
            case EXCLUDED -> DirectiveEffect.of(Applicability.INFORMATION, "affiliate-not-named", listing.name());
            case UNSTATED ->
                new DirectiveEffect(
                        Applicability.MAY_APPLY,
                        new Reason(
                                "affiliate-unstated",
                                List.of(listing.name()),
                                Optional.empty(),
                                effect.reason().profile()));
        };
    }
}
