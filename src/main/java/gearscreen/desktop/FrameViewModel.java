package gearscreen.desktop;

import gearscreen.app.settings.Look;
import gearscreen.desktop.look.LookViewModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Which page the window shows, and with how much room.
public final class FrameViewModel {
    /// Below this width, in pixels at normal text size, there is no room for two panes.
    private static final double TWO_PANES = 1000;

    /// Below this height the rail and the status bar would take half of the window.
    private static final double ROOMY = 320;

    public enum Page {
        SCAN,
        QUICK_CHECK,
        SUPPLIERS,
        COMPARE,
        DATA,
        EXPORT,
        LINES,
        DECIDE,
        LEFT_OVER,
        KEPT,
        SETTINGS,
        SHORTCUTS;

        /// The page that *Back* and Escape lead to.
        Page parent() {
            return switch (this) {
                case SCAN, EXPORT, LINES, DECIDE, LEFT_OVER -> SCAN;
                case QUICK_CHECK, SUPPLIERS, COMPARE, DATA, KEPT, SETTINGS, SHORTCUTS -> this;
            };
        }

        /// True for a page that is left for the one before it.
        boolean aside() {
            return this == SHORTCUTS || this == SETTINGS || this == KEPT;
        }
    }

    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.SCAN);
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final BooleanProperty tight = new SimpleBooleanProperty();
    private final LookViewModel look;
    private Page before = Page.SCAN;
    private double width = TWO_PANES;
    private double height = ROOMY;

    public FrameViewModel(LookViewModel look) {
        this.look = look;
        look.textSize().subscribe((_, _) -> measure());
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /// True where there is no room for two panes beside each other.
    public BooleanProperty compact() {
        return compact;
    }

    public void go(Page to) {
        if (page.get() != to) {
            before = page.get().aside() ? before : page.get();
            page.set(to);
        }
    }

    /// Leaves a page that was opened from another one.
    public void back() {
        Page here = page.get();
        go(here.aside() ? before : here.parent());
    }

    /// True where the frame itself has to be small, so that a page is left between its parts.
    public BooleanProperty tight() {
        return tight;
    }

    /// @param pixels of the window's content
    public void setHeight(double pixels) {
        height = pixels;
        measure();
    }

    /// @param pixels of the window's content
    public void setWidth(double pixels) {
        width = pixels;
        measure();
    }

    private void measure() {
        tight.set(height * Look.NORMAL / look.textSize().get() < ROOMY);
        compact.set(width * Look.NORMAL / look.textSize().get() < TWO_PANES);
    }
}
