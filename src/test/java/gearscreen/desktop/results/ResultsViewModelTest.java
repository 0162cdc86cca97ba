package gearscreen.desktop.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.DeskFixture;
import gearscreen.desktop.findings.Match;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.review.DecisionBook;
import gearscreen.desktop.review.Decisions;
import gearscreen.desktop.rows.Column;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.desktop.rows.Show;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.desktop.work.LaterBackground;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsViewModelTest {
    @TempDir
    Path folder;

    private final ResultsViewModel results = viewModel(new DirectBackground());
    private Optional<ScanResult> result = Optional.empty();

    @BeforeEach
    void scan() throws IOException {
        DeskFixture fixture = new DeskFixture(folder, new DirectBackground());
        fixture.desk.scan().open(fixture.inventory);
        fixture.desk.scan().scan();
        result = fixture.desk.scan().result().get();
        results.load(result, false);
    }

    @Test
    void showsTheFlaggedItemsFirstStrongestOnTop() {
        assertEquals(List.of(2, 3, 4), lines());
        assertEquals(Match.POSSIBLE, results.shown().getLast().match());
    }

    @Test
    void countsEachKindOfItem() {
        assertEquals(new Counts(5, 3, 0, 0, 3, 1, 1, 1), results.counts().get());
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, '', '2 3 4 7 5'",
        "NO_MATCH, '', 5",
        "NOT_ENOUGH_DATA, '', 7",
        "APPLIES, '', ''",
        "ALL, 'hall', '2 5'",
        "ALL, '  HALL ', '2 5'",
        "FLAGGED, 'hall', 2",
        "ALL, 'nothing like it', ''"
    })
    void cardAndTextNarrowTheShownItems(Show show, String text, String expected) {
        results.show().set(show);
        results.filters().text().set(text);
        assertEquals(
                expected,
                lines().stream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "LINE, false, '2 3 4 5 7'",
        "LINE, true, '7 5 4 3 2'",
        "MAKER, false, '5 3 2 4 7'",
        "MODEL, false, '2 3 4 5 7'",
        "SUPPLIER, false, '2 3 4 5 7'",
        "APPLIES, false, '2 3 4 5 7'",
        "MATCH, true, '5 7 4 2 3'"
    })
    void sortsByEachKeyAndKeepsTheFilesOrderAmongEquals(Column key, boolean descending, String expected) {
        results.show().set(Show.ALL);
        results.order().column().set(key);
        results.order().descending().set(descending);
        assertEquals(
                expected, String.join(" ", lines().stream().map(String::valueOf).toList()));
    }

    @Test
    void sortingByTheSameKeyAgainTurnsTheOrderRound() {
        results.order().by(Column.LINE);
        results.order().by(Column.LINE);
        assertTrue(results.order().descending().get());
        results.order().by(Column.MODEL);
        assertFalse(results.order().descending().get());
    }

    @Test
    void theSelectedItemStaysSelectedWhileItIsInView() {
        results.select(Optional.of(results.shown().get(1)));
        results.show().set(Show.ALL);
        assertEquals(3, results.selected().get().orElseThrow().line());
        results.show().set(Show.NO_MATCH);
        assertEquals(5, results.selected().get().orElseThrow().line());
    }

    @Test
    void aSwapIsOneChangeHoweverManyRows() {
        List<Integer> changes = new ArrayList<>();
        results.shown().addListener((ListChangeListener<ResultRow>) change -> {
            while (change.next()) {
                changes.add(change.getRemovedSize() * 100 + change.getAddedSize());
            }
        });
        results.show().set(Show.ALL);
        assertEquals(List.of(305), changes);
    }

    @Test
    void ofManyWishesOnlyTheLatestIsShown() {
        LaterBackground later = new LaterBackground();
        ResultsViewModel slow = viewModel(later);
        slow.load(result, false);
        later.next();
        while (later.waiting() > 0) {
            later.next();
        }
        slow.filters().text().set("roof");
        slow.filters().text().set("cellar");
        later.next();
        assertEquals(3, slow.shown().size());
        later.next();
        assertEquals(3, slow.shown().getFirst().line());
        assertEquals(1, slow.shown().size());
    }

    @Test
    void isListingUntilTheRowsAreThere() {
        LaterBackground later = new LaterBackground();
        ResultsViewModel slow = viewModel(later);
        slow.load(result, false);
        assertTrue(slow.listing().get());
        while (later.waiting() > 0) {
            later.next();
        }
        assertFalse(slow.listing().get());
    }

    @Test
    void anotherProfileKeepsFilterAndSelection() {
        results.show().set(Show.ALL);
        results.filters().text().set("hall");
        results.select(Optional.of(results.shown().get(1)));
        results.load(result, true);
        assertEquals("hall", results.filters().text().get());
        assertEquals(5, results.selected().get().orElseThrow().line());
    }

    @Test
    void noResultEmptiesTheCounts() {
        results.load(Optional.empty(), false);
        assertEquals(Counts.NONE, results.counts().get());
        assertEquals(Optional.empty(), results.selected().get());
    }

    private static ResultsViewModel viewModel(Background background) {
        Decisions decisions =
                new Decisions(DecisionBook.none(), InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z")));
        return new ResultsViewModel(
                background,
                decisions::review,
                new ColumnsShown(ColumnsShown.Memory.none()),
                new NoticesViewModel(_ -> {}));
    }

    private List<Integer> lines() {
        return results.shown().stream().map(ResultRow::line).toList();
    }
}
