package gearscreen.desktop.kit;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The two ways a page is laid out.
public final class Pages {
    private Pages() {}

    /// A page that is read from top to bottom and scrolls as a whole.
    public static Parent scrolling(Region content) {
        VBox centred = new VBox(content);
        centred.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
        // A click beside the controls must not take the focus away from them.
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Content that scrolls inside a page of which something else stands still.
    public static ScrollPane scrollingPart(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
