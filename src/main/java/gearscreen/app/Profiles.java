package gearscreen.app;

import gearscreen.text.Language;
import gearscreen.text.LocalizedText;
import gearscreen.text.Messages;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The organisation profiles that a user may combine.
public final class Profiles {
    /// Behind an id: whether the profile is true is not known, so what it would bring may apply.
    public static final String UNSURE = "?";

    private Profiles() {}

    /// @param ids in any order; one that is named twice counts once
    /// @throws UnknownProfileException for the first id that the watchlist does not know
    public static List<OrganisationProfile> of(Watchlist watchlist, List<String> ids) {
        List<OrganisationProfile> profiles = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            boolean unsure = id.endsWith(UNSURE);
            OrganisationProfile profile =
                    watchlist.profiles().get(unsure ? id.substring(0, id.length() - UNSURE.length()) : id);
            if (profile == null) {
                throw new UnknownProfileException(id, ids(watchlist));
            }
            profiles.add(unsure ? leftOpen(profile) : profile);
        }
        return List.copyOf(profiles);
    }

    /// A profile that has none of the roles but leaves all of them open.
    private static OrganisationProfile leftOpen(OrganisationProfile profile) {
        Set<String> open = new HashSet<>(profile.roles());
        open.addAll(profile.unanswered());
        return new OrganisationProfile(
                profile.id() + UNSURE,
                new LocalizedText(unsure(Language.ENGLISH, profile), unsure(Language.FRENCH, profile)),
                profile.description(),
                profile.country(),
                profile.subdivision(),
                Set.of(),
                open);
    }

    private static String unsure(Language language, OrganisationProfile profile) {
        return Messages.in(language)
                .text("applicability.profile.unsure", profile.name().in(language));
    }

    /// All ids, in alphabetical order.
    public static List<String> ids(Watchlist watchlist) {
        return watchlist.profiles().keySet().stream().sorted().toList();
    }
}
