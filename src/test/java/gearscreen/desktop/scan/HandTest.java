package gearscreen.desktop.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.app.ForWhom;
import gearscreen.desktop.StubCore;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.review.Inventories;
import gearscreen.screening.ScanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 24, 15, 0);
    private static final Chosen FIRST = Chosen.of(List.of(Path.of("first.csv")));
    private static final Chosen NEXT = Chosen.of(List.of(Path.of("next.csv")));

    private final Hand hand = new Hand();

    @Test
    void noResultIsSeenBesideAnInventoryItWasNotMadeOf() throws IOException {
        List<Optional<Inventory>> strangers = new ArrayList<>();
        Runnable look = () -> hand.result()
                .get()
                .filter(result -> !hand.inventory().get().equals(Optional.of(result.inventory())))
                .ifPresent(result -> strangers.add(Optional.of(result.inventory())));
        hand.inventory().subscribe(look);
        hand.result().subscribe(look);
        ScanResult first = scan("Hikvision");
        hand.read(FIRST, ReadOptions.automatic(), first.inventory());
        hand.screened(first, AT);
        hand.read(NEXT, ReadOptions.automatic(), scan("Axis").inventory());
        hand.takeBack();
        hand.take(scan("Dahua"), AT);
        hand.empty();
        assertEquals(List.of(), strangers);
    }

    @Test
    void anEarlierScanComesBackWithAllThatWasKnownOfIt() throws IOException {
        ScanResult first = scan("Hikvision");
        hand.read(FIRST, ReadOptions.automatic().withSkipped(0), first.inventory());
        hand.screened(first, AT);
        hand.read(NEXT, ReadOptions.automatic(), scan("Axis").inventory());
        assertEquals(Optional.empty(), hand.result().get());
        assertFalse(hand.takeBack());
        assertEquals(Optional.of(FIRST), hand.chosen());
        assertEquals(Optional.of(first), hand.result().get());
        assertEquals(Optional.of(AT), hand.scanned().get());
        assertEquals(Optional.empty(), hand.earlier().get());
    }

    @Test
    void anEarlierScanIsOutdatedByWhatChangedSince() throws IOException {
        ScanResult first = scan("Hikvision");
        hand.outdate();
        hand.read(FIRST, ReadOptions.automatic(), first.inventory());
        hand.screened(first, AT);
        hand.read(NEXT, ReadOptions.automatic(), scan("Axis").inventory());
        hand.outdate();
        assertTrue(hand.takeBack());
    }

    @Test
    void aFileWithoutAResultIsNotLaidAside() throws IOException {
        hand.read(FIRST, ReadOptions.automatic(), scan("Hikvision").inventory());
        hand.read(NEXT, ReadOptions.automatic(), scan("Axis").inventory());
        assertEquals(Optional.empty(), hand.earlier().get());
    }

    private static ScanResult scan(String maker) throws IOException {
        Inventory read = Inventories.inventory("Maker,Model\n" + maker + ",X-1\n", ReadOptions.automatic());
        return new StubCore().screen(read, ForWhom.UNSET, AT.toLocalDate(), Progress.none());
    }
}
