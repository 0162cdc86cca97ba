package gearscreen.desktop.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.Program;
import gearscreen.app.edition.Editions;
import gearscreen.app.edition.InUse;
import gearscreen.app.edition.ScanEffect;
import gearscreen.app.edition.ScanEffects;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import gearscreen.watchlist.EditionVersion;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.diff.Change.Kind;
import gearscreen.watchlist.diff.Change.Subject;
import gearscreen.watchlist.diff.WatchlistDiff;
import gearscreen.watchlist.load.EditionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataViewModelTest {
    private static final ScanEffect EFFECT =
            new ScanEffect("cameras.csv", "2026.11.1", Optional.empty(), 9, 3, 0, 0, 1);

    @TempDir
    Path folder;

    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private int told;
    private TestBundles bundles;
    private DataViewModel viewModel;
    private Path update;

    @BeforeEach
    void make() throws IOException {
        bundles = new TestBundles("2026.12.1")
                .change(EditionFile.LABELS, "\"brand\": \"Amcrest\"", "\"brand\": \"Amcrest Two\"");
        viewModel = new DataViewModel(
                new EditionDesk(inUse(), new Program("GearScreen", "0.1.0"), () -> told++),
                () -> (_, _, _) -> new ScanEffects(List.of(EFFECT), 0),
                notices,
                new DirectBackground());
        update = Files.write(folder.resolve("update.zip"), bundles.bytes());
    }

    private InUse inUse() {
        return new InUse(
                new Editions(folder.resolve("editions"), folder.resolve("highest"), bundles.reader()),
                InstantSource.fixed(Instant.parse("2026-12-05T15:00:00Z")));
    }

    private String notice(Language language) {
        return notices.current()
                .get()
                .map(notice -> notice.sentence().apply(Messages.in(language)))
                .orElse("");
    }

    @Test
    void lookingShowsWhatWouldChangeAndChangesNothing() {
        viewModel.look(update);
        Preview preview = viewModel.preview().get().orElseThrow();
        assertEquals(1, preview.diff().count(Subject.LABEL, Kind.ADDED));
        assertEquals(new ScanEffects(List.of(EFFECT), 0), preview.effects());
        assertFalse(preview.expired());
        assertEquals(TestBundles.BUNDLED, viewModel.current().watchlist().version());
        assertEquals(0, told);
    }

    @Test
    void keepingTheOldListClosesThePreview() {
        viewModel.look(update);
        viewModel.discard();
        assertTrue(viewModel.preview().get().isEmpty());
        assertEquals(TestBundles.BUNDLED, viewModel.current().watchlist().version());
    }

    @Test
    void takingItPutsItIntoUseAndSaysSo() {
        viewModel.look(update);
        viewModel.accept();
        assertTrue(viewModel.preview().get().isEmpty());
        assertEquals("2026.12.1", viewModel.current().watchlist().version());
        assertEquals(1, viewModel.changes().get());
        assertEquals(1, told);
        assertTrue(notice(Language.ENGLISH).startsWith("Watchlist 2026.12.1 is in use now."));
        assertEquals(
                List.of(TestBundles.BUNDLED),
                viewModel.others().stream().map(EditionVersion::toString).toList());
    }

    @Test
    void goingBackUsesTheOlderOne() {
        viewModel.look(update);
        viewModel.accept();
        viewModel.goBack(viewModel.others().getFirst());
        assertEquals(TestBundles.BUNDLED, viewModel.current().watchlist().version());
        assertEquals(2, told);
        assertTrue(
                notice(Language.FRENCH).startsWith("La liste " + TestBundles.BUNDLED + " est maintenant en service"));
    }

    @Test
    void changesSinceAKeptEditionGoFromTheOlderToTheNewer() {
        viewModel.look(update);
        viewModel.accept();
        viewModel.compare(viewModel.others().getFirst());
        WatchlistDiff since = viewModel.compared().get().orElseThrow();
        assertEquals(TestBundles.BUNDLED, since.before());
        assertEquals("2026.12.1", since.after());
        assertEquals(1, since.count(Subject.LABEL, Kind.ADDED));
        viewModel.goBack(viewModel.others().getFirst());
        viewModel.compare(viewModel.others().getFirst());
        assertEquals(since, viewModel.compared().get().orElseThrow());
        viewModel.discard();
        assertTrue(viewModel.compared().get().isEmpty());
    }

    @Test
    void aRefusedUpdateIsSaidInBothLanguagesAndNothingIsShown() throws IOException {
        Files.write(update, new TestBundles("2026.12.1").bytes());
        viewModel.look(update);
        assertTrue(viewModel.preview().get().isEmpty());
        assertTrue(notice(Language.ENGLISH).startsWith("The signature is not by a key"), notice(Language.ENGLISH));
        assertTrue(notice(Language.ENGLISH).endsWith("The list in use stays as it is."), notice(Language.ENGLISH));
        assertTrue(notice(Language.FRENCH).endsWith("La liste en service reste telle quelle."));
    }

    @Test
    void aDamagedCopyIsSaidWhenTheWindowOpens() throws IOException {
        viewModel.look(update);
        viewModel.accept();
        Files.writeString(folder.resolve("editions/2026.12.1.zip"), "spoilt");
        DataViewModel next = new DataViewModel(
                new EditionDesk(inUse(), new Program("GearScreen", "0.1.0"), () -> {}),
                () -> (_, _, _) -> new ScanEffects(List.of(), 0),
                notices,
                new DirectBackground());
        next.greet();
        assertTrue(
                notice(Language.ENGLISH).startsWith("The kept copy of watchlist 2026.12.1 is damaged."),
                notice(Language.ENGLISH));
    }
}
