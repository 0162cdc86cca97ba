package gearscreen.desktop.settings;

import gearscreen.app.UnwritableException;
import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.app.settings.SettingsFile.Trouble;
import gearscreen.desktop.kit.Notice;
import gearscreen.desktop.kit.Notice.Tone;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings in force. A change counts at once and is saved in the background; there is nothing to confirm.
public final class SettingsViewModel {
    /// Puts settings where they are found at the next start.
    @FunctionalInterface
    public interface Saving {
        void save(Settings settings) throws IOException;
    }

    private final ReadOnlyObjectWrapper<Settings> current;
    private final Saving file;
    private final Background background;
    private final NoticesViewModel notices;
    private Settings saved;
    private boolean busy;
    private boolean complained;

    /// @param opened what was found at the start; trouble with it is told in a notice
    public SettingsViewModel(Opened opened, Saving file, Background background, NoticesViewModel notices) {
        current = new ReadOnlyObjectWrapper<>(opened.settings());
        saved = opened.settings();
        this.file = file;
        this.background = background;
        this.notices = notices;
        opened.trouble().map(SettingsViewModel::said).ifPresent(notices::tell);
    }

    private static Notice said(Trouble trouble) {
        return switch (trouble) {
            case Trouble.PutAside(var now) -> Notice.of(Tone.WARNING, "settings.putAside", now.toString());
            case Trouble.Unreadable(var file) -> Notice.of(Tone.WARNING, "settings.unreadable", file.toString());
        };
    }

    public ReadOnlyObjectProperty<Settings> current() {
        return current.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> how) {
        current.set(how.apply(current.get()));
        if (!busy) {
            saveInBackground();
        }
    }

    private void saveInBackground() {
        Settings snapshot = current.get();
        if (snapshot.equals(saved)) {
            return;
        }
        busy = true;
        background.start(
                _ -> {
                    file.save(snapshot);
                    return snapshot;
                },
                (_, _) -> {},
                (Ending<Settings> ending) -> {
                    busy = false;
                    switch (ending) {
                        case Ending.Done<Settings> _ -> {
                            saved = snapshot;
                            complained = false;
                        }
                        case Ending.Cancelled<Settings> _ -> {}
                        case Ending.Failed<Settings>(IOException cause) -> complain(cause);
                        case Ending.Failed<Settings>(Throwable cause) -> notices.tellBug(cause);
                    }
                    // What was refused is tried again with the next change, and when the program ends.
                    if (!current.get().equals(snapshot)) {
                        saveInBackground();
                    }
                });
    }

    /// Once is enough: the same disk will refuse the next change too.
    private void complain(IOException cause) {
        if (!complained) {
            complained = true;
            notices.tell(Notice.of(
                    Tone.WARNING,
                    "settings.notSaved",
                    cause instanceof UnwritableException unwritable
                            ? unwritable.file().toString()
                            : String.valueOf(cause.getMessage())));
        }
    }

    /// Saves what is not saved yet, before it returns: the program is about to end.
    public void saveNow() throws IOException {
        if (!current.get().equals(saved)) {
            file.save(current.get());
            saved = current.get();
        }
    }
}
