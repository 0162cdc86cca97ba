package gearscreen.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.DeskFixture;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.results.ColumnsShown;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.rows.Show;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Inventories;
import gearscreen.review.Refusal;
import gearscreen.review.Review;
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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    @TempDir
    Path folder;

    private final PaperBook book = new PaperBook();
    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final Decisions decisions = new Decisions(book, InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")));
    private final ResultsViewModel results = new ResultsViewModel(
            new DirectBackground(), decisions::review, new ColumnsShown(ColumnsShown.Memory.none()), notices);
    private final ReviewViewModel review = new ReviewViewModel(results, decisions, notices, new DirectBackground());
    private final List<String> pages = new ArrayList<>();

    /// Lines 2 and 3 are restricted, line 4 is possible.
    @BeforeEach
    void scan() throws IOException {
        DeskFixture fixture = new DeskFixture(folder, new DirectBackground());
        fixture.desk.scan().open(fixture.inventory);
        fixture.desk.scan().scan();
        results.load(fixture.desk.scan().result().get(), false);
        review.onForm(() -> pages.add("form"), () -> pages.add("table"));
        review.form().by().set("Alex");
    }

    @Test
    void oneRowIsConfirmedWithoutAForm() {
        review.decide(Disposition.CONFIRMED);
        assertEquals(List.of(), pages);
        assertEquals(Disposition.CONFIRMED, shown(0));
        assertEquals("Alex", book.kept.getFirst().by());
        assertEquals(2, results.counts().get().toReview());
    }

    @Test
    void aDecisionThatNeedsAReasonOpensTheForm() {
        review.decide(Disposition.NOT_THIS_SUPPLIER);
        assertEquals(List.of("form"), pages);
        review.submit();
        assertEquals(List.of(Refusal.REASON_MISSING), review.form().refusals().get());
        assertEquals(List.of(), book.kept);
        review.form().reason().set("otherCompany");
        review.submit();
        assertEquals(List.of("form", "table"), pages);
        assertEquals(Disposition.NOT_THIS_SUPPLIER, shown(0));
    }

    /// A list states no directive, so no reason that speaks of one is offered; "other" needs a note.
    @Test
    void anItemThatOnlyAListOfOnesOwnHasIsDecidedLikeAnother() throws IOException {
        ScanResult own = ownScan();
        results.load(Optional.of(own), false);
        assertEquals(1, results.counts().get().flagged());
        assertEquals(1, results.counts().get().onOwnList());
        assertEquals(1, results.counts().get().toReview());
        results.show().set(Show.ON_OWN_LIST);
        assertEquals(List.of(2), results.shown().stream().map(ResultRow::line).toList());
        review.decide(Disposition.DOES_NOT_APPLY);
        assertEquals(List.of("other"), review.form().reasons());
        review.submit();
        assertEquals(List.of(Refusal.NOTE_MISSING), review.form().refusals().get());
        review.form().note().set("The list is for another site");
        review.submit();
        assertEquals(Disposition.DOES_NOT_APPLY, shown(0));
        assertEquals(0, results.counts().get().toReview());
        results.show().set(Show.TO_REVIEW);
        assertEquals(List.of(), results.shown());
        review.undo();
        assertEquals(Disposition.TO_REVIEW, shown(0));
    }

    private ScanResult ownScan() throws IOException {
        OwnList house = OwnListReader.read(
                Files.writeString(folder.resolve("house.csv"), "name,kind\nNorthlight Optics Ltd,supplier\n"));
        return Screening.of(
                        Inventories.WATCHLIST,
                        Organisation.of(List.of()),
                        Inventories.TODAY,
                        OwnScreening.of(List.of(house), Inventories.WATCHLIST))
                .screen(
                        Inventories.inventory(
                                "Maker,Model\nNorthlight Optics Ltd,NLX-200\nAxis,P3245\n", ReadOptions.automatic()),
                        Progress.none());
    }

    @Test
    void anExceptionAsksWhoWhereAndUntilWhen() {
        review.decide(Disposition.EXCEPTION);
        review.form().reason().set("waiver");
        review.submit();
        assertEquals(
                List.of(Refusal.UNTIL_MISSING, Refusal.REFERENCE_MISSING, Refusal.APPROVER_MISSING),
                review.form().refusals().get());
        review.form().until().set("2027-11-24");
        review.form().reference().set("T-17");
        review.form().approver().set("Alex");
        review.setSecondPerson(true);
        review.submit();
        assertEquals(List.of(Refusal.APPROVER_SAME), review.form().refusals().get());
        review.form().approver().set("Kim");
        review.submit();
        assertEquals(Disposition.EXCEPTION, shown(0));
    }

    @Test
    void manyMarkedRowsAreDecidedInOneStep() {
        results.markAllShown();
        review.decide(Disposition.CONFIRMED);
        assertEquals(List.of("form"), pages);
        review.submit();
        assertEquals(3, book.kept.size());
        assertEquals(0, results.counts().get().toReview());
        assertEquals(0, results.marks().count().get());
        review.undo();
        assertEquals(3, results.counts().get().toReview());
    }

    @Test
    void markedRowsThatAreNotFlaggedAreLeftAlone() {
        results.show().set(Show.NO_MATCH);
        results.markAllShown();
        review.decide(Disposition.CONFIRMED);
        assertEquals(List.of(), pages);
        assertEquals(List.of(), book.kept);
    }

    @Test
    void whatIsTakenBackOrDoneAgainIsSignedWithTheNameInTheForm() {
        review.decide(Disposition.CONFIRMED);
        review.form().by().set("Kim");
        review.undo();
        review.form().by().set("Sam");
        review.redo();
        assertEquals(
                List.of("Alex", "Kim", "Sam"),
                book.kept.stream().map(Decision::by).toList());
    }

    @Test
    void theNextOpenRowIsGoneTo() {
        review.decide(Disposition.CONFIRMED);
        assertTrue(results.selectOpen(false));
        assertEquals(3, selectedLine());
        assertTrue(results.selectOpen(true));
        assertEquals(4, selectedLine());
        results.markAllShown();
        review.decide(Disposition.CONFIRMED);
        review.submit();
        assertFalse(results.selectOpen(false));
    }

    @Test
    void rowsStayWhereTheyAreWhileTheyAreDecided() {
        results.show().set(Show.TO_REVIEW);
        review.decide(Disposition.CONFIRMED);
        assertEquals(3, results.shown().size());
        results.show().set(Show.FLAGGED);
        results.show().set(Show.TO_REVIEW);
        assertEquals(2, results.shown().size());
    }

    private Disposition shown(int item) {
        return current().shown(item);
    }

    private Review current() {
        return review.current().get().orElseThrow();
    }

    private int selectedLine() {
        return results.selected().get().map(ResultRow::line).orElseThrow();
    }
}
