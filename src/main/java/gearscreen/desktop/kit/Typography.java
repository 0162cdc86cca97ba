package gearscreen.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// Labels in the five styles of text that the window uses. All wrap: French needs up to a third more room.
public final class Typography {
    private Typography() {}

    /// The one title of a page. It can take the focus, so that a screen reader says it when the page has changed.
    public static Label title(String text) {
        Label label = styled(text, Styles.TITLE_3, "page-title");
        label.setFocusTraversable(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    public static Label heading(String text) {
        return styled(text, "heading");
    }

    public static Label body(String text) {
        return styled(text, "body");
    }

    public static Label strong(String text) {
        return styled(text, Styles.TEXT_BOLD);
    }

    /// Less important, still of enough contrast to read.
    public static Label muted(String text) {
        return styled(text, Styles.TEXT_MUTED);
    }

    private static Label styled(String text, String... classes) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
