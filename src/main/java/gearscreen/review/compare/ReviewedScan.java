package gearscreen.review.compare;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LinePlace;
import gearscreen.review.Review;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.watchlist.OrganisationProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A scan with the decisions about it.
///
/// @param review as it stood then
public record ReviewedScan(Review review) implements Compared {
    @Override
    public Facts facts() {
        ScanResult scan = review.scan();
        return new Facts(
                scan.inventory().source().name(),
                scan.watchlistVersion(),
                scan.watchlistDate(),
                scan.profiles().stream().map(OrganisationProfile::id).toList(),
                scan.asOf(),
                mapping(scan.inventory().layout()),
                scan.items().size() == scan.counts().items());
    }

    /// By the names of the columns: their order does not count.
    private static Map<Field, Set<String>> mapping(Layout layout) {
        Map<Field, Set<String>> names = new HashMap<>();
        layout.mapping()
                .forEach((field, columns) -> names.put(
                        field, columns.stream().map(layout.columns()::get).collect(Collectors.toUnmodifiableSet())));
        return names;
    }

    @Override
    public int items() {
        return review.scan().items().size();
    }

    @Override
    public Item item(int place) {
        return review.scan().items().get(place).item();
    }

    @Override
    public boolean flagged(int place) {
        return review.scan().items().get(place).outcome() instanceof Outcome.Flagged;
    }

    @Override
    public List<Seen> findings(int place) {
        ScreenedItem screened = review.scan().items().get(place);
        return screened.outcome() instanceof Outcome.Flagged(List<Finding> findings)
                ? findings.stream().map(finding -> seen(screened, finding)).toList()
                : List.of();
    }

    private Seen seen(ScreenedItem screened, Finding finding) {
        return new Seen(
                finding.supplier().id(),
                finding.supplier().name(),
                finding.strength(),
                finding.applicability(),
                finding.evidence().stream()
                        .map((Evidence one) -> Seen.evidence(one.rule(), one.part(), one.listed()))
                        .collect(Collectors.toUnmodifiableSet()),
                review.standing(screened, finding).shown());
    }

    @Override
    public LinePlace place(int line) {
        return review.scan().inventory().place(line);
    }

    @Override
    public boolean ofSeveralFiles() {
        return review.scan().inventory().isOfSeveralFiles();
    }
}
