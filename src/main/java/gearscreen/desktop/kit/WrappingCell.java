package gearscreen.desktop.kit;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A text that takes as many lines as it needs, in place of a list that scrolls sideways.
public final class WrappingCell extends ListCell<String> {
    public WrappingCell() {
        setWrapText(true);
        // The list then gives it its own width.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }
}
