package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.ReportFormat;
import gearscreen.desktop.FrameViewModel.Page;
import gearscreen.desktop.rows.Show;
import gearscreen.desktop.scan.SampleFile;
import gearscreen.inventory.Field;
import gearscreen.inventory.Layout;
import gearscreen.review.Disposition;
import gearscreen.screening.Evidence;
import gearscreen.screening.Finding;
import gearscreen.screening.Outcome;
import gearscreen.screening.ScanResult;
import gearscreen.screening.ScreenedItem;
import gearscreen.screening.Strength;
import gearscreen.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a person comes for, from the first window to what is taken home, in both languages.
@ExtendWith(ApplicationExtension.class)
class AcceptanceJourneyTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    private final HeldUp held = new HeldUp();

    @Start
    void start(Stage stage) {
        fixture = WindowFixture.through(stage, Path.of("target"), held::over);
    }

    @AfterEach
    void forgetOtherThreads() {
        WaitForAsyncUtils.clearExceptions();
    }

    private void speak(Language language) {
        WindowFixture.onFx(() -> fixture.desk.look().language().set(language));
    }

    private void scan(Path file) throws TimeoutException {
        WindowFixture.onFx(() -> fixture.desk.opening.drop(List.of(file)));
        // A file whose columns are known goes on to its result by itself.
        WindowFixture.waitFor(() -> fixture.shows("#scan") || fixture.shows("#results"));
        if (fixture.shows("#scan")) {
            WindowFixture.onFx(() -> fixture.window.commands().get("scan").run());
        }
        WindowFixture.waitFor(() -> fixture.desk.results.counts().get().items() > 0
                && !fixture.desk.results.busy().get()
                && fixture.shows("#results"));
    }

    private ScanResult result() {
        return fixture.desk.scan().result().get().orElseThrow();
    }

    private Path file(String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    private Path sample() throws IOException {
        return Files.copy(SampleFile.bundled().copy(), folder.resolve("sample-inventory.csv"));
    }

    // ---- from the sample to a signed paper

    @ParameterizedTest
    @EnumSource
    void aDecisionIsTakenBackAndTheReportsHoldWhatTheWindowShows(Language language, FxRobot robot) throws Exception {
        speak(language);
        scan(sample());
        robot.interact(() -> robot.lookup("#results").query().requestFocus());
        robot.type(KeyCode.C);
        WindowFixture.waitFor(() -> shown(0) == Disposition.CONFIRMED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowFixture.waitFor(() -> shown(0) == Disposition.TO_REVIEW);
        assertTrue(fixture.shows("#detail"));

        Path pdf = fixture.export(ReportFormat.PDF, folder.resolve("report.pdf"));
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertTrue(validator.validate(parser).isCompliant(), flavour.toString());
            }
        }
        Path xlsx = fixture.export(ReportFormat.XLSX, folder.resolve("report.xlsx"));
        try (ReadableWorkbook book = new ReadableWorkbook(xlsx.toFile())) {
            Sheet flagged = book.getSheets().skip(1).findFirst().orElseThrow();
            long rows = flagged.read().stream()
                    .filter(AcceptanceJourneyTest::filled)
                    .count();
            assertEquals(fixture.desk.results.counts().get().flagged(), rows - 1, "without the header");
        }
    }

    private Disposition shown(int row) {
        return fixture.desk.results.shown().get(row).decision().orElseThrow();
    }

    private static boolean filled(Row row) {
        return row.stream().anyMatch(cell -> cell != null && !cell.getText().isBlank());
    }

    // ---- files as they come

    @ParameterizedTest
    @EnumSource
    void aFrenchFileOfAnOldCharacterSetMapsItself(Language language) throws Exception {
        speak(language);
        Path file = file("équipements.csv", """
                Étiquette;Fabricant;Modèle;No de série;Adresse MAC;Emplacement
                A1;Hikvision;DS-2CD2143G2-I;S1;A4:14:37:01:00:01;Entrée
                A2;Axis;P3265-LVE;S2;B8:A4:4F:01:00:14;Réception
                """, Charset.forName("windows-1252"));
        scan(file);
        Layout layout = result().inventory().layout();
        assertEquals(
                List.of("Étiquette", "Fabricant", "Modèle", "No de série", "Adresse MAC", "Emplacement"),
                layout.columns());
        assertEquals(List.of(1), layout.mapping().get(Field.VENDOR));
        assertEquals(List.of(2), layout.mapping().get(Field.MODEL));
        assertEquals(List.of(3), layout.mapping().get(Field.SERIAL));
        assertEquals(List.of(4), layout.mapping().get(Field.MAC));
        assertEquals(List.of(5), layout.mapping().get(Field.LOCATION));
        assertEquals(List.of(0), layout.mapping().get(Field.ASSET_TAG));
        assertEquals(1, result().flagged());
        assertEquals("Entrée", result().items().getFirst().item().text(Field.LOCATION));
    }

    @ParameterizedTest
    @EnumSource
    void whereOnlyAddressesAreKnownTheyAreTheEvidence(Language language) throws Exception {
        speak(language);
        scan(file("addresses.csv", """
                Asset tag,Manufacturer,Model,MAC address
                A1,,,A4:14:37:01:00:01
                A2,,,B8:A4:4F:01:00:14
                """, StandardCharsets.UTF_8));
        ScreenedItem item = result().items().getFirst();
        assertTrue(item.outcome() instanceof Outcome.Flagged);
        Finding finding = ((Outcome.Flagged) item.outcome()).findings().getFirst();
        assertEquals("hikvision", finding.supplier().id());
        assertEquals(
                List.of(Field.MAC),
                finding.evidence().stream()
                        .map(Evidence::found)
                        .map(found -> found.field())
                        .distinct()
                        .toList());
        assertNotEquals(Strength.POSSIBLE, finding.strength());
        assertTrue(result().items().getLast().outcome() instanceof Outcome.NoMatch);
        assertTrue(
                WindowFixture.texts(fixture.scene().getRoot().lookup("#detail")).contains("A4:14:37"));
    }

    @ParameterizedTest
    @EnumSource
    void aFormulaInACellStaysTextInEveryReport(Language language) throws Exception {
        speak(language);
        String formula = "=cmd|' /C calc'!A0";
        scan(file(
                "formula.csv",
                "Asset tag,Manufacturer,Model,Location\nA1,Hikvision,DS-2CD2143G2-I,\"" + formula + "\"\n",
                StandardCharsets.UTF_8));
        String csv = Files.readString(fixture.export(ReportFormat.CSV, folder.resolve("report.csv")));
        assertTrue(csv.contains("'" + formula), csv);
        try (ReadableWorkbook book = new ReadableWorkbook(
                fixture.export(ReportFormat.XLSX, folder.resolve("report.xlsx")).toFile())) {
            boolean written = false;
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    written |= row.stream().anyMatch(cell -> cell != null && formula.equals(cell.getText()));
                    assertTrue(row.stream().allMatch(cell -> cell == null || cell.getFormula() == null));
                }
            }
            assertTrue(written);
        }
        Path html = fixture.export(ReportFormat.HTML, folder.resolve("report.html"));
        assertTrue(Jsoup.parse(html.toFile(), "UTF-8").text().contains(formula));
        assertFalse(Files.readString(html).contains("<script"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameScanTwiceGivesTheSameBytes(Language language) throws Exception {
        speak(language);
        scan(sample());
        byte[] once = Files.readAllBytes(fixture.export(ReportFormat.JSON, folder.resolve("one.json")));
        WindowFixture.onFx(() -> fixture.window.commands().get("close").run());
        scan(folder.resolve("sample-inventory.csv"));
        byte[] again = Files.readAllBytes(fixture.export(ReportFormat.JSON, folder.resolve("two.json")));
        assertArrayEquals(once, again);
    }

    // ---- to change one's mind

    @ParameterizedTest
    @EnumSource
    void aScanThatIsStoppedLeavesTheOneBeforeAndTheWindowAnswers(Language language, FxRobot robot) throws Exception {
        speak(language);
        scan(sample());
        ScanResult before = result();
        int rows = fixture.rows();
        held.hold(true);
        robot.push(KeyCode.F5);
        WindowFixture.waitFor(() -> fixture.desk.scan().activity().fraction().get() >= 0.5);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("quick-text", fixture.scene().getFocusOwner().getId());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        WindowFixture.waitFor(
                () -> fixture.desk.scan().activity().running().get().isEmpty());
        assertSame(before, result());
        assertEquals(rows, fixture.rows());
        assertTrue(fixture.shows("#notice-text"));
    }

    // ---- without a mouse

    @ParameterizedTest
    @EnumSource
    void theKeyboardAloneLeadsFromTheFirstWindowToAReport(Language language, FxRobot robot) throws Exception {
        speak(language);
        Path inventory = sample();
        fixture.picked = Optional.of(inventory);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WindowFixture.waitFor(() -> fixture.shows("#scan"));
        robot.type(KeyCode.ENTER);
        WindowFixture.waitFor(() -> fixture.desk.results.counts().get().items() > 0 && fixture.shows("#results"));
        for (int key = 0; key < 12 && !"results".equals(focus()); key++) {
            robot.type(KeyCode.F6);
        }
        assertEquals("results", focus());
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.C);
        WindowFixture.waitFor(() -> shown(1) == Disposition.CONFIRMED);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertEquals(Page.EXPORT, fixture.desk.frame.page().get());
        robot.type(KeyCode.ENTER);
        WindowFixture.waitFor(() -> fixture.desk.frame.page().get() == Page.SCAN && fixture.shows("#notice-text"));
        try (var files = Files.list(folder)) {
            assertTrue(files.anyMatch(file -> !file.equals(inventory)), "a report lies beside the inventory");
        }
    }

    private String focus() {
        Node owner = fixture.scene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /// Round the whole page and back: nothing swallows the key, and what is on the way has been seen by
    /// `SceneLintTest`.
    @ParameterizedTest
    @EnumSource
    void theTabulatorLeadsThroughEveryPageAndBack(Language language, FxRobot robot) throws Exception {
        speak(language);
        scan(sample());
        for (Page page : List.of(Page.SCAN, Page.QUICK_CHECK, Page.SUPPLIERS, Page.EXPORT, Page.DATA)) {
            WindowFixture.onFx(() -> fixture.desk.frame.go(page));
            Node first = fixture.scene().getFocusOwner();
            boolean round = false;
            for (int key = 0; key < 150 && !round; key++) {
                robot.type(KeyCode.TAB);
                round = first.equals(fixture.scene().getFocusOwner());
            }
            assertTrue(round, page + " from " + first + " to " + fixture.scene().getFocusOwner());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLineOfSeveralFilesIsNamedWithItsFile(Language language, FxRobot robot) throws Exception {
        speak(language);
        Path one = file("one.csv", "Manufacturer,Model\nAxis,P3265\n", StandardCharsets.UTF_8);
        Path two = file("two.csv", "Manufacturer,Model\nHikvision,DS-2CD2143G2-I\n\nTotal,1\n", StandardCharsets.UTF_8);
        WindowFixture.onFx(() -> fixture.desk.opening.choose(List.of(one, two)));
        WindowFixture.waitFor(() -> fixture.shows("#scan"));
        WindowFixture.onFx(() -> fixture.window.commands().get("scan").run());
        WindowFixture.waitFor(() -> fixture.shows("#results") && fixture.rows() == 1);
        assertTrue(WindowFixture.texts(fixture.scene().getRoot().lookup("#results"))
                .contains("2 (two.csv)"));
        assertTrue(
                WindowFixture.texts(fixture.scene().getRoot().lookup("#detail")).contains("2 (two.csv)"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WindowFixture.onFx(() -> {});
        assertTrue(WindowFixture.texts(fixture.scene().getRoot()).contains("3 (two.csv)"));
        WindowFixture.onFx(() -> fixture.desk.results.show().set(Show.ALL));
    }
}
