package gearscreen.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.app.settings.SettingsFile.Trouble;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.desktop.work.LaterBackground;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});

    private String told() {
        return notices.current()
                .get()
                .map(notice -> notice.sentence().apply(Messages.in(Language.ENGLISH)))
                .orElse("");
    }

    @Test
    void aChangeCountsAtOnceAndIsSaved() {
        Kept kept = new Kept();
        kept.settings.change(all -> all.withDecideAs("A. B."));
        assertEquals("A. B.", kept.settings.current().get().decideAs());
        assertEquals(List.of(Settings.FIRST.withDecideAs("A. B.")), kept.saved);
    }

    @Test
    void whatDoesNotChangeAnythingIsNotSaved() {
        Kept kept = new Kept();
        kept.settings.change(all -> all.withDecideAs(""));
        assertEquals(List.of(), kept.saved);
    }

    @Test
    void changesDuringASaveAreSavedOnceAfterIt() {
        List<String> saved = new ArrayList<>();
        LaterBackground later = new LaterBackground();
        SettingsViewModel settings = new SettingsViewModel(
                new Opened(Settings.FIRST, Optional.empty()), all -> saved.add(all.decideAs()), later, notices);
        settings.change(all -> all.withDecideAs("1"));
        settings.change(all -> all.withDecideAs("2"));
        settings.change(all -> all.withDecideAs("3"));
        while (later.waiting() > 0) {
            later.next();
        }
        assertEquals(List.of("1", "3"), saved);
    }

    @Test
    void whatIsNotSavedYetIsSavedAtTheEnd() throws IOException {
        List<String> saved = new ArrayList<>();
        SettingsViewModel settings = new SettingsViewModel(
                new Opened(Settings.FIRST, Optional.empty()),
                all -> saved.add(all.decideAs()),
                new LaterBackground(),
                notices);
        settings.change(all -> all.withDecideAs("1"));
        settings.saveNow();
        settings.saveNow();
        assertEquals(List.of("1"), saved);
    }

    @Test
    void aDiskThatRefusesIsSaidOnceAndTheChangeHolds() {
        SettingsViewModel settings = new SettingsViewModel(
                new Opened(Settings.FIRST, Optional.empty()),
                _ -> {
                    throw new IOException("/full/settings.json");
                },
                new DirectBackground(),
                notices);
        settings.change(all -> all.withDecideAs("1"));
        assertTrue(told().contains("/full/settings.json"), told());
        notices.dismiss();
        settings.change(all -> all.withDecideAs("2"));
        assertEquals("", told());
        assertEquals("2", settings.current().get().decideAs());
    }

    @Test
    void whatADiskRefusedIsSavedWhenThereIsRoomAgain() throws IOException {
        List<String> saved = new ArrayList<>();
        AtomicBoolean full = new AtomicBoolean(true);
        SettingsViewModel settings = new SettingsViewModel(
                new Opened(Settings.FIRST, Optional.empty()),
                all -> {
                    if (full.get()) {
                        throw new IOException("/full/settings.json");
                    }
                    saved.add(all.decideAs());
                },
                new DirectBackground(),
                notices);
        settings.change(all -> all.withDecideAs("1"));
        full.set(false);
        settings.saveNow();
        assertEquals(List.of("1"), saved);
        full.set(true);
        settings.change(all -> all.withDecideAs("2"));
        full.set(false);
        settings.change(all -> all.withRememberFiles(false));
        assertEquals(List.of("1", "2"), saved);
    }

    @Test
    void aFileThatWasPutAsideIsTold() {
        Path aside = Path.of("settings.corrupt-2026-11-24.json");
        new SettingsViewModel(
                new Opened(Settings.FIRST, Optional.of(new Trouble.PutAside(aside))),
                _ -> {},
                new DirectBackground(),
                notices);
        assertTrue(told().contains(aside.toString()), told());
    }
}
