package gearscreen.desktop.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.lists.OwnLists;
import gearscreen.desktop.kit.NoticesViewModel;
import gearscreen.desktop.work.DirectBackground;
import gearscreen.store.MemoryStore;
import gearscreen.text.Language;
import gearscreen.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsViewModelTest {
    @TempDir
    private Path home;

    private final NoticesViewModel notices = new NoticesViewModel(_ -> {});
    private int changes;
    private ListsViewModel lists;

    @BeforeEach
    void make() {
        lists = new ListsViewModel(
                new OwnLists(
                        Optional.of(home.resolve("lists")),
                        new MemoryStore(),
                        InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"))),
                notices,
                new DirectBackground(),
                () -> changes++);
    }

    @Test
    void aListThatIsAddedIsShownAndItsBadRowsAreNamed() throws IOException {
        lists.add(file("name,kind\nNorthlight,supplier\nNobody,watchdog\n"));
        assertEquals(1, lists.all().get().size());
        assertEquals(1, changes);
        assertEquals(
                "house.csv was added with 1 name and is used from now on. house.csv: 1 row is no entry and was not used."
                        + " Row 3, column “kind”: “watchdog” is no kind. Write supplier, brand, model, MAC prefix, FCC"
                        + " code or allow.",
                notice());
    }

    @Test
    void whatIsNoListIsSaidAndNothingChanges() throws IOException {
        lists.add(file("Name,Vendor\na,b\n"));
        assertEquals(List.of(), lists.all().get());
        assertEquals(0, changes);
        assertTrue(
                notice().startsWith("“house.csv”, row 1: these are the columns of no list that is known."), notice());
    }

    @Test
    void switchingAndRemovingAreFollowedByAnotherComparison() throws IOException {
        lists.add(file("Northlight Optics Ltd\n"));
        lists.switchOn(lists.all().get().getFirst(), false);
        assertEquals(false, lists.all().get().getFirst().on());
        lists.remove(lists.all().get().getFirst());
        assertEquals(List.of(), lists.all().get());
        assertEquals(3, changes);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(home.resolve("house.csv"), text);
    }

    private String notice() {
        return notices.current()
                .get()
                .map(notice -> notice.sentence().apply(Messages.in(Language.ENGLISH)))
                .orElse("");
    }
}
