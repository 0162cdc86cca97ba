package gearscreen.screening.applicability;

import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.ApplicabilityOverride;
import gearscreen.watchlist.BoundRole;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whom a directive that has effect binds, as far as the profiles tell.
///
/// A reviewed exception for the directive counts before the general rule; else the directive binds those whom it
/// names, in its own country and province or state. With several profiles the strongest counts. Without a profile
/// everything that binds somebody who may have an inventory may apply.
final class Binding {
    private static final Set<String> ANYBODY = Set.of("named-company-only", "advice-only", "enabling-only");

    /// The country of a profile for those for whose country there is none.
    private static final String SOMEWHERE = "ZZ";

    private final Watchlist watchlist;
    private final List<OrganisationProfile> profiles;
    private final Map<String, BoundRole> boundRoles = new HashMap<>();

    Binding(Watchlist watchlist, List<OrganisationProfile> profiles) {
        this.watchlist = watchlist;
        this.profiles = profiles;
        watchlist.boundRoles().forEach(role -> boundRoles.put(role.bound(), role));
    }

    DirectiveEffect of(Directive directive) {
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

    /// What binds one named company only, or only advises or gives powers, is information whoever the user is. All
    /// else may apply.
    private DirectiveEffect withoutProfile(Directive directive) {
        return reviewed(directive, exception -> exception.role().isEmpty() && ANYBODY.contains(exception.reason()))
                .or(() -> bindsNobody(directive)
                        .filter(effect -> ANYBODY.contains(effect.reason().code())))
                .orElse(DirectiveEffect.of(Applicability.MAY_APPLY, "no-profile"));
    }

    private static DirectiveEffect asReviewed(ApplicabilityOverride reviewed) {
        return new DirectiveEffect(reviewed.level(), new Reason(reviewed.reason(), List.of(), reviewed.sentence()));
    }

    private Optional<DirectiveEffect> reviewed(Directive directive, Predicate<ApplicabilityOverride> fits) {
        return watchlist.overrides().stream()
                .filter(exception -> exception.directive().equals(directive.id()))
                .filter(fits)
                .map(Binding::asReviewed)
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
