package gearscreen.desktop.look;

/// The colours of the window; the name's key is `command.theme.` + id.
public enum Theme {
    /// As the system is set, and following it.
    SYSTEM("system"),
    LIGHT("light"),
    DARK("dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
