package gearscreen.app.settings;

/// The colours of the window; the name's key is `command.theme.` + id.
public enum Theme {
    /// As the system is set, and following it.
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark"),
    /// Few, strong colours on a ground of the other extreme.
    HIGH_CONTRAST("highContrast");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
