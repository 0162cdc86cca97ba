package gearscreen.watchlist;

import java.util.Set;

/// How a word of [Directive#bound] meets the roles of a profile.
///
/// @param bound the word, `federal_agencies`
/// @param roles the roles of a profile that it binds; empty where it binds nobody who screens an inventory
/// @param level what it means for a profile with such a role in the same jurisdiction
/// @param reason code of the sentence's reason: the key is `applicability.` + code
public record BoundRole(String bound, Set<String> roles, Applicability level, String reason) {
    public BoundRole {
        roles = Set.copyOf(roles);
    }
}
