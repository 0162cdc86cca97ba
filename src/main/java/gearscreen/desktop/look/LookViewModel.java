package gearscreen.desktop.look;

import gearscreen.text.Language;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Language, theme and text size: changed at once, everywhere.
public final class LookViewModel {
    public static final int SMALLEST = 80;
    public static final int NORMAL = 100;
    public static final int LARGEST = 200;
    private static final int STEP = 10;

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ReadOnlyIntegerWrapper textSize = new ReadOnlyIntegerWrapper(NORMAL);

    public LookViewModel(Language language) {
        this.language = new SimpleObjectProperty<>(language);
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
        setTextSize(NORMAL);
    }

    /// A percentage outside the range becomes its nearest end.
    public void setTextSize(int percent) {
        textSize.set(Math.clamp(percent, SMALLEST, LARGEST));
    }
}
