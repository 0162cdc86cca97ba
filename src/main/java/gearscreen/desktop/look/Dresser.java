package gearscreen.desktop.look;

import gearscreen.app.settings.Look;
import gearscreen.app.settings.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Puts theme and text size on a scene and keeps them in step with the settings and the system.
public final class Dresser {
    /// Sharper than the Linux default at small sizes; Windows and macOS have good defaults of their own.
    private static final List<String> LINUX_FONTS = List.of("Inter", "Noto Sans", "Cantarell", "Ubuntu");

    private static final int BASE_PIXELS = 14;

    private final Scene scene;
    private final LookViewModel look;
    private final Optional<String> font = font();

    private Dresser(Scene scene, LookViewModel look) {
        this.scene = scene;
        this.look = look;
    }

    /// Finds the fonts and lays out a first text, which can be done beside the building of the window, on any thread.
    public static void findFonts() {
        Text first = new Text("GearScreen");
        font().ifPresent(family -> first.setFont(Font.font(family, BASE_PIXELS)));
        first.getLayoutBounds();
    }

    /// Puts on the theme's own style sheet alone, as no scene is needed for it. To be done before there is any control:
    /// the first one loads JavaFX's own theme where none is set, for nothing.
    public static void theme(Theme theme) {
        Application.setUserAgentStylesheet(clothes(theme).userAgent());
    }

    public static void dress(Scene scene, LookViewModel look) {
        Dresser dresser = new Dresser(scene, look);
        Platform.Preferences system = Platform.getPreferences();
        look.theme().subscribe(_ -> dresser.colour());
        system.colorSchemeProperty().subscribe(_ -> dresser.colour());
        look.textSize().subscribe(_ -> dresser.size());
        // The language switch puts in another root.
        scene.rootProperty().subscribe(_ -> dresser.size());
    }

    private static Clothes clothes(Theme theme) {
        Platform.Preferences system = Platform.getPreferences();
        boolean highContrast = Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"));
        return Clothes.of(theme, system.getColorScheme() == ColorScheme.DARK, highContrast);
    }

    private void colour() {
        Theme theme = look.theme().get();
        // The title bar follows the scene; without a wish of its own the scene follows the system.
        scene.getPreferences()
                .setColorScheme(
                        switch (theme) {
                            case SYSTEM, HIGH_CONTRAST -> null;
                            case LIGHT -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                        });
        Clothes clothes = clothes(theme);
        Application.setUserAgentStylesheet(clothes.userAgent());
        scene.getStylesheets()
                .setAll(clothes.sheets().stream().map(Dresser::sheet).toList());
    }

    private void size() {
        long pixels = Math.round(BASE_PIXELS * look.textSize().get() / (double) Look.NORMAL);
        String family = font.map(name -> "-fx-font-family: \"" + name + "\"; ").orElse("");
        scene.getRoot().setStyle(family + "-fx-font-size: " + pixels + "px;");
    }

    private static Optional<String> font() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        List<String> installed = Font.getFamilies();
        return LINUX_FONTS.stream().filter(installed::contains).findFirst();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Dresser.class.getResource("/gearscreen/desktop/" + name), name)
                .toExternalForm();
    }
}
