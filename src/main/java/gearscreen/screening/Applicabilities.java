package gearscreen.screening;

import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.ApplicabilityOverride;
import gearscreen.watchlist.BoundRole;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.Watchlist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the listings of a supplier mean for the organisation on the as-of date.
///
/// In this order: what a person of the organisation has said of the directive counts before all else; a listing that
/// is not in force that day is information; a reviewed exception for the
/// directive counts before the general rule; else the directive binds those whom it names, in its own country
/// and province or state. With several profiles the strongest counts. Without a profile everything that binds
/// somebody who may have an inventory may apply.
public final class Applicabilities {
    private static final Set<String> ANYBODY = Set.of("named-company-only", "advice-only", "enabling-only");

    /// The country of a profile for those for whose country there is none.
    private static final String SOMEWHERE = "ZZ";

    private final Watchlist watchlist;
    private final List<OrganisationProfile> profiles;
    private final LocalDate asOf;
    private final Map<String, BoundRole> boundRoles = new HashMap<>();
    private final Map<String, DirectiveOverride> overrides = new HashMap<>();
    private final ConcurrentHashMap<String, List<ListingEffect>> known = new ConcurrentHashMap<>();

    public Applicabilities(Watchlist watchlist, List<OrganisationProfile> profiles, LocalDate asOf) {
        this(watchlist, Organisation.of(profiles), asOf);
    }

    public Applicabilities(Watchlist watchlist, Organisation organisation, LocalDate asOf) {
        this.watchlist = watchlist;
        this.profiles = organisation.profiles();
        this.asOf = asOf;
        organisation.overrides().forEach(override -> overrides.put(override.directive(), override));
        watchlist.boundRoles().forEach(role -> boundRoles.put(role.bound(), role));
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
                .or(() -> notInForce(directive, Optional.empty()))
                .orElseGet(() -> inForce(directive));
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
                .or(() -> notInForce(directive, Optional.of(listing)))
                .orElseGet(() -> inForce(directive));
        return affiliateOnly && effect.applicability() != Applicability.INFORMATION
                ? forAffiliate(effect, listing)
                : effect;
    }

    private DirectiveEffect inForce(Directive directive) {
        DirectiveEffect effect = profiles.isEmpty() ? withoutProfile(directive) : ofProfiles(directive);
        return effect.applicability() != Applicability.INFORMATION && directive.status() == Directive.Status.UNKNOWN
                ? DirectiveEffect.of(Applicability.MAY_APPLY, "status-unknown")
                : effect;
    }

    /// The strongest of several profiles, which then names itself. That a directive is of another country is said only
    /// where it is for all of them.
    private DirectiveEffect ofProfiles(Directive directive) {
        Comparator<ProfileEffect> strength =
                Comparator.comparing(one -> one.effect().applicability());
        ProfileEffect strongest = profiles.stream()
                .map(profile -> new ProfileEffect(profile, effect(directive, profile)))
                .min(strength.thenComparing(one -> one.effect().reason().code().equals("elsewhere")))
                .orElseThrow();
        DirectiveEffect effect = strongest.effect();
        return profiles.size() == 1 || effect.applicability() == Applicability.INFORMATION
                ? effect
                : new DirectiveEffect(
                        effect.applicability(),
                        effect.reason().decidedBy(strongest.profile().name()));
    }

    private record ProfileEffect(OrganisationProfile profile, DirectiveEffect effect) {}

    private static DirectiveEffect asReviewed(ApplicabilityOverride reviewed) {
        return new DirectiveEffect(reviewed.level(), new Reason(reviewed.reason(), List.of(), reviewed.sentence()));
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

    private Optional<DirectiveEffect> notInForce(Directive directive, Optional<Listing> listing) {
        if (directive.status() == Directive.Status.PROPOSED) {
            return Optional.of(DirectiveEffect.of(Applicability.INFORMATION, "proposed"));
        }
        Optional<LocalDate> begins = Stream.of(directive.inForceFrom(), listing.flatMap(Listing::from))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .or(() -> firstDay(directive.issued()));
        if (begins.isPresent() && asOf.isBefore(begins.get())) {
            return Optional.of(DirectiveEffect.of(
                    Applicability.INFORMATION, "not-yet-in-force", begins.get().toString()));
        }
        Optional<LocalDate> ended = Stream.of(directive.inForceUntil(), listing.flatMap(Listing::until))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        boolean over =
                directive.status() == Directive.Status.SET_ASIDE || directive.status() == Directive.Status.WITHDRAWN;
        if (ended.isPresent() ? !asOf.isBefore(ended.get()) : over) {
            return Optional.of(DirectiveEffect.of(
                    Applicability.INFORMATION,
                    "no-longer-in-force",
                    ended.map(LocalDate::toString).orElse("")));
        }
        return Optional.empty();
    }

    /// `2023-05` → 1 May 2023; empty where the date cannot be read.
    private static Optional<LocalDate> firstDay(String issued) {
        String whole = issued + "-01-01".substring(Math.clamp(issued.length() - 4, 0, 6));
        return whole.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(whole)) : Optional.empty();
    }

