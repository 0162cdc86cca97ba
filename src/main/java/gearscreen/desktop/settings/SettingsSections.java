package gearscreen.desktop.settings;

import gearscreen.app.settings.Folders;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.look.LookViewModel;
import gearscreen.desktop.port.Ports;
import gearscreen.report.Wording;
import gearscreen.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;

/// What the settings screen stands on, and its sections in their order.
///
/// @param folders empty where the program remembers nothing
/// @param forget deletes all that is remembered and leaves the program
public record SettingsSections(
        SettingsViewModel settings, WhoViewModel who, LookViewModel look, Optional<Folders> folders, Runnable forget) {
    public SettingsView view(Wording wording, Ports ports, ObservableBooleanValue compact) {
        Ties ties = new Ties();
        Messages messages = wording.messages();
        return new SettingsView(
                List.of(
                        new Section("who", WhoSection.of(who, wording, ties)),
                        new Section("look", LookSection.of(look, messages, ties)),
                        new Section("review", PersonSections.review(settings, messages, ties)),
                        new Section("reports", PersonSections.reports(who.profiles(), messages, ties)),
                        new Section("privacy", PrivacySection.of(settings, folders, forget, ports, messages, ties))),
                messages,
                compact,
                ties);
    }
}
