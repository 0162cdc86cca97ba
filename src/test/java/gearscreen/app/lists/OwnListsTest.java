package gearscreen.app.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.store.MemoryStore;
import gearscreen.store.ScanStore;
import gearscreen.watchlist.own.OwnEntry;
import gearscreen.watchlist.own.UnusableListException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnListsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));

    @TempDir
    private Path home;

    private final ScanStore store = new MemoryStore();
    private Path folder;
    private Path house;

    @BeforeEach
    void aHouseList() throws IOException {
        folder = home.resolve("lists");
        house = Files.writeString(home.resolve("house.csv"), "name,kind\nNorthlight Optics Ltd,supplier\n");
        Files.setLastModifiedTime(house, FileTime.from(Instant.parse("2026-03-04T12:00:00Z")));
    }

    private OwnLists lists() {
        return new OwnLists(Optional.of(folder), store, CLOCK);
    }

    @Test
    void aListThatWasAddedIsUsedInLaterRunsToo() throws IOException {
        lists().add(house);
        Files.delete(house);
        OwnLists later = lists();
        KeptList kept = later.all().getFirst();
        assertEquals("house.csv", kept.source().file());
        assertEquals(LocalDate.of(2026, 3, 4), kept.source().date());
        assertEquals(LocalDate.of(2026, 11, 24), kept.added());
        assertTrue(kept.on());
        assertEquals(kept.source(), later.used().getFirst().source());
        assertEquals(
                List.of("Northlight Optics Ltd"),
                later.used().getFirst().entries().stream().map(OwnEntry::name).toList());
    }

    @Test
    void aListThatIsSwitchedOffIsKeptAndNotUsed() throws IOException {
        OwnLists lists = lists();
        lists.add(house);
        lists.switchOn(lists.all().getFirst(), false);
        assertEquals(List.of(), lists.used());
        assertFalse(lists().all().getFirst().on());
        lists.switchOn(lists.all().getFirst(), true);
        assertEquals(1, lists().used().size());
    }

    @Test
    void aListThatIsRemovedLeavesNothingBehind() throws IOException {
        OwnLists lists = lists();
        lists.add(house);
        lists.remove(lists.all().getFirst());
        assertEquals(List.of(), lists.all());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
        assertTrue(Files.exists(house));
    }

    @Test
    void aCopyThatWasChangedIsNotUsed() throws IOException {
        lists().add(house);
        try (Stream<Path> copies = Files.list(folder)) {
            Files.writeString(copies.findFirst().orElseThrow(), "name,kind\nAxis,supplier\n");
        }
        OwnLists later = lists();
        KeptList kept = later.all().getFirst();
        assertEquals(List.of(), later.used());
        assertFalse(later.usable(kept));
        later.add(house);
        assertTrue(later.usable(kept));
    }

    @Test
    void theNameOfAFileIsNoPath() throws IOException {
        Path odd = Files.copy(house, home.resolve("..\u202Egnp.csv"));
        lists().add(odd);
        try (Stream<Path> copies = Files.list(folder)) {
            assertTrue(copies.allMatch(copy -> copy.getFileName().toString().matches("[0-9a-f]{64}\\.list")));
        }
        store.note("ownList", "../../settings", "on\t2026-11-24\tHOUSE\t2026-11-24\tfalse\t1\t1\tx");
        assertEquals(1, lists().all().size());
    }

    @Test
    void whatIsNoListIsRefusedAndNothingIsKept() throws IOException {
        Path inventory = Files.writeString(home.resolve("cams.csv"), "Name,Vendor,Model\na,b,c\n");
        assertThrows(UnusableListException.class, () -> lists().add(inventory));
        assertEquals(List.of(), lists().all());
        assertFalse(Files.exists(folder));
    }

    @Test
    void withoutAFolderAListIsHeldForThisRun() throws IOException {
        OwnLists lists = new OwnLists(Optional.empty(), store, CLOCK);
        lists.add(house);
        assertEquals(1, lists.used().size());
    }
}
