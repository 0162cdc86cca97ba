package gearscreen.screening;

import gearscreen.inventory.Inventory;
import gearscreen.inventory.InventoryReader;
import gearscreen.inventory.Item;
import gearscreen.inventory.Progress;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.Readers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Exports as tools write them, with what is right for each device.
///
/// `FLAG`: flagged; `CLEAR`: not flagged; `REVIEW`: possible or in conflict; `NODATA`: not enough data, or no
/// device at all; `LISTDEP`: depends on the lists, not scored.
final class Samples {
    private Samples() {}

    /// Right answers of all, by what is expected, and one line for each wrong one.
    record Score(Map<String, int[]> rightOfAll, List<String> misses) {
        @Override
        public String toString() {
            StringBuilder line = new StringBuilder("samples                 ");
            rightOfAll.forEach((label, counts) -> line.append(' ')
                    .append(label)
                    .append(' ')
                    .append(counts[0])
                    .append('/')
                    .append(counts[1])
                    .append(' '));
            return line.toString();
        }
    }

    static Score score(Path expected, Path folder, Screening screening) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        Map<String, Inventory> inventories = new HashMap<>();
        InventoryReader reader = Readers.knowingNoMakers();
        for (Map<String, String> row : Cases.rows(expected)) {
            String file = row.getOrDefault("file", "");
            String label = row.getOrDefault("expected", "");
            if (!inventories.containsKey(file)) {
                inventories.put(file, reader.read(folder.resolve(file), ReadOptions.automatic(), Progress.none()));
            }
            Inventory inventory = inventories.get(file);
            Optional<Item> item = find(inventory, row.getOrDefault("row_identifier", ""));
            String answer = item.map(found -> describe(screening.screen(found, inventory.layout())))
                    .orElse("no such item");
            int[] count = counts.computeIfAbsent(label, _ -> new int[2]);
            count[1]++;
            if (right(label, answer)) {
                count[0]++;
            } else {
                misses.add(file + "  " + row.get("row_identifier") + "  expected " + label + "  got " + answer + "  "
                        + item.map(found -> found.values().values().toString()).orElse(""));
            }
        }
        return new Score(counts, misses);
    }

    private static String describe(ScreenedItem screened) {
        return switch (screened.outcome()) {
            case Outcome.Flagged flagged -> {
                Finding first = flagged.findings().getFirst();
                yield "flagged " + first.supplier().id() + " " + first.strength()
                        + (first.conflict().isPresent() ? " conflict" : "");
            }
            case Outcome.OnOwnList _ -> "onOwnList";
            case Outcome.NoMatch _ -> "noMatch";
            case Outcome.NotEnoughData missing -> "notEnoughData " + missing.why();
        };
    }

    private static boolean right(String label, String answer) {
        return switch (label) {
            case "FLAG" -> answer.startsWith("flagged");
            case "CLEAR" -> answer.equals("noMatch") || answer.startsWith("notEnoughData");
            case "REVIEW" -> answer.contains("POSSIBLE") || answer.contains("conflict");
            case "NODATA" -> answer.startsWith("notEnoughData") || answer.equals("no such item");
            default -> true;
        };
    }

    /// The item with a cell that is the identifier, else one with a cell that holds it.
    private static Optional<Item> find(Inventory inventory, String identifier) {
        String wanted = identifier.replaceAll(" \\(\\d+ channel rows\\)", "");
        return inventory.items().stream()
                .filter(item ->
                        item.cells().stream().anyMatch(cell -> cell.strip().equals(wanted)))
                .findFirst()
                .or(() -> inventory.items().stream()
                        .filter(item -> item.cells().stream().anyMatch(cell -> cell.contains(wanted)))
                        .findFirst());
    }
}
