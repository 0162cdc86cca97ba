package gearscreen.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import gearscreen.app.settings.Theme;
import java.util.List;
import javafx.application.Application;

/// Which style sheets make a theme.
///
/// @param userAgent the theme below all others, as JavaFX names it
/// @param sheets of ours, by file name
record Clothes(String userAgent, List<String> sheets) {
    private static final List<String> COLOURED = List.of("layout.css", "colours.css");

    /// JavaFX adds its high-contrast sheets over Modena only, and our colours would spoil them. Where the system has
    /// none, sheets of ours set the few colours that Modena is drawn from: those of JavaFX cannot be taken off.
    ///
    /// @param dark whether the system is set to dark colours
    /// @param systemContrast whether the system itself is in a high-contrast mode
    static Clothes of(Theme theme, boolean dark, boolean systemContrast) {
        if (systemContrast) {
            return new Clothes(Application.STYLESHEET_MODENA, List.of("layout.css", "high-contrast.css"));
        }
        return switch (theme) {
            case SYSTEM -> plain(dark);
            case LIGHT -> plain(false);
            case DARK -> plain(true);
            case HIGH_CONTRAST ->
                new Clothes(
                        Application.STYLESHEET_MODENA,
                        List.of(dark ? "white-on-black.css" : "black-on-white.css", "layout.css", "high-contrast.css"));
        };
    }

    private static Clothes plain(boolean dark) {
        return new Clothes(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet(),
                COLOURED);
    }
}
