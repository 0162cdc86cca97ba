package gearscreen.desktop.kit;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the mouse first comes over its control: each one is a scene of its own, and a page has
/// many that nobody asks for.
public final class Hint {
    private Hint() {}

    /// @param text asked each time the mouse comes
    public static void on(Control control, Supplier<String> text) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip());
            }
            control.getTooltip().setText(text.get());
        });
    }
}
