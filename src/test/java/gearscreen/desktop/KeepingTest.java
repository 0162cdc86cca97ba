package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.KeptStore;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.review.Disposition;
import gearscreen.store.ScanStore;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {
    @TempDir
    Path folder;

    private String told(Desk desk) {
        return desk.notices
                .current()
                .get()
                .map(notice -> notice.sentence().apply(Messages.in(Language.ENGLISH)))
                .orElse("");
    }

    @Test
    void aStoreThatHasGoneIsSaidAndTheResultStays() throws IOException {
        Folders folders = Folders.under(folder.resolve("home"), false);
        KeptStore kept = KeptStore.of(folders);
        try (ScanStore store = kept.store()) {
            Path file = store.file().orElseThrow();
            Desk desk = new DeskFixture(
                            folder,
                            new DirectBackground(),
                            new Memory(
                                    new Opened(Settings.FIRST, Optional.empty()),
                                    _ -> {},
                                    Optional.of(folders),
                                    kept,
                                    Runnable::run))
                    .desk;
            desk.open(Files.writeString(folder.resolve("other.csv"), DeskFixture.INVENTORY));
            Files.delete(file);
            desk.scan.scan();
            assertTrue(desk.scan.result().get().isPresent());
            assertTrue(told(desk).contains(file.toString()), told(desk));
            assertTrue(told(desk).contains("could not be kept"), told(desk));
            desk.notices.dismiss();
            desk.review.decide(Disposition.CONFIRMED);
            assertTrue(told(desk).contains("is not there"), told(desk));
            assertEquals(0, desk.review.current().get().orElseThrow().log().size());
        }
    }
}
