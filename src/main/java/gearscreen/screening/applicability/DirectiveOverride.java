package gearscreen.screening.applicability;

import gearscreen.watchlist.Applicability;

/// What a person says a directive means for the organisation, against what the watchlist says.
///
/// @param directive id
/// @param reason never blank: it is given in every report
public record DirectiveOverride(String directive, Applicability level, String reason) {
    public DirectiveOverride {
        if (directive.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an override without directive or reason");
        }
    }
}
