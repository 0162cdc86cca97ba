package gearscreen.review;

import static gearscreen.review.Inventories.OFFICE;
import static gearscreen.review.Inventories.TODAY;
import static gearscreen.review.Inventories.WATCHLIST;
import static gearscreen.review.Inventories.scan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.watchlist.Directive;
import gearscreen.watchlist.Supplier;
import gearscreen.watchlist.SupplierName;
import gearscreen.watchlist.Watchlist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final ScanResult office = scan(OFFICE);

    @Test
    void everyFindingIsToReviewAtFirst() {
        Review review = Review.of(office, DecisionLog.empty(), TODAY);
        assertEquals(3, review.counts().of(Disposition.TO_REVIEW));
        assertEquals(3, review.counts().openItems());
        assertEquals(0, review.counts().decided());
        assertEquals(Disposition.TO_REVIEW, review.standings(0).getFirst().shown());
        assertEquals(List.of(), review.standings(3));
    }

    @Test
    void aDecisionHoldsForItsItemAlone() {
        Review review = decided(office, 0, Draft.of(Disposition.CONFIRMED, "A"));
        assertEquals(Disposition.CONFIRMED, review.shown(0));
        assertEquals(Disposition.TO_REVIEW, review.shown(1));
        assertEquals(2, review.counts().open());
        assertEquals(Standing.Why.DECIDED, review.standings(0).getFirst().why());
    }

    @Test
    void aDecisionFindsItsItemInASortedAndExtendedFile() {
        DecisionLog log =
                decided(office, 0, Draft.of(Disposition.CONFIRMED, "A")).log();
        ScanResult later = scan("""
                Asset tag;Site;MAC;Serial;Model;Maker;Price
                A-9;Gate;;E99999999;DS-2CD2143G2-I;Hikvision;100
                A-1;Basement;a414.3701.0001;e11111111;DS-2CD2143G2-I;HIKVISION;120
                """);
        Review review = Review.of(later, log, TODAY);
        assertEquals(Disposition.TO_REVIEW, review.shown(0));
        assertEquals(Disposition.CONFIRMED, review.shown(1));
        assertEquals(List.of(), review.withoutFinding());
    }

    @Test
    void theLatestDecisionWinsAndTheHistoryStays() {
        Review first = decided(office, 0, Draft.of(Disposition.CONFIRMED, "A"));
        Review second = decided(first, 0, notThisSupplier());
        Standing standing = second.standings(0).getFirst();
        assertEquals(Disposition.NOT_THIS_SUPPLIER, standing.shown());
        assertEquals(
                List.of(Disposition.CONFIRMED, Disposition.NOT_THIS_SUPPLIER),
                standing.history().stream().map(Decision::disposition).toList());
    }

    @Test
    void undoAndRedoAddEntriesAndRestore() {
        Review first = decided(office, 0, notThisSupplier());
        Review second = decided(first, 0, Draft.of(Disposition.CONFIRMED, "B"));
        List<Decision> made = second.log().entries(1);
        DecisionLog log = second.log();
        List<Decision> undone = log.takingBack(made, Decision.Act.UNDONE, "B", NOW);
        log = log.with(undone);
        assertEquals(Disposition.NOT_THIS_SUPPLIER, second.with(log).shown(0));
        log = log.with(log.takingBack(undone, Decision.Act.REDONE, "B", NOW));
        Standing standing = second.with(log).standings(0).getFirst();
        assertEquals(Disposition.CONFIRMED, standing.shown());
        assertEquals(4, standing.history().size());
        assertEquals(Decision.Act.REDONE, standing.history().getLast().act());
    }

    @Test
    void undoingTheFirstDecisionPutsItBackToReview() {
        Review first = decided(office, 0, Draft.of(Disposition.CONFIRMED, "A"));
        DecisionLog log = first.log();
        log = log.with(log.takingBack(log.entries(0), Decision.Act.UNDONE, "A", NOW));
        Review review = first.with(log);
        assertEquals(Disposition.TO_REVIEW, review.shown(0));
        assertEquals(List.of(), review.withoutFinding());
    }

    @Test
    void aDecisionHoldsThroughItsLastDay() {
        Draft draft = new Draft(Disposition.CONFIRMED, "", "", "", "A", "", "2026-11-30", false);
        DecisionLog log = decided(office, 0, draft).log();
        assertEquals(
                Disposition.CONFIRMED,
                Review.of(office, log, LocalDate.of(2026, 11, 30)).shown(0));
        Standing after =
                Review.of(office, log, LocalDate.of(2026, 12, 1)).standings(0).getFirst();
        assertEquals(Disposition.TO_REVIEW, after.shown());
        assertEquals(Standing.Why.EXPIRED, after.why());
    }

    @Test
    void anUnreadableLastDayOpensTheFindingAgain() {
        Draft draft = new Draft(Disposition.CONFIRMED, "", "", "", "A", "", "next spring", false);
        Standing standing = decided(office, 0, draft).standings(0).getFirst();
        assertEquals(Disposition.TO_REVIEW, standing.shown());
        assertEquals(Standing.Why.UNREADABLE_UNTIL, standing.why());
    }

    @Test
    void aChangedDirectiveTextAsksForAnotherLook() {
        DecisionLog log =
                decided(office, 0, Draft.of(Disposition.CONFIRMED, "A")).log();
        Finding finding = findings(office, 0).getFirst();
        Directive old = finding.listings().getFirst().directive();
        Directive changed = new Directive(
                old.id(),
                old.jurisdiction(),
                old.subdivision(),
                old.authority(),
                old.title(),
                old.citation() + " as amended",
                old.kind(),
                old.issued(),
                old.dates(),
                old.inForceFrom(),
                old.inForceUntil(),
                old.status(),
                old.statusNote(),
                old.bound(),
                old.boundNote(),
                old.covers(),
                old.meaning(),
                old.namesSuppliers(),
                old.links(),
                old.sources(),
                old.lastChecked());
        Map<String, Directive> directives = new LinkedHashMap<>(WATCHLIST.directives());
        directives.put(changed.id(), changed);
        Standing standing = Review.of(scan(OFFICE, with(WATCHLIST.suppliers(), directives), List.of()), log, TODAY)
                .standings(0)
                .getFirst();
        assertEquals(Disposition.RECHECK, standing.shown());
        assertEquals(List.of(new Change(Change.What.DIRECTIVE_TEXT, changed.id())), standing.changes());
    }

    @Test
    void aChangedSupplierRecordAsksForAnotherLook() {
        DecisionLog log =
                decided(office, 0, Draft.of(Disposition.CONFIRMED, "A")).log();
        Supplier old = findings(office, 0).getFirst().supplier();
        List<SupplierName> names = new ArrayList<>(old.names());
        names.add(new SupplierName(
                "Another Name of Hikvision",
                SupplierName.Kind.FORMER,
                names.getFirst().provenance()));
        Supplier changed = new Supplier(
                old.id(),
                old.name(),
                old.status(),
                old.statusNote(),
                old.parent(),
                old.component(),
                old.software(),
                names,
                old.equipment(),
                old.note());
        Map<String, Supplier> suppliers = new LinkedHashMap<>(WATCHLIST.suppliers());
        suppliers.put(changed.id(), changed);
        Review review = Review.of(scan(OFFICE, with(suppliers, WATCHLIST.directives()), List.of()), log, TODAY);
        assertEquals(
                List.of(new Change(Change.What.SUPPLIER, "")),
                review.standings(0).getFirst().changes());
        assertEquals(1, review.counts().of(Disposition.RECHECK));
    }

    @Test
    void aDeviceThatShowsAnotherModelIsLookedAtAgain() {
        DecisionLog log =
                decided(office, 0, Draft.of(Disposition.CONFIRMED, "A")).log();
        Review review = Review.of(scan(OFFICE.replace("DS-2CD2143G2-I,E111", "DS-2CD2386G2-IU,E111")), log, TODAY);
        Standing standing = review.standings(0).getFirst();
        assertEquals(Disposition.RECHECK, standing.shown());
        assertEquals(Change.What.ITEM, standing.changes().getFirst().what());
    }

    @Test
    void anotherProfileMattersOnlyWhereTheDecisionRestsOnIt() {
        Draft draft = new Draft(Disposition.DOES_NOT_APPLY, "profile", "", "", "A", "", "", false);
        DecisionLog log = decided(office, 0, draft).log();
        log = decided(Review.of(office, log, TODAY), 1, Draft.of(Disposition.CONFIRMED, "A"))
                .log();
        Review review = Review.of(scan(OFFICE, WATCHLIST, List.of("us-federal-contractor")), log, TODAY);
        assertEquals(Disposition.RECHECK, review.shown(0));
        assertTrue(review.standings(0).getFirst().changes().stream()
                .allMatch(change -> change.what() == Change.What.APPLICABILITY));
        assertEquals(Disposition.CONFIRMED, review.shown(1));
    }

    @Test
    void decisionsThatHitNothingAnyMoreAreListed() {
        Review review = decided(office, 2, Draft.of(Disposition.CONFIRMED, "A"));
        ScanResult later = scan(OFFICE.replaceFirst("Dahua.*\\n", ""));
        List<Decision> left = Review.of(later, review.log(), TODAY).withoutFinding();
        assertEquals(1, left.size());
        assertEquals(
                "Dahua · IPC-HFW1230S · A-3 · 6F00001 · Roof", left.getFirst().subject());
    }

    @Test
    void aDecisionForOneFileOnlyDoesNotReachAnother() {
        Draft draft = new Draft(Disposition.CONFIRMED, "", "", "", "A", "", "", true);
        DecisionLog log = decided(office, 0, draft).log();
        assertEquals(Disposition.CONFIRMED, Review.of(office, log, TODAY).shown(0));
        Review later = Review.of(scan(OFFICE + "\n"), log, TODAY);
        assertEquals(Disposition.TO_REVIEW, later.shown(0));
        assertEquals(List.of(), later.withoutFinding());
    }

    @Test
    void identicalItemsAreThoseOfTheSameMakerAndModel() {
        assertEquals(
                List.of(0, 1), Review.of(office, DecisionLog.empty(), TODAY).identical(1));
    }

    @Test
    void anEarlierStateOfTheLogCanBeLookedAt() {
        Review first = decided(office, 0, Draft.of(Disposition.CONFIRMED, "A"));
        Review second = decided(first, 0, notThisSupplier());
        assertEquals(Disposition.CONFIRMED, first.with(second.log().upTo(1)).shown(0));
        assertEquals(Disposition.TO_REVIEW, first.with(second.log().upTo(0)).shown(0));
    }

    private static Draft notThisSupplier() {
        return new Draft(Disposition.NOT_THIS_SUPPLIER, "otherCompany", "", "", "A", "", "", false);
    }

    private static Review decided(ScanResult scan, int item, Draft draft) {
        return decided(Review.of(scan, DecisionLog.empty(), TODAY), item, draft);
    }

    private static Review decided(Review review, int item, Draft draft) {
        Finding finding = findings(review.scan(), item).getFirst();
        Decision decision = draft.on(
                review.subject(item, new Matter.Listed(finding)),
                NOW,
                review.scan().inventory().source().sha256());
        return review.with(review.log().with(List.of(decision)));
    }

    private static List<Finding> findings(ScanResult scan, int item) {
        return ((Outcome.Flagged) scan.items().get(item).outcome()).findings();
    }

    private static Watchlist with(Map<String, Supplier> suppliers, Map<String, Directive> directives) {
        return new Watchlist(
                "2026.12.1",
                WATCHLIST.date(),
                suppliers,
                WATCHLIST.labels(),
                WATCHLIST.modelPatterns(),
                WATCHLIST.fccGrantees(),
                WATCHLIST.macBlocks(),
                directives,
                WATCHLIST.listings(),
                WATCHLIST.otherCompanies(),
                WATCHLIST.profiles(),
                WATCHLIST.boundRoles(),
                WATCHLIST.overrides(),
                WATCHLIST.origins());
    }
}
