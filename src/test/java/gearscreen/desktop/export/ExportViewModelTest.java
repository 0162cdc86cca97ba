package gearscreen.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.ReportFormat;
import gearscreen.app.settings.ExportChoices;
import gearscreen.desktop.DeskFixture;
import gearscreen.desktop.compare.PastScan;
import gearscreen.desktop.export.Target.State;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.report.LeaveOut;
import gearscreen.report.People;
import gearscreen.report.ReportContent;
import gearscreen.review.DecisionLog;
import gearscreen.review.Review;
import gearscreen.review.compare.Comparison;
import gearscreen.screening.ScanResult;
import gearscreen.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));

    @TempDir
    Path folder;

    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final List<ExportChoices> remembered = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final Decided inHand = new Decided();
    private DeskFixture fixture;
    private ExportViewModel export;

    /// Nobody has decided anything, and an earlier scan is the same one.
    private static final class Decided implements InHand {
        final SimpleObjectProperty<People> people =
                new SimpleObjectProperty<>(new People("Example Ltd", "A. Person", ""));
        final SimpleObjectProperty<Optional<PastScan>> earlier = new SimpleObjectProperty<>(Optional.empty());

        @Override
        public ObservableValue<People> people() {
            return people;
        }

        @Override
        public ObservableValue<Long> waiting() {
            return new SimpleObjectProperty<>(3L);
        }

        @Override
        public ObservableValue<Optional<PastScan>> earlier() {
            return earlier;
        }

        @Override
        public Supplier<ReportContent> content(ScanResult scan, boolean changes) {
            Review review = review(scan);
            ReportContent content = ReportContent.of(review);
            return () -> changes ? content.since(Comparison.of(review, review)) : content;
        }

        static Review review(ScanResult scan) {
            return Review.of(scan, DecisionLog.of(List.of()), scan.asOf());
        }
    }

    @BeforeEach
    void scan() throws IOException {
        fixture = new DeskFixture(folder, new DirectBackground());
        export = export(ExportChoices.NONE);
        fixture.desk.scan().open(fixture.inventory);
        fixture.desk.scan().scan();
    }

    private ExportViewModel export(ExportChoices before) {
        return new ExportViewModel(
                fixture.desk.scan(),
                inHand,
                new WholeReports(CLOCK),
                before,
                remembered::add,
                Language.ENGLISH,
                new ExportViewModel.Surroundings(
                        notices, fixture.clipboard::add, new DirectBackground(), CLOCK, folder));
    }

    private void export() {
        export.export(shown::add, () -> {});
    }

    @Test
    void suggestsNamesBesideTheInventoryWithTheDayAndTheId() {
        assertEquals(folder.toString(), export.target().folder().get());
        assertTrue(
                export.names().getFirst().matches("devices_restricted-equipment_2026-11-24_[0-9a-f]{4}\\.pdf"),
                export.names().toString());
    }

    @Test
    void severalFormatsInBothLanguagesAreSeveralFiles() throws IOException {
        export.only(ReportFormat.HTML);
        export.wishes().wants(ReportFormat.JSON).set(true);
        export.wishes().languages().set(Languages.BOTH);
        export.target().name().set("report");
        assertEquals(List.of("report-en.html", "report-fr.html", "report.json"), export.names());
        export();
        assertTrue(Files.readString(folder.resolve("report-fr.html")).contains("lang=\"fr"));
        assertTrue(Files.readString(folder.resolve("report-en.html")).contains("lang=\"en"));
        assertTrue(Files.exists(folder.resolve("report.json")));
        assertEquals(
                "Saved 3 files in " + folder + ".",
                notices.current().get().orElseThrow().sentence().apply(gearscreen.text.Messages.in(Language.ENGLISH)));
    }

    @Test
    void theNoticeOpensShowsAndCopies() {
        export.only(ReportFormat.HTML);
        export.target().name().set("report");
        export();
        Notice notice = notices.current().get().orElseThrow();
        assertEquals(Notice.Tone.DONE, notice.tone());
        assertEquals(
                List.of("export.open", "export.showFolder", "notice.copyPath"),
                notice.actions().stream().map(Notice.Action::key).toList());
        notice.actions().forEach(action -> action.run().run());
        assertEquals(List.of(folder, folder), shown);
        assertEquals(folder.resolve("report.html").toString(), fixture.clipboard.getLast());
    }

    @Test
    void whatExistsIsReplacedOnlyWhenAsked() throws IOException {
        Path old = Files.writeString(folder.resolve("old.html"), "old");
        export.only(ReportFormat.HTML);
        export.target().name().set("old");
        assertEquals(State.EXISTS, export.state().get());
        export();
        assertEquals("old", Files.readString(old));
        assertTrue(notices.current().get().isEmpty());
        export.target().replace().set(true);
        assertEquals(State.REPLACES, export.state().get());
        export();
        assertTrue(Files.readString(old).contains("DS-2CD2143G2-I"));
        assertFalse(export.target().replace().get(), "asked again the next time");
    }

    @Test
    void saysWhatIsToBeKnownOfTheFiles() throws IOException {
        assertEquals(State.NEW, export.state().get());
        assertEquals(State.NO_NAME, named(" "));
        assertEquals(State.NO_NAME, named("a/b"));
        Files.createDirectory(folder.resolve("folder.pdf"));
        assertEquals(State.IS_FOLDER, named("folder"));
        assertEquals(State.NEW, named("new"));
        export.target().folder().set(folder.resolve("no/such").toString());
        assertEquals(State.NO_FOLDER, export.state().get());
        Wishes.OFFERED.forEach(format -> export.wishes().wants(format).set(false));
        assertEquals(State.NOTHING, export.state().get());
        assertEquals(List.of(), export.names());
    }

    @Test
    void neverWritesOverTheInventory() throws IOException {
        export.only(ReportFormat.CSV);
        export.target().name().set("devices");
        export.target().replace().set(true);
        assertEquals(State.IS_INVENTORY, export.state().get());
        export();
        assertEquals(DeskFixture.INVENTORY, Files.readString(fixture.inventory));
        assertTrue(notices.current().get().isEmpty());
    }

    @Test
    void whatWasChosenIsRememberedWhenItWasUsed() {
        export.only(ReportFormat.XLSX);
        export.wishes().wants(ReportFormat.CSV).set(true);
        export.wishes().languages().set(Languages.BOTH);
        export.wishes().leavesOut(LeaveOut.SERIAL).set(true);
        export();
        ExportChoices choices = remembered.getLast();
        assertEquals(
                new ExportChoices(
                        List.of("xlsx", "csv"), List.of(Language.ENGLISH, Language.FRENCH), false, List.of("serial")),
                choices);
        ExportViewModel next = export(choices);
        assertTrue(next.wishes().wants(ReportFormat.CSV).get());
        assertFalse(next.wishes().wants(ReportFormat.PDF).get());
        assertEquals(Languages.BOTH, next.wishes().languages().get());
        assertTrue(next.wishes().leavesOut(LeaveOut.SERIAL).get());
    }

    @Test
    void whoItIsForStandsInTheReportAndFollowsTheSettingsUntilItIsChanged() throws IOException {
        inHand.people.set(new People("Example Hotel", "A. Person", ""));
        assertEquals("Example Hotel", export.organisation().get());
        export.preparedBy().set("B. Person");
        inHand.people.set(new People("Example Clinic", "C. Person", ""));
        assertEquals("Example Clinic", export.organisation().get());
        assertEquals("B. Person", export.preparedBy().get());
        export.reviewedBy().set("D. Person");
        String page = html();
        assertTrue(page.contains("Example Clinic") && page.contains("B. Person") && page.contains("D. Person"));
    }

    @Test
    void theChangesSinceTheEarlierScanAreThereUnlessTheyAreNotWanted() throws IOException {
        ScanResult scan = fixture.desk.scan().result().get().orElseThrow();
        inHand.earlier.set(Optional.of(
                PastScan.of("devices.csv", LocalDateTime.parse("2026-11-20T14:02:00"), Decided.review(scan))));
        assertTrue(html().contains("Compared with: devices.csv"));
        export.changes().set(false);
        assertTrue(html().contains("No earlier scan was given"));
    }

    @Test
    void onlyWhatIsAskedForIsListed() throws IOException {
        assertFalse(csv().contains("Axis Communications"));
        export.wishes().all().set(true);
        assertTrue(csv().contains("Axis Communications"));
    }

    @Test
    void aTextForAnEmailGoesToTheClipboard() {
        export.wishes().languages().set(Languages.FRENCH);
        export.copyEmail();
        assertTrue(fixture.clipboard.getLast().contains("articles"), fixture.clipboard::getLast);
    }

    @Test
    void whereAFileCannotBeWrittenOneSentenceSaysSoAndNoPartIsLeft() throws IOException {
        ExportViewModel full = new ExportViewModel(
                fixture.desk.scan(),
                inHand,
                (content, order, files, inputs, replace, progress) -> new WholeReports(CLOCK)
                        .write(
                                content,
                                order,
                                List.of(new gearscreen.app.export.ReportFiles.Target(
                                        files.getFirst().part(), folder.resolve("gone/report.html"))),
                                inputs,
                                replace,
                                progress),
                ExportChoices.NONE,
                remembered::add,
                Language.ENGLISH,
                new ExportViewModel.Surroundings(
                        notices, fixture.clipboard::add, new DirectBackground(), CLOCK, folder));
        fixture.desk.scan().scan();
        full.only(ReportFormat.HTML);
        full.export(shown::add, () -> {});
        Notice notice = notices.current().get().orElseThrow();
        assertEquals(Notice.Tone.FAILED, notice.tone());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("devices.csv"),
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    private String html() throws IOException {
        export.only(ReportFormat.HTML);
        return written("html");
    }

    private String csv() throws IOException {
        export.only(ReportFormat.CSV);
        return written("csv");
    }

    private String written(String extension) throws IOException {
        export.target().name().set("report");
        export.target().replace().set(true);
        export();
        return Files.readString(folder.resolve("report." + extension));
    }

    private State named(String name) {
        export.target().name().set(name);
        return export.state().get();
    }
}
