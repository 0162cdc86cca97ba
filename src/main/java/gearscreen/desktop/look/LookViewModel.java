package gearscreen.desktop.look;

import gearscreen.app.settings.Look;
import gearscreen.app.settings.Theme;
import gearscreen.desktop.settings.SettingsViewModel;
import gearscreen.text.Language;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Language, theme and text size: changed at once, everywhere, and remembered.
public final class LookViewModel {
    private static final int STEP = 10;

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyIntegerWrapper textSize;

    /// @param system spoken until another language is chosen
    public LookViewModel(SettingsViewModel settings, Language system) {
        Look look = settings.current().get().look();
        language = new SimpleObjectProperty<>(look.language().orElse(system));
        theme = new SimpleObjectProperty<>(look.theme());
        textSize = new ReadOnlyIntegerWrapper(look.textSize());
        language.subscribe((_, chosen) -> settings.change(all -> all.with(
                new Look(Optional.of(chosen), all.look().theme(), all.look().textSize()))));
        theme.subscribe((_, chosen) -> settings.change(all ->
                all.with(new Look(all.look().language(), chosen, all.look().textSize()))));
        textSize.subscribe((_, percent) -> settings.change(
                all -> all.with(new Look(all.look().language(), all.look().theme(), percent.intValue()))));
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// In percent of the normal size, on top of the system's own scaling.
    public ReadOnlyIntegerProperty textSize() {
        return textSize.getReadOnlyProperty();
    }

    public void largerText() {
        setTextSize(textSize.get() + STEP);
    }

    public void smallerText() {
        setTextSize(textSize.get() - STEP);
    }

    public void normalText() {
        setTextSize(Look.NORMAL);
    }

    /// A percentage outside the range becomes its nearest end.
    public void setTextSize(int percent) {
        textSize.set(Math.clamp(percent, Look.SMALLEST, Look.LARGEST));
    }
}
