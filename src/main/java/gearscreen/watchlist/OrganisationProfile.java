package gearscreen.watchlist;

import gearscreen.text.LocalizedText;
import java.util.Optional;
import java.util.Set;

/// Who the user is, as far as directives ask.
///
/// @param id `ca-private-business`
/// @param country ISO code, `ZZ` for elsewhere
/// @param subdivision ISO 3166-2 code of the province or state, where it matters
/// @param roles what the organisation is
/// @param unanswered roles that this profile leaves open: what binds them may apply
public record OrganisationProfile(
        String id,
        LocalizedText name,
        LocalizedText description,
        String country,
        Optional<String> subdivision,
        Set<String> roles,
        Set<String> unanswered) {
    public OrganisationProfile {
        roles = Set.copyOf(roles);
        unanswered = Set.copyOf(unanswered);
    }
}
