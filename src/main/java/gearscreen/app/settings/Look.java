package gearscreen.app.settings;

import gearscreen.text.Language;
import java.util.Optional;

/// How the window looks and speaks.
///
/// @param language empty: that of the system
/// @param textSize in percent of the normal size, on top of the system's own scaling; 80 to 200
public record Look(Optional<Language> language, Theme theme, int textSize) {
    public static final int SMALLEST = 80;
    public static final int NORMAL = 100;
    public static final int LARGEST = 200;

    /// As at the first start.
    public static final Look FIRST = new Look(Optional.empty(), Theme.SYSTEM, NORMAL);

    public Look {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }
}
