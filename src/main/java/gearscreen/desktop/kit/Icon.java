package gearscreen.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Drawings beside words. They say nothing that the words do not say; their paths are in the style sheet.
public enum Icon {
    INBOX("icon-inbox"),
    LIST("icon-list"),
    SEARCH("icon-search"),
    BUILDING("icon-building"),
    COMPARE("icon-compare"),
    DATABASE("icon-database"),
    GEAR("icon-gear"),
    DONE("icon-done"),
    WARNING("icon-warning"),
    FAILED("icon-failed");

    private final String styleClass;

    Icon(String styleClass) {
        this.styleClass = styleClass;
    }

    public Node node() {
        Region region = new Region();
        region.getStyleClass().addAll("icon", styleClass);
        region.setAccessibleRole(AccessibleRole.NODE);
        return region;
    }
}
