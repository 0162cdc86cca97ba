package gearscreen.desktop.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gearscreen.desktop.DeskFixture;
import gearscreen.desktop.columns.ColumnsViewModel.FieldRow;
import gearscreen.desktop.columns.ColumnsViewModel.Reading;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.inventory.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsViewModelTest {
    @TempDir
    Path folder;

    private ColumnsViewModel columns;

    @BeforeEach
    void open() throws IOException {
        DeskFixture fixture = new DeskFixture(folder, new DirectBackground());
        columns = new ColumnsViewModel(fixture.desk.scan(), new DirectBackground());
        fixture.desk.scan().open(fixture.inventory);
    }

    @Test
    void countsTheItemsThatShowSomethingToCompare() {
        assertEquals(4, reading().telling());
        assertEquals(5, reading().inventory().items().size());
    }

    @Test
    void showsSomeOfTheTextsOfAField() {
        assertEquals(
                List.of("Hikvision", "HIK VISION", "NorthStar Security"),
                row(Field.VENDOR).samples());
    }

    @Test
    void neitherAUsedNorASecretColumnIsIgnored() {
        assertEquals(List.of(), reading().ignored());
        columns.feed(row(Field.LOCATION), 4, false);
        assertEquals(List.of("Location"), reading().ignored());
    }

    @Test
    void aTickedColumnFeedsTheFieldAfterThoseThatDoAlready() {
        columns.feed(row(Field.VENDOR), 2, true);
        assertEquals(List.of(1, 2), row(Field.VENDOR).columns());
        columns.feed(row(Field.VENDOR), 1, false);
        assertEquals(List.of(2), row(Field.VENDOR).columns());
    }

    @Test
    void rowsWithNothingToCompareCanBeSeenAlone() {
        assertEquals(
                List.of("CAM-005"),
                reading().rows(true, 50).stream()
                        .map(item -> item.cells().getFirst())
                        .toList());
        assertEquals(2, reading().rows(false, 2).size());
    }

    @Test
    void anotherReadingGivesTheColumnsBackToTheProgram() {
        columns.feed(row(Field.VENDOR), 1, false);
        columns.scan().reading().readAs(columns.scan().reading().options().withSkipped(1));
        assertEquals(1, columns.scan().reading().options().skipped());
        assertEquals(List.of(1), row(Field.VENDOR).columns());
    }

    private Reading reading() {
        return columns.reading().getValue().orElseThrow();
    }

    private FieldRow row(Field field) {
        return reading().fields().stream()
                .filter(row -> row.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
