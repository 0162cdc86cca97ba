package gearscreen.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.desktop.kit.FittingColumns.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittingColumnsTest {
    private static final List<Wish> WISHES = List.of(Wish.text(1), Wish.whole(3), Wish.whole(2));

    private static final List<Double> LEAST = List.of(100.0, 40.0, 60.0);

    @Test
    void textsShareTheRoomThatIsLeft() {
        assertEquals(List.of(150.0, 40.0, 60.0), FittingColumns.fit(WISHES, LEAST, 250));
    }

    @Test
    void whatMattersLeastGoesFirst() {
        assertEquals(List.of(139.0, 0.0, 60.0), FittingColumns.fit(WISHES, LEAST, 199));
        assertEquals(List.of(159.0, 0.0, 0.0), FittingColumns.fit(WISHES, LEAST, 159));
    }

    @Test
    void smallColumnDoesNotOvertakeOneThatMattersMore() {
        assertEquals(List.of(145.0, 0.0, 0.0), FittingColumns.fit(WISHES, LEAST, 145));
    }

    @Test
    void oneColumnStaysHoweverLittleRoomThereIs() {
        assertEquals(List.of(50.0, 0.0, 0.0), FittingColumns.fit(WISHES, LEAST, 50));
    }
}
