package gearscreen.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import gearscreen.app.settings.Theme;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;

/// Which style sheets make a theme.
///
/// @param userAgent the theme below all others, as JavaFX names it
/// @param contrast what JavaFX is to lay over Modena, by the name that it reads; empty where the system decides
/// @param sheets of ours, by file name
record Clothes(String userAgent, Optional<String> contrast, List<String> sheets) {
    private static final List<String> COLOURED = List.of("layout.css", "colours.css");
    private static final List<String> STRONG = List.of("layout.css", "high-contrast.css");

    /// JavaFX adds its high-contrast sheets over Modena only, and our colours would spoil them.
    ///
    /// @param dark whether the system is set to dark colours
    /// @param systemContrast whether the system itself is in a high-contrast mode
    static Clothes of(Theme theme, boolean dark, boolean systemContrast) {
        if (systemContrast) {
            return new Clothes(Application.STYLESHEET_MODENA, Optional.empty(), STRONG);
        }
        return switch (theme) {
            case SYSTEM -> plain(dark);
            case LIGHT -> plain(false);
            case DARK -> plain(true);
            case HIGH_CONTRAST ->
                new Clothes(Application.STYLESHEET_MODENA, Optional.of(dark ? "WHITEONBLACK" : "BLACKONWHITE"), STRONG);
        };
    }

    private static Clothes plain(boolean dark) {
        return new Clothes(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet(),
                Optional.empty(),
                COLOURED);
    }
}
