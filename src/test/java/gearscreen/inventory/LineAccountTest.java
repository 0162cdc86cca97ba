package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever happens to a file, it is read or refused, and every physical line ends in one place.
class LineAccountTest {
    private static final int MUTATIONS = 60;
    private static final InventoryReader READER = Readers.knowingNoMakers();

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(TestFiles.inventories("samples"));
        files.addAll(TestFiles.inventories("ugly"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void damagedFilesAreReadOrRefused(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = damage(whole, random);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(damaged));
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length + 1)) : whole.clone();
        String hurtful = "\"\n\r,;\t\0'\\|# \u001A:=";
        for (int flips = random.nextInt(6); flips > 0 && bytes.length > 0; flips--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextBoolean()
                    ? (byte) hurtful.charAt(random.nextInt(hurtful.length()))
                    : (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void check(byte[] bytes) throws IOException {
        Inventory inventory;
        try {
            inventory = READER.read("damaged.csv", bytes, ReadOptions.automatic(), Progress.none());
        } catch (UnreadableInventoryException refused) {
            assertTrue(!refused.facts().isEmpty());
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
        assertTrue(lines.stream().allMatch(line -> line >= 1 && line <= account.lines()));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws IOException {
        for (String text :
                List.of("Vendor\n", "Vendor", "Vendor\r\nAxis\r\n", "Vendor\rAxis", "Vendor\n\n\nAxis\n\n")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    (int) text.lines().count(),
                    TestFiles.inspect(bytes).account().lines(),
                    text);
        }
    }

    @Test
    void aRowIsNeverLostSilentlyAtABufferEdge() throws IOException {
        StringBuilder text = new StringBuilder("Asset,Vendor,Notes\n");
        Random random = new Random(5);
        int rows = 40_000;
        for (int i = 0; i < rows; i++) {
            String cell = "x".repeat(random.nextInt(12));
            text.append('A')
                    .append(i)
                    .append(i % 3 == 0 ? ",\"Axis, " : ",\"")
                    .append(cell)
                    .append('"');
            text.append(i % 7 == 0 ? ",\"a\r\nb\"" : ",é").append(i % 2 == 0 ? "\r\n" : "\n");
        }
        Inspection found = TestFiles.inspect(text.toString());
        assertEquals(rows, found.recordCount());
        assertEquals(List.of(), TestFiles.codes(found));
        assertEquals("A39999", found.records().getLast().cells().getFirst());
        assertEquals((int) text.toString().lines().count(), found.account().lines());
    }
}
