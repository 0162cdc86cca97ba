package gearscreen.app;

import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.Watchlist;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The organisation profiles that a user may combine.
public final class Profiles {
    private Profiles() {}

    /// @param ids in any order; one that is named twice counts once
    /// @throws UnknownProfileException for the first id that the watchlist does not know
    public static List<OrganisationProfile> of(Watchlist watchlist, List<String> ids) {
        List<OrganisationProfile> profiles = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            OrganisationProfile profile = watchlist.profiles().get(id);
            if (profile == null) {
                throw new UnknownProfileException(id, ids(watchlist));
            }
            profiles.add(profile);
        }
        return List.copyOf(profiles);
    }

    /// All ids, in alphabetical order.
    public static List<String> ids(Watchlist watchlist) {
        return watchlist.profiles().keySet().stream().sorted().toList();
    }
}
