package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gearscreen.desktop.StubCore;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.Activity;
import gearscreen.desktop.work.LaterBackground;
import gearscreen.inventory.Field;
import gearscreen.inventory.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryReadingTest {
    @TempDir
    Path folder;

    private final LaterBackground background = new LaterBackground();
    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private final Hand hand = new Hand();
    private final InventoryWork work = new InventoryWork(background, notices);
    private final InventoryReading reading = new InventoryReading(new StubCore(), hand, work, notices);

    @BeforeEach
    void readInventory() throws IOException {
        read(Files.writeString(
                folder.resolve("devices.csv"), "Manufacturer,Model,Maker 2\nHikvision,DS-1,\nAxis,P1,HIK\n"));
        background.next();
    }

    @Test
    void severalColumnsMayFeedAField() {
        reading.map(Field.VENDOR, List.of("Maker 2", "Manufacturer"));
        background.next();
        assertEquals(List.of(2, 0), mapping().get(Field.VENDOR));
        assertEquals(
                List.of("Hikvision", "HIK"),
                hand.inventory().get().orElseThrow().items().stream()
                        .map(item -> item.text(Field.VENDOR))
                        .toList());
    }

    @Test
    void aSecondChangeKeepsTheFirstEvenBeforeTheFileIsReadAgain() {
        reading.map(Field.VENDOR, List.of());
        reading.map(Field.MODEL, List.of("Maker 2"));
        background.next();
        background.next();
        assertFalse(mapping().containsKey(Field.VENDOR));
        assertEquals(List.of(2), mapping().get(Field.MODEL));
    }

    @Test
    void aChangeThatWasCancelledIsNoPartOfTheNext() {
        reading.map(Field.VENDOR, List.of());
        work.activity().cancel();
        background.next();
        reading.map(Field.MODEL, List.of("Maker 2"));
        background.next();
        assertEquals(List.of(0), mapping().get(Field.VENDOR));
    }

    @Test
    void anotherWayOfReadingGivesTheColumnsBackToTheProgram() {
        reading.map(Field.VENDOR, List.of("Maker 2"));
        background.next();
        reading.readAs(reading.options().withHeaderLine(Optional.of(1)));
        background.next();
        assertEquals(List.of(0), mapping().get(Field.VENDOR));
    }

    @Test
    void whatCannotBeReadLeavesWhatIsInHand() {
        reading.map(Field.VENDOR, List.of("Maker 2"));
        background.next();
        read(folder.resolve("gone.csv"));
        background.next();
        assertEquals(List.of(folder.resolve("devices.csv")), hand.files());
        assertEquals(Map.of(Field.VENDOR, List.of("Maker 2")), reading.options().mapping());
    }

    private void read(Path file) {
        reading.read(Chosen.of(List.of(file)), ReadOptions.automatic(), Activity.Kind.READING, () -> {}, () -> {});
    }

    private Map<Field, List<Integer>> mapping() {
        return hand.inventory().get().orElseThrow().layout().mapping();
    }
}
