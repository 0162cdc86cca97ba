package gearscreen.review;

import static gearscreen.review.Inventories.TODAY;
import static gearscreen.review.Inventories.WATCHLIST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.review.compare.Cause;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import gearscreen.screening.Screening;
import gearscreen.screening.applicability.Organisation;
import gearscreen.screening.own.OwnScreening;
import gearscreen.watchlist.own.OwnList;
import gearscreen.watchlist.own.OwnListReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions about entries of lists of one's own.
class OwnListReviewTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final String HOUSE = """
            name,kind,reason,link
            Northlight Optics Ltd,supplier,Not mended,
            Hikvision,brand,House rule,
            """;
    private static final String DEVICES = """
            Maker,Model,Asset tag
            Northlight Optics Ltd,NLX-200,A-1
            Hikvision,DS-2CD2143G2-I,A-2
            Axis Communications,P3245-LV,A-3
            """;

    @TempDir
    private Path folder;

    @Test
    void anItemThatOnlyAListOfOnesOwnHasWaitsForADecision() throws IOException {
        Review review = Review.of(scan(DEVICES, list("house.csv", HOUSE)), DecisionLog.empty(), TODAY);
        assertEquals(1, review.standings(0).size());
        assertEquals(2, review.standings(1).size(), "the supplier of the watchlist and the entry of the list");
        assertEquals(List.of(), review.standings(2));
        assertEquals(2, review.counts().openItems());
        assertEquals(3, review.counts().all());
    }

    /// Rows of the list, and of the inventory, may change around it.
    @Test
    void aDecisionStandsWhereverTheEntryAndTheItemStand() throws IOException {
        DecisionLog log = decided(scan(DEVICES, list("house.csv", HOUSE)), 0, Disposition.CONFIRMED);
        String longer = HOUSE.replace("Northlight", "Somebody Else Cameras,supplier,,\nNorthlight");
        ScanResult later =
                scan("Asset tag,Model,Maker\nA-1,NLX-200,NORTHLIGHT OPTICS LTD\n", list("house.csv", longer));
        assertEquals(Disposition.CONFIRMED, Review.of(later, log, TODAY).shown(0));
    }

    @Test
    void anotherReasonInTheListAsksForAnotherLook() throws IOException {
        DecisionLog log = decided(scan(DEVICES, list("house.csv", HOUSE)), 0, Disposition.CONFIRMED);
        ScanResult later = scan(DEVICES, list("house.csv", HOUSE.replace("Not mended", "Court order")));
        Review review = Review.of(later, log, TODAY);
        assertEquals(Disposition.RECHECK, review.shown(0));
        assertEquals(
                List.of(new Change(Change.What.OWN_ENTRY, "")),
                review.standings(0).getFirst().changes());
    }

    @Test
    void aDecisionAboutOneListSaysNothingOfAnother() throws IOException {
        DecisionLog log = decided(scan(DEVICES, list("house.csv", HOUSE)), 0, Disposition.CONFIRMED);
        ScanResult other = scan(DEVICES, list("purchasing.csv", HOUSE));
        assertEquals(Disposition.TO_REVIEW, Review.of(other, log, TODAY).shown(0));
    }

    /// The file has another name with every edition; the publisher's link names the entry.
    @Test
    void aNewEditionOfAPublicListKeepsItsDecisions() throws IOException {
        String sanctions = """
                "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"
                "NK-1","Company","Northlight Optics Ltd","","","","","","","","","","Somewhere","2024-01-01","2026-11-01","2026-11-01"
                """;
        DecisionLog log = decided(scan(DEVICES, list("targets-2026-10.csv", sanctions)), 0, Disposition.CONFIRMED);
        ScanResult later =
                scan(DEVICES, list("targets-2026-11.csv", sanctions.replace("2026-11-01\"\n", "2026-11-20\"\n")));
        assertEquals(Disposition.CONFIRMED, Review.of(later, log, TODAY).shown(0));
    }

    @Test
    void anEntryThatTheListHasTwiceIsDecidedOnce() throws IOException {
        String twice = HOUSE + "Northlight Optics Ltd,supplier,Another reason,\n";
        ScanResult scan = scan(DEVICES, list("house.csv", twice));
        Review review = Review.of(scan, decided(scan, 0, Disposition.REPLACED), TODAY);
        assertEquals(2, review.standings(0).size());
        assertTrue(review.standings(0).stream().allMatch(one -> one.shown() == Disposition.REPLACED));
    }

    @Test
    void aComparisonTellsWhatCameOnAListAndWhatWentOff() throws IOException {
        ScanResult without = scan(DEVICES);
        ScanResult with = scan(DEVICES, list("house.csv", HOUSE));
        Comparison came = compared(without, with);
        assertEquals(2, came.count(Changed.Kind.NEW));
        assertEquals(1, came.count(Changed.Kind.SAME), "what the watchlist says of line 3 is not touched");
        Changed first = came.changes().getFirst();
        assertEquals(List.of(Cause.OWN_LIST), first.causes());
        assertEquals(
                "own:housecsv:supplier:northlightopticsltd",
                first.shown().finding().supplier());
        assertEquals("house.csv", first.shown().finding().list().orElseThrow().file());
        assertTrue(first.shown().finding().applicability().isEmpty());
        Comparison went = compared(with, without);
        assertEquals(2, went.count(Changed.Kind.GONE));
        assertTrue(went.changes().stream()
                .filter(change -> change.kind() == Changed.Kind.GONE)
                .allMatch(change -> change.causes().equals(List.of(Cause.OWN_LIST))));
    }

    /// The device was renamed; the list stayed.
    @Test
    void aListThatStayedIsNotTheCause() throws IOException {
        OwnList house = list("house.csv", HOUSE);
        Comparison comparison =
                compared(scan(DEVICES, house), scan(DEVICES.replace("Northlight Optics Ltd", "Axis"), house));
        assertEquals(
                List.of(Cause.ITEM_CHANGED), comparison.changes().getFirst().causes());
    }

    private static Comparison compared(ScanResult before, ScanResult after) {
        return Comparison.of(
                Review.of(before, DecisionLog.empty(), TODAY), Review.of(after, DecisionLog.empty(), TODAY));
    }

    private static DecisionLog decided(ScanResult scan, int item, Disposition disposition) {
        Review review = Review.of(scan, DecisionLog.empty(), TODAY);
        List<Decision> decisions = new ArrayList<>();
        for (Matter matter : Matter.of(scan.items().get(item))) {
            decisions.add(Draft.of(disposition, "A").on(review.subject(item, matter), NOW, ""));
        }
        return DecisionLog.of(decisions);
    }

    private OwnList list(String name, String text) throws IOException {
        return OwnListReader.read(Files.writeString(folder.resolve(name), text));
    }

    private static ScanResult scan(String csv, OwnList... lists) {
        return Screening.of(WATCHLIST, Organisation.of(List.of()), TODAY, OwnScreening.of(List.of(lists), WATCHLIST))
                .screen(Inventories.inventory(csv, ReadOptions.automatic()), Progress.none());
    }
}
