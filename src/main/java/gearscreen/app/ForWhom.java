package gearscreen.app;

import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.screening.applicability.Organisation;
import gearscreen.watchlist.Watchlist;
import java.util.List;

/// For whom an inventory is checked, by the ids that are kept and typed.
///
/// @param profiles ids of the watchlist's profiles that are true; with [Profiles#UNSURE] at its end one of which nobody
///     knows yet
public record ForWhom(List<String> profiles, List<DirectiveOverride> overrides) {
    public static final ForWhom UNSET = new ForWhom(List.of(), List.of());

    public ForWhom {
        profiles = List.copyOf(profiles);
        overrides = List.copyOf(overrides);
    }

    public static ForWhom of(List<String> profiles) {
        return new ForWhom(profiles, List.of());
    }

    /// @throws UnknownProfileException for the first id that the watchlist does not know
    public Organisation in(Watchlist watchlist) {
        return new Organisation(Profiles.of(watchlist, profiles), overrides);
    }
}
