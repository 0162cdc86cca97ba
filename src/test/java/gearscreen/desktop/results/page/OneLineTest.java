package gearscreen.desktop.results.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneLineTest {
    private final OneLine line = new OneLine(() -> 10);
    private final List<Region> controls = List.of(new Region(), new Region(), new Region());

    @BeforeEach
    void fill() {
        for (Region control : controls) {
            control.setMinWidth(0);
            control.setPrefSize(100, 20);
            line.addNarrowing(control, 6, 20);
        }
    }

    @Test
    void controlsAreAsWideAsTheyLikeWhereThereIsRoom() {
        assertEquals(List.of(100.0, 100.0, 100.0), widthsIn(300));
    }

    @Test
    void theFirstGivesBeforeTheOthers() {
        assertEquals(List.of(70.0, 100.0, 100.0), widthsIn(270));
        assertEquals(List.of(60.0, 90.0, 90.0), widthsIn(240));
    }

    @Test
    void theyTakeSeveralLinesRatherThanBecomeTooNarrow() {
        assertEquals(List.of(100.0, 100.0, 100.0), widthsIn(170));
        assertEquals(60, line.prefHeight(170));
    }

    @Test
    void textThatIsLongIsCutHoweverMuchRoomThereIs() {
        controls.getLast().setPrefWidth(900);
        assertEquals(List.of(100.0, 100.0, 200.0), widthsIn(2000));
    }

    private List<Double> widthsIn(double width) {
        line.resize(width, 100);
        line.layout();
        return controls.stream().map(Region::getWidth).toList();
    }
}
