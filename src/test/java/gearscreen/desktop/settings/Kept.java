package gearscreen.desktop.settings;

import gearscreen.app.settings.Settings;
import gearscreen.app.settings.SettingsFile.Opened;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settings that are kept in a list, each state after the other.
public final class Kept {
    public final List<Settings> saved = new ArrayList<>();
    public final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    public final SettingsViewModel settings;

    public Kept() {
        this(Settings.FIRST);
    }

    public Kept(Settings first) {
        settings =
                new SettingsViewModel(new Opened(first, Optional.empty()), saved::add, new DirectBackground(), notices);
    }
}
