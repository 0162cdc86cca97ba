package gearscreen.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gearscreen.fuzz.Target.Promise;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventoryReader;
import gearscreen.inventory.Item;
import gearscreen.inventory.LineAccount;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.Readers;
import gearscreen.inventory.UnreadableInventoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A file is read or refused with a reason, and every physical line ends in one place.
final class InventoryPromise implements Promise {
    private static final InventoryReader READER = Readers.knowingNoMakers();
    private static final int LARGEST_SEED = 8_000;

    @Override
    public void keep(byte[] bytes) throws IOException {
        read("any.csv", bytes);
    }

    static void read(String name, byte[] bytes) throws IOException {
        Inventory inventory;
        try {
            inventory = READER.read(name, bytes, ReadOptions.automatic(), Progress.none());
        } catch (UnreadableInventoryException refused) {
            assertFalse(refused.facts().isEmpty());
            return;
        }
        Set<Integer> lines = new HashSet<>();
        for (Item item : inventory.items()) {
            assertEquals(inventory.layout().columns().size(), item.cells().size());
            item.lines().forEach(line -> assertTrue(lines.add(line), "line " + line + " twice"));
        }
        inventory.skipped().forEach(skipped -> assertTrue(lines.add(skipped.line()), skipped::toString));
        inventory.problems().stream()
                .filter(problem -> !problem.code().keepsItem())
                .forEach(problem -> assertTrue(lines.add(problem.line()), problem::toString));
        LineAccount account = inventory.account();
        assertEquals(account.lines(), lines.size());
        assertEquals(account.items(), inventory.items().size());
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String folder : List.of("samples", "ugly")) {
            try (Stream<Path> files = Files.walk(Path.of("src/test/resources/inventories", folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (bytes.length <= LARGEST_SEED) {
                        seeds.add(bytes);
                    }
                }
            }
        }
        return seeds;
    }
}
