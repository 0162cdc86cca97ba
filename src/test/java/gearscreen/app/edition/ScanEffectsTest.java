package gearscreen.app.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.ForWhom;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.store.MemoryStore;
import gearscreen.store.SaveNote;
import gearscreen.store.StoreException;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.Watchlist;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.load.EditionFile;
import gearscreen.watchlist.load.WatchlistLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanEffectsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);
    private static final Instant MADE = Instant.parse("2026-11-12T15:00:00Z");

    @TempDir
    Path folder;

    private final Checks checks = BundledEdition.checks();
    private final MemoryStore store = new MemoryStore();

    private ScanResult scan(String name, String rows, ForWhom who) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Manufacturer,Model\n" + rows);
        Inventory inventory = checks.read(file, ReadOptions.automatic(), Progress.none());
        return checks.screen(inventory, who, TODAY, Progress.none());
    }

    private void keep(ScanResult scan) throws StoreException {
        store.save(scan, new SaveNote("", MADE, 0), Progress.none());
    }

    private static Watchlist withoutAmcrest() throws IOException {
        return new WatchlistLoader(new TestBundles("2026.12.1")
                        .change(EditionFile.LABELS, "\"Amcrest\"", "\"Northstar Optics\"")
                        .edition())
                .load();
    }

    private ScanEffects effects(Optional<ScanResult> inHand, DecisionLog log, Progress progress) throws IOException {
        return ScanEffects.of(inHand, store, log, withoutAmcrest(), TODAY, progress);
    }

    @Test
    void theScanInHandComesFirstThenTheKeptOnesEachOnce() throws Exception {
        ScanResult first = scan("first.csv", "Northstar Optics,N1\n", ForWhom.UNSET);
        ScanResult second = scan("second.csv", "Amcrest,IP8M\nAxis,P1\n", ForWhom.UNSET);
        keep(first);
        keep(second);
        List<ScanEffect> scans = effects(Optional.of(first), DecisionLog.empty(), Progress.none())
                .scans();
        assertEquals(
                List.of(
                        new ScanEffect("first.csv", TestBundles.BUNDLED, Optional.empty(), 1, 1, 0, 0, 0),
                        new ScanEffect("second.csv", TestBundles.BUNDLED, Optional.of(MADE), 2, 0, 1, 0, 0)),
                scans);
    }

    @Test
    void progressGoesUpOverAllScans() throws Exception {
        keep(scan("first.csv", "A,1\nB,2\n", ForWhom.UNSET));
        keep(scan("second.csv", "C,3\n", ForWhom.UNSET));
        List<Long> told = new ArrayList<>();
        effects(Optional.empty(), DecisionLog.empty(), new Progress() {
            @Override
            public void told(long done, long total) {
                assertEquals(3, total);
                told.add(done);
            }
        });
        assertEquals(List.of(1L, 2L, 3L), told);
    }

    @Test
    void itCanBeCancelled() throws Exception {
        keep(scan("first.csv", "A,1\n", ForWhom.UNSET));
        assertThrows(
                CancellationException.class,
                () -> effects(Optional.empty(), DecisionLog.empty(), new Progress() {
                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                }));
    }

    /// The decision rests on the label, which the other edition does not have.
    @Test
    void aDecisionThatLosesItsGroundIsCounted() throws Exception {
        ScanResult scan = scan("first.csv", "Amcrest,IP8M\nHikvision,DS-1\n", ForWhom.UNSET);
        keep(scan);
        DecisionLog log = decided(scan, Disposition.CONFIRMED, "");
        ScanEffect effect =
                effects(Optional.empty(), log, Progress.none()).scans().getFirst();
        assertEquals(1, effect.noLongerFlagged());
        assertEquals(1, effect.lostDecisions());
    }

    /// What a person said of a directive was said when the scan was made; it still holds with another edition.
    @Test
    void aDecisionThatRestsOnOnesOwnWordKeepsItsGround() throws Exception {
        ScanResult before = scan("first.csv", "Hikvision,DS-1\n", ForWhom.UNSET);
        List<DirectiveOverride> words = findings(before).getFirst().listings().stream()
                .map(effect -> effect.directive().id())
                .distinct()
                .map(id -> new DirectiveOverride(id, Applicability.INFORMATION, "Opinion of counsel"))
                .toList();
        assertTrue(words.size() > 10);
        ScanResult scan = scan("first.csv", "Hikvision,DS-1\n", new ForWhom(List.of(), words));
        DecisionLog log = decided(
                scan,
                Disposition.DOES_NOT_APPLY,
                Disposition.DOES_NOT_APPLY.reasons().getFirst());
        assertEquals(
                0,
                effects(Optional.of(scan), log, Progress.none())
                        .scans()
                        .getFirst()
                        .lostDecisions());
    }

    /// On the first finding of the first item.
    private static DecisionLog decided(ScanResult scan, Disposition disposition, String reason) {
        Review review = Review.of(scan, DecisionLog.empty(), TODAY);
        Draft draft = new Draft(disposition, reason, "", "", "A. Tester", "", "", false);
        return DecisionLog.of(List.of(draft.on(
                review.subject(0, new Matter.Listed(findings(scan).getFirst())),
                MADE,
                scan.inventory().source().sha256())));
    }

    private static List<Finding> findings(ScanResult scan) {
        return scan.items().getFirst().outcome() instanceof Outcome.Flagged(List<Finding> findings)
                ? findings
                : List.of();
    }
}
