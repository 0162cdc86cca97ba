package gearscreen.desktop.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// One page of the window.
public interface Screen {
    Parent node();

    /// Where the focus goes when the page is shown.
    Node entry();

    /// The parts that F6 goes through, in reading order; never empty.
    default List<Node> panes() {
        return List.of(node());
    }

    /// The field that *Find* goes to.
    default Optional<Node> find() {
        return Optional.empty();
    }

    /// What *Copy as text* puts on the clipboard.
    default Optional<String> copied() {
        return Optional.empty();
    }

    /// What *Copy row* puts on the clipboard.
    default Optional<String> copiedRow() {
        return Optional.empty();
    }

    /// Escape was pressed: true where the screen had somewhere to go back to.
    default boolean escape() {
        return false;
    }

    /// Lets go of the view models.
    void close();
}
