package gearscreen.desktop;

import gearscreen.app.settings.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts a window where it was left, if that can still be seen, and notes where it is left next.
final class WindowBounds {
    static final double LEAST_WIDTH = 640;
    static final double LEAST_HEIGHT = 360;
    static final double WIDTH = 1260;
    static final double HEIGHT = 780;

    /// So much of the title bar must lie on a screen that a hand can take hold of it.
    private static final double GRIP_WIDTH = 120;

    private static final double GRIP_HEIGHT = 24;

    private final Stage stage;
    private Optional<WindowPlace> normal = Optional.empty();

    WindowBounds(Stage stage) {
        this.stage = stage;
    }

    /// @param left where the window was left; empty at the first start
    void restore(Optional<WindowPlace> left) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Rectangle2D bounds = place(left, screens, Screen.getPrimary().getVisualBounds());
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(left.map(WindowPlace::maximised).orElse(false));
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
    }

    private void note() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            normal = Optional.of(
                    new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        }
    }

    /// Where the window is to be put next time; empty if it never stood anywhere but maximised and never before.
    Optional<WindowPlace> left(Optional<WindowPlace> before) {
        return normal.or(() -> before)
                .map(place ->
                        new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized()));
    }

    /// The place it was left at where its title bar can be reached on one of the screens, else the middle of the first
    /// screen.
    static Rectangle2D place(Optional<WindowPlace> left, List<Rectangle2D> screens, Rectangle2D primary) {
        double width = Math.clamp(left.map(WindowPlace::width).orElse(WIDTH), LEAST_WIDTH, 1e5);
        double height = Math.clamp(left.map(WindowPlace::height).orElse(HEIGHT), LEAST_HEIGHT, 1e5);
        if (left.isPresent()) {
            Rectangle2D title = new Rectangle2D(left.get().x(), left.get().y(), width, GRIP_HEIGHT);
            for (Rectangle2D screen : screens) {
                if (reachable(title, screen)) {
                    return new Rectangle2D(
                            title.getMinX(),
                            title.getMinY(),
                            Math.min(width, screen.getWidth()),
                            Math.min(height, screen.getHeight()));
                }
            }
        }
        width = Math.min(width, primary.getWidth());
        height = Math.min(height, primary.getHeight());
        return new Rectangle2D(
                primary.getMinX() + (primary.getWidth() - width) / 2,
                primary.getMinY() + (primary.getHeight() - height) / 2,
                width,
                height);
    }

    private static boolean reachable(Rectangle2D title, Rectangle2D screen) {
        double across = Math.min(title.getMaxX(), screen.getMaxX()) - Math.max(title.getMinX(), screen.getMinX());
        return across >= GRIP_WIDTH && title.getMinY() >= screen.getMinY() && title.getMaxY() <= screen.getMaxY();
    }
}
