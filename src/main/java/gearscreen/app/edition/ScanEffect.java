package gearscreen.app.edition;

import gearscreen.inventory.Progress;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.Review;
import gearscreen.review.Standing;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Screening;
import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.screening.applicability.ListingEffect;
import gearscreen.screening.applicability.Organisation;
import gearscreen.watchlist.Watchlist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// What another edition would change in a scan. Nothing is changed by asking, and decisions stay whatever the answer.
///
/// @param name of the inventory
/// @param list version of the edition that the scan was made with
/// @param made when it was kept; empty for the scan in hand
/// @param newlyFlagged items that are not flagged now and would be
/// @param noLongerFlagged items that are flagged now and would not be
/// @param otherwiseChanged items that stay flagged, by other suppliers or with another match strength
/// @param lostDecisions findings that are decided now and would be open again or gone
public record ScanEffect(
        String name,
        String list,
        Optional<Instant> made,
        long items,
        long newlyFlagged,
        long noLongerFlagged,
        long otherwiseChanged,
        long lostDecisions) {
    /// @param scan with all its items
    /// @throws CancellationException when `progress` says so
    public static ScanEffect of(
            ScanResult scan, DecisionLog log, Watchlist edition, LocalDate today, Progress progress) {
        Screening screening = Screening.of(edition, new Organisation(scan.profiles(), ownWords(scan)), scan.asOf());
        List<ScreenedItem> after = new ArrayList<>(scan.items().size());
        long newly = 0;
        long gone = 0;
        long changed = 0;
        for (ScreenedItem item : scan.items()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            ScreenedItem now = screening.screen(item.item(), scan.inventory().layout());
            after.add(now);
            Set<String> before = matches(item);
            Set<String> later = matches(now);
            newly += before.isEmpty() && !later.isEmpty() ? 1 : 0;
            gone += !before.isEmpty() && later.isEmpty() ? 1 : 0;
            changed += !before.isEmpty() && !later.isEmpty() && !before.equals(later) ? 1 : 0;
            progress.told(after.size(), scan.items().size());
        }
        ScanResult next = new ScanResult(
                scan.inventory(),
                edition.version(),
                edition.date(),
                scan.profiles(),
                scan.asOf(),
                scan.counts(),
                after);
        return new ScanEffect(
                scan.inventory().source().name(),
                scan.watchlistVersion(),
                Optional.empty(),
                after.size(),
                newly,
                gone,
                changed,
                lost(Review.of(scan, log, today), Review.of(next, log, today)));
    }

    ScanEffect made(Instant when) {
        return new ScanEffect(
                name, list, Optional.of(when), items, newlyFlagged, noLongerFlagged, otherwiseChanged, lostDecisions);
    }

    /// What a person had said of directives when the scan was made: decisions may rest on it.
    private static List<DirectiveOverride> ownWords(ScanResult scan) {
        Map<String, DirectiveOverride> words = new LinkedHashMap<>();
        for (ScreenedItem item : scan.items()) {
            for (Finding finding : findings(item)) {
                for (ListingEffect effect : finding.listings()) {
                    if (effect.reason().code().equals("own-word")) {
                        String directive = effect.directive().id();
                        words.computeIfAbsent(
                                directive,
                                id -> new DirectiveOverride(
                                        id,
                                        effect.applicability(),
                                        effect.reason().facts().getFirst()));
                    }
                }
            }
        }
        return List.copyOf(words.values());
    }

    /// Supplier and strength of each finding.
    private static Set<String> matches(ScreenedItem item) {
        Set<String> matches = new HashSet<>();
        for (Finding finding : findings(item)) {
            matches.add(finding.supplier().id() + " " + finding.strength());
        }
        return matches;
    }

    private static List<Finding> findings(ScreenedItem item) {
        return item.outcome() instanceof Outcome.Flagged(List<Finding> findings) ? findings : List.of();
    }

    private static long lost(Review before, Review after) {
        if (before.log().size() == 0) {
            return 0;
        }
        long lost = 0;
        for (int item = 0; item < before.scan().items().size(); item++) {
            Set<String> held = decided(before, item);
            held.removeAll(decided(after, item));
            lost += held.size();
        }
        return lost;
    }

    /// The suppliers about whom a decision holds for this item.
    private static Set<String> decided(Review review, int item) {
        Set<String> decided = new HashSet<>();
        List<Finding> findings = findings(review.scan().items().get(item));
        List<Standing> standings = review.standings(item);
        for (int i = 0; i < findings.size(); i++) {
            if (standings.get(i).why() == Standing.Why.DECIDED
                    && standings.get(i).shown() != Disposition.TO_REVIEW) {
                decided.add(findings.get(i).supplier().id());
            }
        }
        return decided;
    }
}
