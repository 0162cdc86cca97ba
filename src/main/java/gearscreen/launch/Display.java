package gearscreen.launch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether a window can be shown.
///
/// @param present on Linux: an X or Wayland display is named, or JavaFX was told to draw without one
record Display(boolean present) {
    static Display ofThisMachine() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                Optional.ofNullable(System.getProperty("glass.platform")));
    }

    /// JavaFX on Linux ends in a stack trace when it is started without a display, so the question is asked before.
    /// Windows and macOS always have one where a person starts the program.
    static Display of(String system, Map<String, String> environment, Optional<String> glassPlatform) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        boolean named = !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        return new Display(!linux || named || glassPlatform.isPresent());
    }
}
