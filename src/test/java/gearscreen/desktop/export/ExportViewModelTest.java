package gearscreen.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.ReportFormat;
import gearscreen.desktop.DeskFixture;
import gearscreen.desktop.export.ExportViewModel.FileState;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.report.ReportContent;
import gearscreen.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    @TempDir
    Path folder;

    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private DeskFixture fixture;
    private ExportViewModel export;

    @BeforeEach
    void scan() throws IOException {
        fixture = new DeskFixture(folder, new DirectBackground());
        export = new ExportViewModel(
                fixture.desk.scan(),
                ReportContent::of,
                new WholeReports(InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"))),
                notices,
                fixture.clipboard::add,
                new DirectBackground(),
                Language.ENGLISH,
                folder);
        fixture.desk.scan().open(fixture.inventory);
        fixture.desk.scan().scan();
    }

    @Test
    void suggestsAFileBesideTheInventoryWithTheEndingOfTheFormat() {
        assertEquals(
                folder.resolve("devices-restricted-equipment.html").toString(),
                export.file().get());
        export.format().set(ReportFormat.CSV);
        assertEquals(
                folder.resolve("devices-restricted-equipment.csv").toString(),
                export.file().get());
    }

    @Test
    void aNameOfTheUsersOwnKeepsItsEnding() {
        export.file().set(folder.resolve("my.report").toString());
        export.format().set(ReportFormat.JSON);
        assertEquals(folder.resolve("my.report").toString(), export.file().get());
    }

    @Test
    void saysWhatIsToBeKnownOfTheFile() throws IOException {
        assertEquals(FileState.NEW, export.fileState().get());
        assertEquals(FileState.NO_PATH, state(" "));
        assertEquals(FileState.NO_FOLDER, state(folder.resolve("no/such/a.html").toString()));
        assertEquals(FileState.IS_FOLDER, state(folder.toString()));
        assertEquals(FileState.IS_INVENTORY, state(fixture.inventory.toString()));
        Path old = Files.writeString(folder.resolve("old.html"), "old");
        assertEquals(FileState.REPLACES, state(old.toString()));
    }

    @Test
    void writesTheReportAndSaysWhere() throws IOException {
        boolean[] written = {false};
        export.export(() -> written[0] = true);
        Path file = folder.resolve("devices-restricted-equipment.html");
        assertTrue(Files.readString(file).contains("DS-2CD2143G2-I"));
        assertTrue(written[0]);
        Notice notice = notices.current().get().orElseThrow();
        assertEquals(Notice.Tone.DONE, notice.tone());
        notice.actions().getFirst().run().run();
        assertEquals(file.toString(), fixture.clipboard.getLast());
    }

    @Test
    void theReportSpeaksItsOwnLanguage() throws IOException {
        export.language().set(Language.FRENCH);
        export.export(() -> {});
        assertTrue(Files.readString(folder.resolve("devices-restricted-equipment.html"))
                .contains("lang=\"fr"));
    }

    @Test
    void neverWritesOverTheInventory() throws IOException {
        export.file().set(fixture.inventory.toString());
        export.export(() -> {});
        assertEquals(DeskFixture.INVENTORY, Files.readString(fixture.inventory));
        assertTrue(notices.current().get().isEmpty());
    }

    @Test
    void onlyWhatIsAskedForIsListed() throws IOException {
        export.format().set(ReportFormat.CSV);
        export.export(() -> {});
        Path file = folder.resolve("devices-restricted-equipment.csv");
        assertFalse(Files.readString(file).contains("Axis Communications"));
        export.all().set(true);
        export.export(() -> {});
        assertTrue(Files.readString(file).contains("Axis Communications"));
    }

    private FileState state(String path) {
        export.file().set(path);
        return export.fileState().get();
    }
}
