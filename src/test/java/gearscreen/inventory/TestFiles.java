package gearscreen.inventory;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The inventories under `src/test/resources/inventories`, and short ways to read text as one.
final class TestFiles {
    private static final InventoryReader READER = Readers.knowingNoMakers();

    private TestFiles() {}

    static Path folder(String name) {
        URL url = Objects.requireNonNull(TestFiles.class.getResource("/inventories/" + name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /// The inventories of a folder, in the order of their names.
    static List<Path> inventories(String folder) throws IOException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> !file.endsWith("EXPECTED.csv") && !file.endsWith("expect.json"))
                    .sorted()
                    .toList();
        }
    }

    static Inspection inspect(String text) throws IOException {
        return inspect(text.getBytes(StandardCharsets.UTF_8));
    }

    static Inspection inspect(byte[] bytes) throws IOException {
        return READER.inspect("test.csv", bytes, ReadOptions.automatic(), Integer.MAX_VALUE, Progress.none());
    }

    static Inspection inspect(String text, ReadOptions options) throws IOException {
        return READER.inspect(
                "test.csv", text.getBytes(StandardCharsets.UTF_8), options, Integer.MAX_VALUE, Progress.none());
    }

    static Inventory read(String text) throws IOException {
        return READER.read("test.csv", text.getBytes(StandardCharsets.UTF_8), ReadOptions.automatic(), Progress.none());
    }

    static Inventory read(Path file) throws IOException {
        return READER.read(file, ReadOptions.automatic(), Progress.none());
    }

    static Inspection inspect(Path file) throws IOException {
        return READER.inspect(file, ReadOptions.automatic(), Integer.MAX_VALUE, Progress.none());
    }

    /// The cell of a data row, counted from 1, in a column by its header.
    static String cell(Inspection inspection, int row, String column) {
        return inspection
                .records()
                .get(row - 1)
                .cells()
                .get(inspection.layout().columns().indexOf(column));
    }

    static List<String> rows(Inspection inspection) {
        return inspection.records().stream()
                .map(row -> String.join("|", row.cells()))
                .toList();
    }

    static List<String> columnsOf(Layout layout, Field field) {
        return layout.mapping().getOrDefault(field, List.of()).stream()
                .map(layout.columns()::get)
                .toList();
    }

    static List<String> codes(Inspection inspection) {
        return inspection.problems().stream()
                .map(problem -> problem.line() + " " + problem.code().id())
                .toList();
    }

    static List<String> skipped(Inspection inspection) {
        return inspection.skipped().stream()
                .map(line -> line.line() + " " + line.why().id())
                .toList();
    }
}
