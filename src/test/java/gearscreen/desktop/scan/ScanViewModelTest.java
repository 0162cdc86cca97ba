package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.StubCore;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.scan.ScanViewModel.Step;
import gearscreen.desktop.settings.Kept;
import gearscreen.desktop.work.LaterBackground;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.store.MemoryStore;
import gearscreen.store.RecentFile;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.Applicability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanViewModelTest {
    @TempDir
    Path folder;

    private final LaterBackground background = new LaterBackground();
    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final ProfilesViewModel profiles =
            new ProfilesViewModel(List.of(StubCore.CONTRACTOR, StubCore.SHOP), new Kept().settings, () -> {});
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));
    private final AsOf asOf = new AsOf(clock);
    private final StubCore core = new StubCore();
    private Path file = Path.of("");
    private final Past past = new Past(new MemoryStore(), Runnable::run, () -> true);
    private ScanViewModel scan = scan();

    private ScanViewModel scan() {
        return new ScanViewModel(core, () -> file, past, profiles, asOf, notices, background, clock);
    }

    @BeforeEach
    void writeInventory() throws IOException {
        file = folder.resolve("devices.csv");
        Files.writeString(file, "Manufacturer,Model,Maker 2\nHikvision,DS-1,\nAxis,P1,HIK\n");
        scan = scan();
    }

    @Test
    void aFileGoesFromItsColumnsToItsResult() {
        scan.open(file);
        assertEquals(Step.FILE, scan.step().get());
        background.next();
        assertEquals(Step.COLUMNS, scan.step().get());
        scan.scan();
        background.next();
        assertEquals(Step.RESULTS, scan.step().get());
        assertEquals(1, result().flagged());
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndChangesNothing() {
        open();
        Inventory before = scan.inventory().get().orElseThrow();
        scan.open(folder.resolve("gone.csv"));
        background.next();
        assertTrue(said().contains("gone.csv"), said());
        assertEquals(Optional.of(before), scan.inventory().get());
        assertEquals(Optional.of(file), scan.file());
    }

    @Test
    void aFileThatIsTooLargeForTheMemoryLeavesWhatIsOpen() throws IOException {
        open();
        scan.scan();
        background.next();
        ScanResult before = result();
        core.noMemory = true;
        scan.open(Files.writeString(folder.resolve("large.csv"), "Maker"));
        background.next();
        assertEquals(before, result());
        assertEquals(Optional.of(file), scan.file());
        assertTrue(said().contains("memory"), said());
        core.noMemory = false;
        scan.scan();
        background.next();
        assertEquals(Step.RESULTS, scan.step().get());
    }

    @Test
    void cancellingLeavesTheEarlierResult() {
        open();
        scan.scan();
        background.next();
        ScanResult before = result();
        scan.open(folder.resolve("other.csv"));
        scan.activity().cancel();
        background.next();
        assertEquals(before, result());
        assertTrue(said().contains("other.csv"), said());
    }

    @Test
    void anotherProfileScreensAgainWithoutLeavingThePage() {
        open();
        scan.scan();
        background.next();
        assertEquals(Applicability.MAY_APPLY, applicability());
        scan.showColumns();
        profiles.choose(StubCore.CONTRACTOR, true);
        background.next();
        assertEquals(Applicability.APPLIES, applicability());
        assertEquals(Step.COLUMNS, scan.step().get());
    }

    @Test
    void closingForgetsTheFile() {
        open();
        scan.close();
        assertEquals(Step.FILE, scan.step().get());
        assertEquals(Optional.empty(), scan.inventory().get());
        assertEquals(Optional.empty(), scan.file());
    }

    @Test
    void theSampleIsKnownAsOne() {
        scan.openSample();
        background.next();
        assertTrue(scan.sample());
    }

    @Test
    void fileWithKnownColumnsGoesStraightToItsResult() throws IOException {
        open();
        scan.reading().map(Field.VENDOR, List.of("Maker 2"));
        background.next();
        scan.scan();
        background.next();
        Path next = Files.writeString(folder.resolve("next.csv"), "Manufacturer,Model,Maker 2\nAxis,P1,HIK\n");
        scan.open(next);
        while (scan.activity().running().get().isPresent()) {
            background.next();
        }
        assertEquals(Step.RESULTS, scan.step().get());
        assertEquals(1, result().flagged());
        assertEquals("Columns as last time.", said());
        assertEquals(1, notices.current().get().orElseThrow().actions().size());
    }

    @Test
    void columnsAreNotRememberedAgainstTheUsersWish() {
        scan.reading().remember().set(false);
        open();
        scan.scan();
        background.next();
        assertEquals(Optional.empty(), past.mapping(List.of("Manufacturer", "Model", "Maker 2")));
    }

    @Test
    void scanIsRememberedAndItsBytesAreKnownAgain() {
        open();
        assertEquals(Optional.empty(), scan.recollection().scannedBefore());
        scan.scan();
        background.next();
        RecentFile kept = past.recent().getFirst();
        assertEquals(List.of(file), kept.files());
        assertEquals(2, kept.items());
        assertEquals(1, kept.flagged());
        assertEquals(Optional.of(kept), scan.recollection().scannedBefore());
        scan.recollection().reviewed(0);
        assertEquals(List.of(kept.reviewed(0)), past.recent());
    }

    @Test
    void sampleIsNoScanToRemember() {
        scan.openSample();
        background.next();
        scan.scan();
        background.next();
        assertEquals(List.of(), past.recent());
    }

    @Test
    void anotherDayScreensAgainAsOfThatDay() {
        open();
        scan.scan();
        background.next();
        assertEquals(LocalDate.of(2026, 11, 24), result().asOf());
        asOf.enter("2022-11-24");
        background.next();
        assertEquals(LocalDate.of(2022, 11, 24), result().asOf());
        asOf.backToToday();
        background.next();
        assertEquals(LocalDate.of(2026, 11, 24), result().asOf());
    }

    @Test
    void anotherFileKeepsTheEarlierResultAtHandUntilItIsScanned() throws IOException {
        ScanResult before = scanned();
        Path next = Files.writeString(folder.resolve("next.csv"), "Maker,Type\nHikvision,DS-1\n");
        scan.open(next);
        background.next();
        assertEquals(Step.COLUMNS, scan.step().get());
        assertEquals(Optional.of("devices.csv"), scan.earlier().getValue());
        scan.close();
        assertEquals(Step.RESULTS, scan.step().get());
        assertEquals(before, result());
        assertEquals(Optional.of(file), scan.file());
        assertEquals(Optional.empty(), scan.earlier().getValue());
    }

    @Test
    void theEarlierResultGoesWhenTheNextIsThere() throws IOException {
        scanned();
        Path next = Files.writeString(folder.resolve("next.csv"), "Maker,Type\nHikvision,DS-1\n");
        scan.open(next);
        background.next();
        scan.scan();
        background.next();
        assertEquals(Optional.empty(), scan.earlier().getValue());
        scan.close();
        assertEquals(Step.FILE, scan.step().get());
    }

    @Test
    void cancelledScanOfFileWithKnownColumnsGoesBackToTheEarlierResult() throws IOException {
        ScanResult before = scanned();
        scan.open(Files.writeString(folder.resolve("next.csv"), "Manufacturer,Model,Maker 2\nAxis,P1,HIK\n"));
        background.next();
        scan.activity().cancel();
        background.next();
        assertEquals(before, result());
        assertEquals(Optional.of(file), scan.file());
        assertTrue(said().contains("next.csv"), said());
    }

    @Test
    void earlierResultIsMadeAnewWhereTheProfileHasChangedMeanwhile() throws IOException {
        scanned();
        scan.open(Files.writeString(folder.resolve("next.csv"), "Maker,Type\nHikvision,DS-1\n"));
        background.next();
        profiles.choose(StubCore.CONTRACTOR, true);
        scan.backToEarlier();
        background.next();
        assertEquals(Applicability.APPLIES, applicability());
    }

    @Test
    void resultBeforeTheColumnsWereChangedCanBeHadBack() {
        ScanResult before = scanned();
        scan.showColumns();
        scan.reading().map(Field.VENDOR, List.of("Maker 2"));
        background.next();
        scan.showResults();
        assertEquals(before, result());
        assertEquals(Step.RESULTS, scan.step().get());
    }

    @Test
    void whatWasReadForAnotherScanComesToNothing() throws IOException {
        ScanResult kept = scanned();
        scan.open(Files.writeString(folder.resolve("next.csv"), "Maker,Type\nHikvision,DS-1\n"));
        scan.show(kept, clock.instant());
        background.next();
        assertEquals(Optional.of(kept), scan.result().get());
        assertEquals(Optional.empty(), scan.file());
    }

    @Test
    void keptScanKnowsItsFileWhileThatIsThere() throws IOException {
        ScanResult kept = scanned();
        scan.show(kept, clock.instant());
        assertTrue(scan.kept());
        assertEquals(Optional.of(Chosen.of(List.of(file))), scan.recollection().source());
        Files.delete(file);
        assertEquals(Optional.empty(), scan.recollection().source());
        scan.open(Files.writeString(file, "Maker\nHikvision\n"));
        background.next();
        assertFalse(scan.kept());
    }

    private ScanResult scanned() {
        open();
        scan.scan();
        background.next();
        return result();
    }

    private void open() {
        scan.open(file);
        background.next();
    }

    private ScanResult result() {
        return scan.result().get().orElseThrow();
    }

    private Applicability applicability() {
        return result().items().stream()
                .filter(item -> item.outcome() instanceof Outcome.Flagged)
                .map(item -> ((Outcome.Flagged) item.outcome()).findings().getFirst())
                .map(Finding::applicability)
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        Notice notice = notices.current().get().orElseThrow();
        return notice.sentence().apply(Messages.in(Language.ENGLISH));
    }
}
