package gearscreen.desktop.kept;

import static gearscreen.review.Inventories.OFFICE;
import static gearscreen.review.Inventories.TODAY;
import static gearscreen.review.Inventories.scan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.inventory.Progress;
import gearscreen.review.Decision;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.store.KeptScan;
import gearscreen.store.SaveNote;
import gearscreen.store.ScanStore;
import gearscreen.store.StoreException;
import gearscreen.store.StoreFile;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptViewModelTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    @TempDir
    Path folder;

    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final List<OpenedScan> opened = new ArrayList<>();
    private final ScanResult office = scan(OFFICE);
    private StoreFile opener;
    private ScanStore store;
    private KeptViewModel kept;

    @BeforeEach
    void keep() throws StoreException {
        opener = new StoreFile(folder.resolve("library"));
        store = opener.open(folder.resolve("scans.gearscreen"));
        store.save(office, new SaveNote("", NOW, 3), Progress.none());
        kept = new KeptViewModel(store, opener, new DirectBackground(), notices, InstantSource.fixed(NOW));
        kept.onOpened(opened::add);
        kept.refresh();
    }

    @AfterEach
    void close() {
        kept.backToOwn();
        store.close();
    }

    private KeptScan only() {
        assertEquals(1, kept.shelf().get().scans().size());
        return kept.shelf().get().scans().getFirst();
    }

    private Decision decision(Disposition disposition) {
        Outcome.Flagged flagged = (Outcome.Flagged) office.items().getFirst().outcome();
        return Draft.of(disposition, "Ann")
                .on(
                        Review.of(office, gearscreen.review.DecisionLog.empty(), TODAY)
                                .subject(0, new Matter.Listed(flagged.findings().getFirst())),
                        NOW,
                        "");
    }

    private String said() {
        return notices.current().get().orElseThrow().sentence().apply(Messages.in(Language.ENGLISH));
    }

    @Test
    void labelAndPinAreShownAtOnce() {
        kept.label(only(), "  Third quarter ");
        kept.pin(only());
        assertEquals("Third quarter", only().label());
        assertTrue(only().pinned());
        kept.pin(only());
        assertFalse(only().pinned());
    }

    @Test
    void aScanIsDeletedOnlyAfterAYes() {
        kept.delete(only());
        assertTrue(said().startsWith("Delete the scan of office.csv of 2026-11-24?"), said());
        only();
        Notice asked = notices.current().get().orElseThrow();
        asked.actions().getFirst().run().run();
        assertEquals(List.of(), kept.shelf().get().scans());
    }

    @Test
    void aScanOpensWithTheDecisionsOfThen() throws StoreException {
        store.append(List.of(decision(Disposition.CONFIRMED)));
        store.reviewed(only().id(), 2, 1);
        store.append(List.of(decision(Disposition.REPLACED)));
        kept.refresh();
        kept.open(only());
        OpenedScan shown = opened.getFirst();
        assertEquals(office, shown.review().scan());
        assertEquals(Disposition.CONFIRMED, shown.review().shown(0));
        assertFalse(shown.foreign());
    }

    @Test
    void aSavedScanOpensElsewhereWithItsDecisionsToBeLookedAt() throws StoreException {
        store.append(List.of(decision(Disposition.CONFIRMED)));
        Path file = folder.resolve("q3.gearscreen");
        kept.saveAs(Review.of(office, store.decisions(), TODAY), NOW, file);
        assertTrue(said().contains("q3.gearscreen"), said());
        kept.openFile(file);
        assertTrue(kept.shelf().get().readOnly());
        assertTrue(opened.getFirst().foreign());
        assertEquals(Disposition.CONFIRMED, opened.getFirst().review().shown(0));
        kept.pin(only());
        assertTrue(said().contains("can be read but not changed"), said());
        kept.backToOwn();
        assertFalse(kept.shelf().get().readOnly());
    }

    @Test
    void aScanOfAFileIsKeptHereWithItsDecisionsOnce() throws StoreException {
        Path file = folder.resolve("q3.gearscreen");
        Decision decision = decision(Disposition.CONFIRMED);
        opener.write(file, office, new SaveNote("theirs", NOW, 2), List.of(decision), Progress.none());
        kept.openFile(file);
        kept.take(opened.getFirst());
        assertEquals(2, kept.shelf().get().scans().size());
        assertEquals("theirs", kept.shelf().get().scans().getFirst().label());
        assertEquals(List.of(decision), store.decisions().entries(0));
        assertFalse(opened.getLast().foreign());
        kept.openFile(file);
        kept.take(opened.getLast());
        assertEquals(1, store.decisions().size());
    }

    @Test
    void aFileThatIsNoneOfOursIsRefusedAndTheListStays() throws IOException {
        Path foreign = folder.resolve("foreign.gearscreen");
        Files.writeString(foreign, "no scans");
        kept.openFile(foreign);
        assertTrue(said().contains("is not a file of kept scans"), said());
        only();
        assertFalse(kept.shelf().get().readOnly());
    }
}
