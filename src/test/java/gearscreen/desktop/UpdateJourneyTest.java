package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.edition.Editions;
import gearscreen.review.Disposition;
import gearscreen.text.Language;
import gearscreen.watchlist.bundle.TestBundles;
import gearscreen.watchlist.load.EditionFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a newer list does to the window, in both languages.
@ExtendWith(ApplicationExtension.class)
class UpdateJourneyTest {
    @TempDir
    Path folder;

    private final TestBundles newer = newer();

    @SuppressWarnings("NullAway.Init") // TestFX calls start first
    private WindowFixture fixture;

    /// In place of what one directive that names Hikvision means another text stands.
    private static TestBundles newer() {
        try {
            return new TestBundles("2026.12.1")
                    .change(
                            EditionFile.DIRECTIVES,
                            "If you hold or want a US federal prime contract, a",
                            "Another text: a");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Start
    void start(Stage stage) {
        fixture = WindowFixture.over(
                stage, folder, new Editions(folder.resolve("editions"), folder.resolve("highest"), newer.reader()));
    }

    @AfterEach
    void forgetOtherThreads() {
        WaitForAsyncUtils.clearExceptions();
    }

    @ParameterizedTest
    @EnumSource
    void threeKindsOfUntrustworthyUpdatesAreRefusedWithThreeSentences(Language language) throws Exception {
        WindowFixture.onFx(() -> fixture.desk.look().language().set(language));
        String foreign = refused(new TestBundles("2026.12.1").bytes());
        String changed = refused(withOneByteChanged(newer.bytes()));
        open(newer.bytes());
        WindowFixture.waitFor(() -> fixture.desk.data().preview().get().isPresent());
        WindowFixture.onFx(() -> fixture.desk.data().accept());
        WindowFixture.waitFor(() -> fixture.desk.data().changes().get() == 1);
        TestBundles older = newer.as("2026.11.30");
        String lower = refused(older.bytes());
        assertEquals(3, List.of(foreign, changed, lower).stream().distinct().count(), foreign + changed + lower);
        assertEquals("2026.12.1", fixture.desk.data().current().watchlist().version());
    }

    private void open(byte[] bytes) throws IOException {
        Path update = Files.write(folder.resolve("update.zip"), bytes);
        WindowFixture.onFx(() -> fixture.desk.open(update));
    }

    private String refused(byte[] bytes) throws IOException, TimeoutException {
        WindowFixture.onFx(() -> fixture.desk.notices.dismiss());
        open(bytes);
        WindowFixture.waitFor(() -> fixture.shows("#notice-text"));
        assertTrue(fixture.desk.data().preview().get().isEmpty());
        return fixture.scene().getRoot().lookup("#notice-text") instanceof Labeled text ? text.getText() : "";
    }

    private static byte[] withOneByteChanged(byte[] bundle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bundle));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                if (entry.getName().endsWith("labels.json")) {
                    bytes[bytes.length / 2] ^= 1;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionIsLookedAtAgainWhenTheTextOfADirectiveHasChanged(Language language) throws Exception {
        WindowFixture.onFx(() -> fixture.desk.look().language().set(language));
        fixture.scanSample();
        WindowFixture.onFx(() -> fixture.desk.review.decide(Disposition.CONFIRMED));
        WindowFixture.waitFor(() -> counted(Disposition.CONFIRMED) == 1);
        open(newer.bytes());
        WindowFixture.waitFor(() -> fixture.desk.data().preview().get().isPresent());
        WindowFixture.onFx(() -> fixture.desk.data().accept());
        WindowFixture.waitFor(() -> counted(Disposition.RECHECK) == 1);
        assertEquals(0, counted(Disposition.CONFIRMED));
        WindowFixture.waitFor(() -> !fixture.desk.results.busy().get());
        assertEquals(
                Disposition.RECHECK,
                fixture.desk.results.shown().getFirst().decision().orElseThrow(),
                "it stands on top");
    }

    private long counted(Disposition disposition) {
        return fixture.desk
                .review
                .current()
                .get()
                .map(now -> now.counts().of(disposition))
                .orElse(0L);
    }
}
