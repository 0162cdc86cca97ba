package gearscreen.desktop.command;

/// The menus in their order; the title's key is `menu.` + id.
public enum MenuName {
    FILE("file"),
    EDIT("edit"),
    VIEW("view"),
    SCAN("scan"),
    REVIEW("review"),
    HELP("help");

    private final String id;

    MenuName(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
