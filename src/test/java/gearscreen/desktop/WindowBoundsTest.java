package gearscreen.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.app.settings.WindowPlace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {
    private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1920, 1040);
    private static final Rectangle2D SECOND = new Rectangle2D(1920, 0, 1280, 1000);
    private static final Rectangle2D CENTRE = new Rectangle2D(330, 130, 1260, 780);

    private static Rectangle2D place(double x, double y, double width, double height, Rectangle2D... screens) {
        return WindowBounds.place(Optional.of(new WindowPlace(x, y, width, height, false)), List.of(screens), FIRST);
    }

    @Test
    void theFirstWindowStandsInTheMiddle() {
        assertEquals(CENTRE, WindowBounds.place(Optional.empty(), List.of(FIRST), FIRST));
    }

    @Test
    void aWindowComesBackWhereItWasLeft() {
        assertEquals(new Rectangle2D(2000, 50, 900, 700), place(2000, 50, 900, 700, FIRST, SECOND));
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesBackInTheMiddle() {
        assertEquals(CENTRE, place(2000, 50, 1260, 780, FIRST));
    }

    @Test
    void aWindowWhoseTitleCannotBeReachedComesBackInTheMiddle() {
        assertEquals(CENTRE, place(300, -40, 1260, 780, FIRST));
        assertEquals(CENTRE, place(300, 1030, 1260, 780, FIRST));
        assertEquals(CENTRE, place(-1200, 10, 1260, 780, FIRST));
    }

    @Test
    void aWindowIsNeverLargerThanItsScreen() {
        assertEquals(new Rectangle2D(10, 10, 1920, 1040), place(10, 10, 5000, 4000, FIRST));
    }

    @Test
    void aWindowIsNeverSmallerThanCanBeUsed() {
        assertEquals(new Rectangle2D(10, 10, 640, 360), place(10, 10, 1, 1, FIRST));
    }
}
