package gearscreen.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.BundledEdition;
import gearscreen.app.Checks;
import gearscreen.app.ForWhom;
import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.export.Recheck;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.bytes.Content;
import gearscreen.report.ReportContent;
import gearscreen.report.ReportSettings;
import gearscreen.report.ReportSettings.Include;
import gearscreen.report.json.JsonReport;
import gearscreen.screening.Keep;
import gearscreen.screening.applicability.DirectiveOverride;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.Applicability;
import gearscreen.watchlist.bundle.BundleReader;
import gearscreen.watchlist.own.OwnList;
import gearscreen.watchlist.own.OwnListReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyViewModelTest {
    private static final String ROWS = "Vendor,Model\nHikvision,DS-2CD2143G2-I\nAxis Communications,P3245-LV\n";

    @TempDir
    Path folder;

    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final List<String> clipboard = new ArrayList<>();
    private final List<OwnList> kept = new ArrayList<>();
    private VerifyViewModel verify;
    private Path inventory;
    private Path report;

    /// With a directive of which a person said something else than the watchlist.
    @BeforeEach
    void makeAReport() throws IOException {
        verify = new VerifyViewModel(
                new Recheck(
                        new Editions(
                                folder.resolve("editions"),
                                folder.resolve("highest"),
                                new BundleReader(List.of(), Optional.empty())),
                        Program.current()),
                sha256 -> kept.stream()
                        .filter(list -> list.source().sha256().equals(sha256))
                        .findFirst(),
                notices,
                clipboard::add,
                new DirectBackground(),
                () -> Messages.in(Language.FRENCH));
        inventory = Files.writeString(folder.resolve("list.csv"), ROWS);
        makeAReport(BundledEdition.checks());
    }

    private void makeAReport(Checks checks) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonReport()
                .write(
                        ReportContent.of(checks.check(
                                List.of(Content.of(inventory)),
                                ReadOptions.automatic(),
                                new ForWhom(
                                        List.of("ca-private-business"),
                                        List.of(new DirectiveOverride(
                                                "US-NDAA-FY2019-889-B", Applicability.APPLIES, "A contract says so"))),
                                LocalDate.of(2026, 11, 24),
                                Keep.FLAGGED,
                                Progress.none())),
                        new ReportSettings(
                                Messages.in(Language.ENGLISH),
                                "GearScreen",
                                "1.2.3",
                                ZonedDateTime.parse("2026-11-24T14:02:00-05:00"),
                                Include.FLAGGED),
                        json);
        assertTrue(json.toString(StandardCharsets.UTF_8).contains("A contract says so"));
        report = Files.write(folder.resolve("report.json"), json.toByteArray());
    }

    @Test
    void theSameInventoryGivesTheSameAlsoWhereAPersonSaidWhatADirectiveMeans() {
        verify.verify(report, List.of(inventory));
        assertEquals(Notice.Tone.DONE, told().tone(), this::sentence);
        assertTrue(sentence().startsWith("Rien ne diffère"), this::sentence);
    }

    @Test
    void whatDiffersIsSaidAndCanBeCopied() throws IOException {
        Files.writeString(inventory, ROWS.replace("Axis Communications", "Dahua"));
        verify.verify(report, List.of(inventory));
        assertEquals(Notice.Tone.WARNING, told().tone());
        assertTrue(sentence().contains("L’inventaire est un autre fichier"), this::sentence);
        told().actions().getFirst().run().run();
        assertTrue(clipboard.getLast().contains("La ligne 3 n’est un article que dans cette vérification."));
    }

    @Test
    void aFileThatIsNoReportIsRefusedInOneSentence() {
        verify.verify(inventory, List.of(inventory));
        assertEquals(Notice.Tone.FAILED, told().tone());
        assertTrue(sentence().contains("list.csv n’est pas un rapport"), this::sentence);
    }

    /// The list was kept under another name than the report's; the same bytes are the same list.
    @Test
    void aReportIsMadeAgainWithTheKeptListsThatItNames() throws IOException {
        Path house = Files.writeString(folder.resolve("house.csv"), "name,kind\nAxis Communications,supplier\n");
        OwnList list = OwnListReader.read(house);
        Checks checks = BundledEdition.checks();
        checks.useLists(() -> List.of(list));
        makeAReport(checks);
        verify.verify(report, List.of(inventory));
        assertEquals(Notice.Tone.FAILED, told().tone());
        assertTrue(sentence().contains("une de vos listes qui n’est pas sur la page « Données »"), this::sentence);
        assertTrue(sentence().contains("house.csv (SHA-256 " + list.source().sha256() + ")"), this::sentence);
        kept.add(list.named("renamed.csv"));
        verify.verify(report, List.of(inventory));
        assertTrue(sentence().startsWith("Rien ne diffère"), this::sentence);
    }

    /// Others are kept and in use: the report names none.
    @Test
    void listsThatAReportDoesNotNameAreLeftOut() throws IOException {
        kept.add(OwnListReader.read(
                Files.writeString(folder.resolve("house.csv"), "name,kind\nAxis Communications,supplier\n")));
        verify.verify(report, List.of(inventory));
        assertEquals(Notice.Tone.DONE, told().tone(), this::sentence);
    }

    @Test
    void nothingHappensWithoutAnInventory() {
        verify.verify(report, List.of());
        assertTrue(notices.current().get().isEmpty());
    }

    private Notice told() {
        return notices.current().get().orElseThrow();
    }

    private String sentence() {
        return told().sentence().apply(Messages.in(Language.FRENCH));
    }
}
