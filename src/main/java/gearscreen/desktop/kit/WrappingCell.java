package gearscreen.desktop.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A text that takes as many lines as it needs, in place of a list that scrolls sideways.
public final class WrappingCell<T> extends ListCell<T> {
    private final Function<T, String> said;

    /// @param said asked for what is in view only: lists may be long
    public WrappingCell(Function<T, String> said) {
        this.said = said;
        setWrapText(true);
        // The list then gives it its own width.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null ? null : said.apply(item));
    }
}
