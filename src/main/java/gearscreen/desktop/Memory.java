package gearscreen.desktop;

import gearscreen.app.KeptStore;
import gearscreen.app.settings.Folders;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.desktop.settings.SettingsViewModel.Saving;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What the program remembers between runs.
///
/// @param opened the settings as they were found
/// @param folders empty where nothing is kept
/// @param later does what writes the store, one piece after the other, away from the window
public record Memory(Opened opened, Saving settings, Optional<Folders> folders, KeptStore kept, Executor later) {
    /// Remembers nothing beyond this run.
    public static Memory none() {
        return new Memory(
                new Opened(Settings.FIRST, Optional.empty()),
                _ -> {},
                Optional.empty(),
                KeptStore.none(),
                Runnable::run);
    }
}
