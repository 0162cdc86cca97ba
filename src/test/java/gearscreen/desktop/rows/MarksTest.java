package gearscreen.desktop.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.desktop.DeskFixture;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.inventory.Progress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {
    @TempDir
    Path folder;

    private final Marks marks = new Marks();

    @Test
    void rowsAreMarkedOneByOne() {
        marks.set(7, true);
        marks.set(3, true);
        marks.set(7, false);
        assertTrue(marks.has(3));
        assertFalse(marks.has(7));
        assertEquals(1, marks.count());
    }

    @Test
    void ofAllThatAreShownSomeCanBeTakenOut() throws IOException {
        View view = view(Show.FLAGGED);
        marks.set(4, true);
        marks.setAll(view);
        assertEquals(3, marks.count());
        assertFalse(marks.has(4), "marked before");
        marks.set(0, false);
        marks.set(4, true);
        assertEquals(java.util.List.of(1, 2, 4), marks.ids().boxed().toList());
        assertEquals(3, marks.count());
        marks.clear();
        assertEquals(0, marks.count());
    }

    private View view(Show show) throws IOException {
        DeskFixture fixture = new DeskFixture(folder, new DirectBackground());
        fixture.desk.scan().open(fixture.inventory);
        fixture.desk.scan().scan();
        Rows rows = Rows.of(fixture.desk.scan().result().get().orElseThrow(), Progress.none());
        return new RowQuery(RowFilter.of(show, ""), Column.LINE, false).run(rows, Progress.none());
    }
}
