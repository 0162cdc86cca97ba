package gearscreen.desktop.kit;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The two ways a page is laid out.
public final class Pages {
    private Pages() {}

    /// A page that is read from top to bottom and scrolls as a whole.
    public static Parent scrolling(Region content) {
        VBox centred = new VBox(content);
        centred.getStyleClass().add("page");
        return scroll(centred, "page-scroll");
    }

    /// A page that fills the window and scrolls only where the window is too small for it.
    public static Parent filling(Region content) {
        ScrollPane scroll = scroll(content, "page-scroll");
        scroll.setFitToHeight(true);
        return scroll;
    }

    /// Buttons under a page: the first ones on the left, the one that leads on at the right.
    public static Region actionBar(ButtonBase onward, ButtonBase... others) {
        FlowPane left = new FlowPane(others);
        left.getStyleClass().add("actions");
        for (ButtonBase other : others) {
            // Where the text is large, a long name would else reach under the button at the right.
            other.setWrapText(true);
            other.maxWidthProperty().bind(left.widthProperty());
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        onward.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(left, onward);
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    /// Text to be read inside a page of which something else stands still. It takes the focus, so that the arrow keys
    /// scroll it.
    public static ScrollPane scrollingPart(Region content) {
        ScrollPane scroll = scroll(content, "scrolling-part");
        scroll.setFocusTraversable(true);
        return scroll;
    }

    private static ScrollPane scroll(Region content, String styleClass) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", styleClass);
        return scroll;
    }
}
