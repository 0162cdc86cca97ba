package gearscreen.screening.applicability;

import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Listing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether directives and their listings have effect on a day.
record Effective(LocalDate asOf) {
    /// Information with the reason, where the directive or its listing has no effect that day; empty where it has.
    Optional<DirectiveEffect> refuses(Directive directive, Optional<Listing> listing) {
        if (directive.status() == Directive.Status.PROPOSED) {
            return Optional.of(DirectiveEffect.of(Applicability.INFORMATION, "proposed"));
        }
        Optional<LocalDate> begins = Stream.of(directive.inForceFrom(), listing.flatMap(Listing::from))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .or(() -> firstDay(directive.issued()));
        if (begins.isPresent() && asOf.isBefore(begins.get())) {
            return Optional.of(DirectiveEffect.of(
                    Applicability.INFORMATION, "not-yet-in-force", begins.get().toString()));
        }
        Optional<LocalDate> ended = Stream.of(directive.inForceUntil(), listing.flatMap(Listing::until))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        boolean over =
                directive.status() == Directive.Status.SET_ASIDE || directive.status() == Directive.Status.WITHDRAWN;
        if (ended.isPresent() ? !asOf.isBefore(ended.get()) : over) {
            return Optional.of(DirectiveEffect.of(
                    Applicability.INFORMATION,
                    "no-longer-in-force",
                    ended.map(LocalDate::toString).orElse("")));
        }
        return Optional.empty();
    }

    /// `2023-05` → 1 May 2023; empty where the date cannot be read.
    private static Optional<LocalDate> firstDay(String issued) {
        String whole = issued + "-01-01".substring(Math.clamp(issued.length() - 4, 0, 6));
        return whole.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(whole)) : Optional.empty();
    }
}
