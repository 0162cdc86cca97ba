package gearscreen.desktop.findings;

import gearscreen.report.Wording;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.watchlist.Directive;

/// How a directive stands on the day asked about, in a few words.
record ThatDay(Wording wording) {
    /// Where a person of the organisation has said what the directive means, its days do not count: then how it stands
    /// by the list.
    String of(ListingEffect effect) {
        Directive.Status now = effect.directive().status();
        return switch (effect.reason().code()) {
            case "not-yet-in-force" -> wording.text("directive.thatDay.notYet");
            case "no-longer-in-force" -> over(now) ? wording.status(now) : wording.text("directive.thatDay.expired");
            case "own-word" -> wording.status(now);
            // It has effect that day although it has none any more.
            default -> over(now) ? wording.text("directive.thatDay.since." + now.name()) : wording.status(now);
        };
    }

    private static boolean over(Directive.Status status) {
        return status == Directive.Status.SET_ASIDE || status == Directive.Status.WITHDRAWN;
    }
}
