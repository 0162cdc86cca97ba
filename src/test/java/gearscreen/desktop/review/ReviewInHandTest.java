package gearscreen.desktop.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.results.ColumnsShown;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.desktop.work.LaterBackground;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Inventories;
import gearscreen.screening.ScanResult;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewInHandTest {
    private static final Draft CONFIRMED = Draft.of(Disposition.CONFIRMED, "Alex");

    private final PaperBook book = new PaperBook();
    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final Decisions decisions = new Decisions(book, InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")));
    private final ResultsViewModel results = new ResultsViewModel(
            new DirectBackground(), decisions::review, new ColumnsShown(ColumnsShown.Memory.none()), notices);
    private final LaterBackground background = new LaterBackground();
    private final ReviewInHand hand = new ReviewInHand(results, decisions, notices, background);
    private final ScanResult scan = Inventories.scan(Inventories.OFFICE);

    @BeforeEach
    void showScan() {
        results.load(Optional.of(scan), false);
    }

    @Test
    void undoAndRedoAddToTheHistory() {
        decide(0);
        assertTrue(hand.canUndo().get());
        undo();
        assertEquals(Disposition.TO_REVIEW, shown(0));
        assertFalse(hand.canUndo().get());
        hand.redo("Kim");
        background.next();
        assertEquals(Disposition.CONFIRMED, shown(0));
        assertEquals(
                List.of(Decision.Act.DECIDED, Decision.Act.UNDONE, Decision.Act.REDONE),
                book.kept.stream().map(Decision::act).toList());
        assertEquals(
                List.of("Alex", "Sam", "Kim"),
                book.kept.stream().map(Decision::by).toList());
        undo();
        assertEquals(Disposition.TO_REVIEW, shown(0));
    }

    @Test
    void aNewDecisionForgetsWhatWasUndone() {
        decide(0);
        undo();
        decide(0);
        assertFalse(hand.canRedo().get());
    }

    @Test
    void manyItemsAreOneStep() {
        hand.decide(CONFIRMED, List.of(0, 1));
        background.next();
        assertEquals(
                Optional.of(new Said(Decision.Act.DECIDED, Disposition.CONFIRMED, 2)),
                hand.last().get());
        undo();
        assertEquals(Disposition.TO_REVIEW, shown(0));
        assertEquals(Disposition.TO_REVIEW, shown(1));
    }

    @Test
    void whatCannotBeKeptIsNotShownAsDecided() {
        book.full = true;
        decide(0);
        assertEquals(Disposition.TO_REVIEW, shown(0));
        assertTrue(notices.current().get().isPresent());
        assertFalse(hand.canUndo().get());
        assertEquals(Optional.empty(), hand.last().get());
    }

    @Test
    void whatCouldNotBeTakenBackCanBeTriedAgain() {
        decide(0);
        book.full = true;
        undo();
        assertEquals(Disposition.CONFIRMED, shown(0));
        assertTrue(hand.canUndo().get());
        book.full = false;
        undo();
        assertEquals(Disposition.TO_REVIEW, shown(0));
    }

    @Test
    void twoDecisionsMadeAtOnceAreBothShown() {
        hand.decide(CONFIRMED, List.of(0));
        hand.decide(CONFIRMED, List.of(1));
        background.next();
        background.next();
        assertEquals(Disposition.CONFIRMED, shown(0));
        assertEquals(Disposition.CONFIRMED, shown(1));
    }

    @Test
    void decisionsAreThereAgainAtTheNextScan() {
        decide(0);
        results.load(Optional.empty(), false);
        assertEquals(Optional.empty(), hand.last().get());
        results.load(Optional.of(scan), false);
        assertEquals(Disposition.CONFIRMED, shown(0));
        assertFalse(hand.canUndo().get());
    }

    private void decide(int item) {
        hand.decide(CONFIRMED, List.of(item));
        background.next();
    }

    private void undo() {
        hand.undo("Sam");
        background.next();
    }

    private Disposition shown(int item) {
        return hand.current().get().orElseThrow().shown(item);
    }
}
