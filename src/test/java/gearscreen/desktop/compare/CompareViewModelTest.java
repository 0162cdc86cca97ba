package gearscreen.desktop.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.ForWhom;
import gearscreen.desktop.StubCore;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.ReportSettings;
import gearscreen.review.Decision;
import gearscreen.review.DecisionLog;
import gearscreen.review.Disposition;
import gearscreen.review.Draft;
import gearscreen.review.Matter;
import gearscreen.review.Review;
import gearscreen.review.compare.Cause;
import gearscreen.review.compare.Changed;
import gearscreen.review.compare.ReviewedScan;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 24, 9, 0);
    private static final String HEADER = "Asset tag,Manufacturer,Model,MAC address,Location,Serial number\n";
    private static final String OLD = HEADER
            + "T-1,Hikvision,DS-1,,Hall,\n"
            + "T-2,Axis,P3265,,Hall,\n"
            + ",HIK VISION,DS-7608,,Cellar,\n"
            + ",NorthStar,NS-4,A4:D5:C2:01:00:0D,Roof,\n";

    @TempDir
    Path folder;

    private final List<PastScan> kept = new ArrayList<>();
    private final CompareViewModel compare = new CompareViewModel(
            new DirectBackground(),
            new NoticesViewModel(_ -> {}),
            () -> List.copyOf(kept),
            (path, _) -> new ReviewedScan(review(Files.readString(path), List.of())));
    private int scans;

    @BeforeEach
    void show() {
        compare.visit();
    }

    @Test
    void nothingIsReadUntilThePageIsShown() throws IOException {
        Review review = review(OLD, List.of());
        List<String> read = new ArrayList<>();
        for (String name : List.of("a.csv", "b.csv", "c.csv")) {
            kept.add(new PastScan(name, MADE, 3, PastScan.State.of(review.scan()), "", _ -> {
                read.add(name);
                return new ReviewedScan(review);
            }));
        }
        CompareViewModel fresh = new CompareViewModel(
                new DirectBackground(), new NoticesViewModel(_ -> {}), () -> List.copyOf(kept), (_, _) -> {
                    throw new IOException();
                });
        fresh.scanned("now.csv", MADE.plusDays(1), review);
        assertEquals(List.of(), read);
        fresh.visit();
        assertEquals(4, fresh.scans().get().size());
        assertEquals(List.of("c.csv"), read);
    }

    @Test
    void aScanOfThisRunThatIsKeptIsOfferedOnce() throws IOException {
        scan(review(OLD, List.of()));
        kept.add(PastScan.of("devices.csv", MADE.plusHours(scans), review(OLD, List.of())));
        compare.visit();
        assertEquals(1, compare.scans().get().size());
    }

    @Test
    void aFileIsComparedWithTheScanInHand() throws IOException {
        scan(review(OLD, List.of()));
        Path other = folder.resolve("other.csv");
        Files.writeString(other, OLD.replace("T-1,Hikvision,DS-1", "T-9,Hikvision,DS-1"));
        compare.file(other, MADE.plusDays(2));
        assertEquals("1 1 0 2", counts());
        assertEquals("other.csv", compare.after().get().orElseThrow().name());
    }

    @Test
    void theComparisonIsWrittenAsItsFileIsNamed() throws IOException {
        scan(review(OLD, List.of()));
        scan(review(OLD.replace("T-1,Hikvision,DS-1", "T-9,Hikvision,DS-1"), List.of()));
        Path csv = folder.resolve("changes.csv");
        compare.save(
                csv,
                new ReportSettings(
                        Messages.in(Language.ENGLISH),
                        "GearScreen",
                        "1",
                        ZonedDateTime.parse("2026-11-24T15:00:00Z"),
                        ReportSettings.Include.FLAGGED));
        assertTrue(Files.readString(csv).contains("the device is no longer in the inventory"));
    }

    @Test
    void oneScanAloneCannotBeCompared() throws IOException {
        scan(review(OLD, List.of()));
        assertTrue(compare.comparison().get().isEmpty());
    }

    @Test
    void theSameFileSortedAnewHasNotChanged() throws IOException {
        scan(review(OLD, List.of()));
        List<String> lines = OLD.lines().toList();
        String sorted = HEADER + lines.get(4) + "\n" + lines.get(3) + "\n" + lines.get(1) + "\n" + lines.get(2) + "\n";
        scan(review(sorted, List.of()));
        assertEquals("0 0 0 3", counts());
    }

    @Test
    void newAndGoneDevicesAreTold() throws IOException {
        scan(review(OLD, List.of()));
        scan(review(OLD.replace("T-1,Hikvision,DS-1", "T-9,Hikvision,DS-1"), List.of()));
        assertEquals("1 1 0 2", counts());
        assertEquals(List.of(Cause.ITEM_NEW), only(Changed.Kind.NEW).causes());
        assertEquals(List.of(Cause.ITEM_GONE), only(Changed.Kind.GONE).causes());
    }

    @Test
    void aDeviceThatIsDescribedOtherwiseIsNoNewDevice() throws IOException {
        scan(review(OLD, List.of()));
        scan(review(OLD.replace("T-2,Axis", "T-2,Hikvision"), List.of()));
        assertEquals("1 0 0 3", counts());
        assertEquals(List.of(Cause.ITEM_CHANGED), only(Changed.Kind.NEW).causes());
        assertFalse(only(Changed.Kind.NEW).weak());
    }

    @Test
    void anotherProfileIsTheCauseOfWhatApplies() throws IOException {
        scan(review(OLD, List.of()));
        scan(review(OLD, List.of(StubCore.CONTRACTOR.id())));
        assertEquals("0 0 3 0", counts());
        compare.comparison()
                .get()
                .orElseThrow()
                .changes()
                .forEach(change -> assertEquals(List.of(Cause.PROFILE), change.causes()));
    }

    @Test
    void aDecisionIsACauseToo() throws IOException {
        Review before = review(OLD, List.of());
        scan(before);
        scan(decided(before));
        assertEquals("0 0 1 2", counts());
        assertEquals(List.of(Cause.DECISION), only(Changed.Kind.CHANGED).causes());
    }

    @Test
    void devicesWithoutATagAreWeaklyPaired() throws IOException {
        scan(review(OLD, List.of()));
        scan(review(OLD, List.of()));
        assertEquals(
                List.of("T-1 false", " true", " false"),
                compare.comparison().get().orElseThrow().changes().stream()
                        .map(change -> tag(change) + " " + change.weak())
                        .toList());
    }

    @Test
    void onlyTheWantedKindsAreShown() throws IOException {
        scan(review(OLD, List.of()));
        scan(review(OLD, List.of()));
        assertEquals(List.of(), compare.shown().get());
        compare.want(Changed.Kind.SAME, true);
        assertEquals(3, compare.shown().get().size());
        compare.want(Changed.Kind.SAME, false);
        assertEquals(List.of(), compare.shown().get());
    }

    @Test
    void theSameScanAfterADecisionTakesItsOwnPlace() throws IOException {
        Review before = review(OLD, List.of());
        scan(before);
        Review after = review(OLD, List.of());
        scan(after);
        compare.scanned("devices.csv", MADE.plusHours(scans), decided(after));
        assertEquals(2, compare.scans().get().size());
        assertEquals("0 0 1 2", counts());
    }

    private void scan(Review review) {
        scans++;
        compare.scanned("devices.csv", MADE.plusHours(scans), review);
    }

    private Review review(String text, List<String> profiles) throws IOException {
        Path file = folder.resolve("devices.csv");
        Files.writeString(file, text);
        StubCore core = new StubCore();
        ScanResult scan = core.screen(
                core.read(List.of(Content.of(file)), ReadOptions.automatic(), Progress.none()),
                ForWhom.of(profiles),
                TODAY,
                Progress.none());
        return Review.of(scan, DecisionLog.empty(), TODAY);
    }

    private static Review decided(Review review) {
        Finding finding = ((Outcome.Flagged) review.scan().items().getFirst().outcome())
                .findings()
                .getFirst();
        Decision decision = Draft.of(Disposition.CONFIRMED, "Alex")
                .on(review.subject(0, new Matter.Listed(finding)), Instant.parse("2026-11-24T15:00:00Z"), "");
        return review.with(DecisionLog.of(List.of(decision)));
    }

    private String counts() {
        return List.of(Changed.Kind.values()).stream()
                .map(kind ->
                        String.valueOf(compare.comparison().get().orElseThrow().count(kind)))
                .collect(Collectors.joining(" "));
    }

    private Changed only(Changed.Kind kind) {
        List<Changed> found = compare.comparison().get().orElseThrow().changes().stream()
                .filter(change -> change.kind() == kind)
                .toList();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    private String tag(Changed change) {
        return compare.comparison()
                .get()
                .orElseThrow()
                .after()
                .item(change.shown().item())
                .cells()
                .getFirst();
    }
}
