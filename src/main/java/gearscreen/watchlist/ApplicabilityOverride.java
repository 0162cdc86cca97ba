package gearscreen.watchlist;

import gearscreen.text.LocalizedText;
import java.util.Optional;

/// A reviewed exception to the general rule for one directive and one role (or every profile of a country).
///
/// @param directive id
/// @param country only for profiles of this country, where given
/// @param role only for profiles with this role, where given
/// @param sentence said in place of the general one, where given
public record ApplicabilityOverride(
        String directive,
        Optional<String> country,
        Optional<String> role,
        Applicability level,
        String reason,
        Optional<LocalizedText> sentence) {}
