package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Awkward files, each of one kind, with what a careful person would read in them (`expect.json`; `also_accept` lists
/// other fair answers).
class UglyFilesTest {
    @Test
    void everyFileIsReadAsACarefulPersonWould() throws IOException {
        JsonNode expectations = JsonMapper.shared()
                .readTree(Files.readString(TestFiles.folder("ugly").resolve("expect.json")));
        List<String> wrong = new ArrayList<>();
        for (Path file : TestFiles.inventories("ugly")) {
            String name = file.getFileName().toString();
            JsonNode expected = expectations.get(name);
            Optional<String> reason =
                    differs(file, expected, JsonMapper.shared().createObjectNode());
            for (JsonNode other : expected.path("also_accept")) {
                reason = reason.isEmpty() ? reason : differs(file, expected, other);
            }
            reason.ifPresent(text -> wrong.add(name + ": " + text));
        }
        assertEquals(List.of(), wrong);
    }

    /// What is not as expected; empty where all is.
    private static Optional<String> differs(Path file, JsonNode expected, JsonNode other) throws IOException {
        boolean parses = other.path("parse").asBoolean(expected.path("parse").asBoolean());
        Inspection found;
        try {
            found = TestFiles.inspect(file);
        } catch (UnreadableInventoryException e) {
            return parses ? Optional.of("refused: " + e.reason()) : Optional.empty();
        }
        if (!parses) {
            return Optional.of("was read");
        }
        if (other.has("must_warn")) {
            return found.problems().isEmpty() ? Optional.of("no remark") : Optional.empty();
        }
        int columns = other.path("columns").asInt(expected.path("columns").asInt());
        int rows = other.path("data_rows").asInt(expected.path("data_rows").asInt());
        Layout layout = found.layout();
        if (layout.columns().size() != columns) {
            return Optional.of("columns " + layout.columns());
        }
        if (found.recordCount() != rows) {
            return Optional.of("rows " + TestFiles.rows(found));
        }
        char delimiter = expected.path("delimiter").asString().charAt(0);
        if (layout.delimiter() != delimiter) {
            return Optional.of("delimiter " + layout.delimiter());
        }
        for (JsonNode header : expected.path("header")) {
            if (!layout.columns().contains(header.asString())) {
                return Optional.of("header " + layout.columns());
            }
        }
        for (JsonNode check : expected.path("checks")) {
            String column = check.path("column").asString();
            int row = check.path("row").asInt();
            boolean there = layout.columns().contains(column);
            String value = there ? TestFiles.cell(found, row, column) : "no column " + column;
            if (!value.equals(check.path("value").asString())) {
                return Optional.of("row " + row + " " + column + " " + value);
            }
        }
        return Optional.empty();
    }
}
