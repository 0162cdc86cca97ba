package gearscreen.review.compare;

import gearscreen.inventory.Field;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.LinePlace;
import gearscreen.review.Disposition;
import gearscreen.review.FindingKey;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.own.OwnEvidence;
import gearscreen.screening.own.OwnFinding;
import gearscreen.watchlist.OrganisationProfile;
import gearscreen.watchlist.own.ListSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                scan.lists().stream().map(ListSource::sha256).collect(Collectors.toUnmodifiableSet()),
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
        return review.scan().items().get(place).outcome().flagged();
    }

    @Override
    public List<Seen> findings(int place) {
        ScreenedItem screened = review.scan().items().get(place);
        return Matter.of(screened).stream()
                .map(matter -> seen(matter, review.standing(screened, matter).shown()))
                .toList();
    }

    private static Seen seen(Matter matter, Disposition disposition) {
        return switch (matter) {
            case Matter.Listed(Finding finding) -> seen(finding, disposition);
            case Matter.OnOwnList(OwnFinding finding) -> seen(finding, disposition);
        };
    }

    private static Seen seen(OwnFinding finding, Disposition disposition) {
        return new Seen(
                FindingKey.entry(finding),
                finding.entry().name(),
                finding.strength(),
                Optional.empty(),
                finding.evidence().stream()
                        .map((OwnEvidence one) -> Seen.evidence(one.rule().name(), one.part(), one.listed()))
                        .collect(Collectors.toUnmodifiableSet()),
                disposition,
                Optional.of(new Seen.OnList(
                        finding.list().format(),
                        finding.list().file(),
                        finding.entry().kind())));
    }

    private static Seen seen(Finding finding, Disposition disposition) {
        return new Seen(
                finding.supplier().id(),
                finding.supplier().name(),
                finding.strength(),
                Optional.of(finding.applicability()),
                finding.evidence().stream()
                        .map((Evidence one) -> Seen.evidence(one.rule(), one.part(), one.listed()))
                        .collect(Collectors.toUnmodifiableSet()),
                disposition,
                Optional.empty());
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