    /// What binds one named company only, or only advises or gives powers, is information whoever the user is. All
    /// else may apply.
    private DirectiveEffect withoutProfile(Directive directive) {
        return reviewed(directive, exception -> exception.role().isEmpty() && ANYBODY.contains(exception.reason()))
                .or(() -> bindsNobody(directive)
                        .filter(effect -> ANYBODY.contains(effect.reason().code())))
                .orElse(DirectiveEffect.of(Applicability.MAY_APPLY, "no-profile"));
    }

    private Optional<DirectiveEffect> reviewed(Directive directive, Predicate<ApplicabilityOverride> fits) {
        return watchlist.overrides().stream()
                .filter(exception -> exception.directive().equals(directive.id()))
                .filter(fits)
                .map(Applicabilities::asReviewed)
                .min(Comparator.comparing(DirectiveEffect::applicability));
    }

    /// Information, where all whom the directive binds are such as no inventory makes them act.
    private Optional<DirectiveEffect> bindsNobody(Directive directive) {
        List<BoundRole> bound = directive.bound().stream()
                .map(boundRoles::get)
                .flatMap(Stream::ofNullable)
                .toList();
        return bound.stream().allMatch(role -> role.level() == Applicability.INFORMATION)
                ? bound.stream()
                        .findFirst()
                        .map(role -> DirectiveEffect.of(Applicability.INFORMATION, role.reason()))
                        .or(() -> Optional.of(DirectiveEffect.of(Applicability.INFORMATION, "binds-others")))
                : Optional.empty();
    }

    private DirectiveEffect effect(Directive directive, OrganisationProfile profile) {
        Optional<DirectiveEffect> forAll =
                reviewed(directive, exception -> exception.role().isEmpty() && inCountry(exception, profile));
        if (forAll.isPresent()) {
            return forAll.get();
        }
        if (!directive.jurisdiction().equals(profile.country()) && !isSomewhere(profile)) {
            return bindsNobody(directive)
                    .orElse(DirectiveEffect.of(Applicability.INFORMATION, "elsewhere", directive.jurisdiction()));
        }
        List<DirectiveEffect> effects = new ArrayList<>();
        for (String role : profile.roles()) {
            reviewed(
                            directive,
                            exception -> exception.role().equals(Optional.of(role)) && inCountry(exception, profile))
                    .or(() -> general(directive, role))
                    .map(effect -> inPlace(effect, directive, profile))
                    .ifPresent(effects::add);
        }
        unanswered(directive, profile).ifPresent(effects::add);
        return effects.stream()
                .min(Comparator.comparing(DirectiveEffect::applicability))
                .or(() -> bindsNobody(directive))
                .orElse(DirectiveEffect.of(Applicability.INFORMATION, "binds-others"));
    }

    /// Whether the profile leaves the country open: no directive can then be said to be of another one.
    private static boolean isSomewhere(OrganisationProfile profile) {
        return profile.country().equals(SOMEWHERE);
    }

    private static boolean inCountry(ApplicabilityOverride exception, OrganisationProfile profile) {
        return exception.country().isEmpty() || exception.country().get().equals(profile.country());
    }

    private Optional<DirectiveEffect> general(Directive directive, String role) {
        return binding(directive, role).map(bound -> DirectiveEffect.of(bound.level(), bound.reason()));
    }

    /// What would bind a role, where the directive is of a province or state, or the profile of no country.
    private static DirectiveEffect inPlace(DirectiveEffect effect, Directive directive, OrganisationProfile profile) {
        if (effect.applicability() == Applicability.INFORMATION) {
            return effect;
        }
        if (isSomewhere(profile)) {
            return DirectiveEffect.of(Applicability.MAY_APPLY, "question-unanswered.place", directive.jurisdiction());
        }
        Optional<String> province = directive.subdivision();
        if (province.isPresent() && profile.subdivision().isEmpty()) {
            return DirectiveEffect.of(Applicability.MAY_APPLY, "question-unanswered.place", province.get());
        }
        return province.isPresent() && !province.equals(profile.subdivision())
                ? DirectiveEffect.of(Applicability.INFORMATION, "elsewhere", province.get())
                : effect;
    }

    private Optional<BoundRole> binding(Directive directive, String role) {
        return directive.bound().stream()
                .map(boundRoles::get)
                .flatMap(Stream::ofNullable)
                .filter(bound -> bound.roles().contains(role))
                .min(Comparator.comparing(BoundRole::level));
    }

    /// A role that the profile leaves open and that the directive binds.
    private Optional<DirectiveEffect> unanswered(Directive directive, OrganisationProfile profile) {
        return profile.unanswered().stream()
                .sorted()
                .filter(role -> binding(directive, role)
                        .filter(bound -> bound.level() != Applicability.INFORMATION)
                        .isPresent())
                .filter(role -> reviewed(
                                directive,
                                exception ->
                                        exception.role().equals(Optional.of(role)) && inCountry(exception, profile))
                        .filter(effect -> effect.applicability() == Applicability.INFORMATION)
                        .isEmpty())
                .filter(_ -> directive.subdivision().isEmpty()
                        || profile.subdivision().isEmpty()
                        || directive.subdivision().equals(profile.subdivision()))
                .findFirst()
                .map(role -> DirectiveEffect.of(Applicability.MAY_APPLY, "question-unanswered." + role));
    }
}
