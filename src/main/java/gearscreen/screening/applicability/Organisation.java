package gearscreen.screening.applicability;

import gearscreen.watchlist.OrganisationProfile;
import java.util.List;

/// Who is asked about: what is true of the organisation, and what a person has said against the watchlist.
///
/// @param profiles empty where not set
/// @param overrides at most one for each directive
public record Organisation(List<OrganisationProfile> profiles, List<DirectiveOverride> overrides) {
    public Organisation {
        profiles = List.copyOf(profiles);
        overrides = List.copyOf(overrides);
    }

    public static Organisation of(List<OrganisationProfile> profiles) {
        return new Organisation(profiles, List.of());
    }
}
