package gearscreen.screening.applicability;

import gearscreen.watchlist.Applicability;
import java.util.List;
import java.util.Optional;

/// What a directive means for the organisation on the as-of date, whomever it names.
public record DirectiveEffect(Applicability applicability, Reason reason) {
    static DirectiveEffect of(Applicability applicability, String code, String... facts) {
        return new DirectiveEffect(applicability, new Reason(code, List.of(facts), Optional.empty()));
    }
}
