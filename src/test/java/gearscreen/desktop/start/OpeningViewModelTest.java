package gearscreen.desktop.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.StubCore;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.desktop.scan.AsOf;
import gearscreen.desktop.scan.Chosen;
import gearscreen.desktop.scan.Past;
import gearscreen.desktop.scan.ProfilesViewModel;
import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.settings.Kept;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.store.MemoryStore;
import gearscreen.store.RecentFile;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningViewModelTest {
    private static final String CAMERAS = "Manufacturer,Model\nHikvision,DS-1\n";

    @TempDir
    Path folder;

    private final List<Path> editionsOpened = new ArrayList<>();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));
    private final Past past = new Past(new MemoryStore(), Runnable::run, () -> true);
    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private String copied = "";
    private Path first = Path.of("first");
    private Path second = Path.of("second");
    private ScanViewModel scan = scan();
    private OpeningViewModel opening = opening();

    private ScanViewModel scan() {
        return new ScanViewModel(
                new StubCore(),
                () -> first,
                past,
                new ProfilesViewModel(List.of(), new Kept().settings, () -> {}),
                new AsOf(clock),
                notices,
                new DirectBackground(),
                clock);
    }

    private OpeningViewModel opening() {
        TextClipboard clipboard = new TextClipboard() {
            @Override
            public void put(String text) {
                copied = text;
            }

            @Override
            public Optional<String> text() {
                return Optional.of(copied);
            }
        };
        ListEditions editions = new ListEditions() {
            @Override
            public boolean takes(Path file) {
                return file.toString().endsWith(".rsdata");
            }

            @Override
            public void open(Path file) {
                editionsOpened.add(file);
            }
        };
        return new OpeningViewModel(scan, past, notices, clipboard, editions);
    }

    @BeforeEach
    void files() throws IOException {
        first = Files.writeString(folder.resolve("first.csv"), CAMERAS);
        second = Files.writeString(folder.resolve("second.csv"), CAMERAS);
        scan = scan();
        opening = opening();
    }

    @Test
    void droppedFileIsReadAtOnceWhereNoScanIsOpen() {
        opening.drop(List.of(first));
        assertEquals("first.csv", open());
    }

    @Test
    void droppedFileIsAskedAboutWhereAScanIsOpen() {
        opening.drop(List.of(first));
        opening.drop(List.of(second));
        assertEquals("first.csv", open());
        assertEquals("A scan of first.csv is open. Read second.csv as a new scan?", said());
        act(0);
        assertEquals("second.csv", open());
    }

    @Test
    void severalDroppedFilesAreOfferedAsOneInventory() {
        opening.drop(List.of(first, second));
        assertTrue(scan.inventory().get().isEmpty());
        assertTrue(said().startsWith("2 files were dropped: first.csv, second.csv."), said());
        act(1);
        assertEquals("first.csv", open());
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, DOCUMENT",
        "Plan.PDF, DOCUMENT",
        "photo.jpeg, PICTURE",
        "lists.zip, ARCHIVE",
        "devices.ods, OTHER_WORKBOOK"
    })
    void whatIsNoTableIsSaidWhileItIsDragged(String name, Dropping.Why why) {
        assertFalse(opening.drag(List.of(first, folder.resolve(name))));
        assertEquals(
                Optional.of(new Dropping.Refused(name, why)), opening.dragged().get());
        opening.drop(List.of(folder.resolve(name)));
        assertTrue(said().startsWith(name), said());
        assertTrue(opening.dragged().get().isEmpty());
        assertTrue(scan.inventory().get().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"list.xlsx", "list.xls", "export.dat", "list"})
    void anyOtherNameMayHoldATable(String name) {
        assertTrue(opening.drag(List.of(folder.resolve(name))));
    }

    @Test
    void folderIsNoTable() {
        assertFalse(opening.drag(List.of(folder)));
        opening.drop(List.of());
        assertTrue(said().startsWith("Nothing that could be read"), said());
    }

    @Test
    void editionOfTheListsGoesToThoseWhoTakeIt() {
        Path edition = folder.resolve("lists.rsdata");
        opening.drop(List.of(edition));
        assertEquals(List.of(edition), editionsOpened);
    }

    @Test
    void pastedTableIsReadUnderItsName() {
        copied = "Manufacturer,Model\nAxis,P1\nAxis,P2\n";
        opening.paste("pasted table");
        assertEquals("pasted table", open());
        assertEquals(2, scan.inventory().get().orElseThrow().items().size());
        assertEquals(Optional.empty(), scan.file());
        opening.pasteAsking("pasted table");
        assertTrue(said().startsWith("A scan of pasted table is open."), said());
    }

    @Test
    void emptyClipboardIsSaid() {
        opening.paste("pasted table");
        assertTrue(said().startsWith("There is no text on the clipboard."), said());
    }

    @Test
    void scansOfBeforeAreListedPinnedOnesFirst() {
        scanOf(first);
        scanOf(second);
        assertEquals(List.of(second, first), recent());
        opening.pin(opening.recent().get().getLast());
        assertEquals(List.of(first, second), recent());
        opening.forget(opening.recent().get().getFirst());
        assertEquals(List.of(second), recent());
    }

    @Test
    void scanWhoseFileIsGoneIsSaid() {
        RecentFile gone =
                new RecentFile(List.of(folder.resolve("gone.csv")), "gone.csv", "", 1, 0, 0, Instant.EPOCH, false);
        opening.open(gone);
        assertTrue(said().contains("gone.csv is not there any more"), said());
    }

    private void scanOf(Path file) {
        scan.open(Chosen.of(List.of(file)));
        scan.scan();
    }

    private List<Path> recent() {
        return opening.recent().get().stream()
                .map(scanned -> scanned.files().getFirst())
                .toList();
    }

    private String open() {
        return scan.inventory().get().orElseThrow().source().name();
    }

    private Notice notice() {
        return notices.current().get().orElseThrow();
    }

    private String said() {
        return notice().sentence().apply(Messages.in(Language.ENGLISH));
    }

    private void act(int action) {
        notice().actions().get(action).run().run();
    }
}
