package gearscreen.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Exports as 43 real tools write them, with invented devices; `EXPECTED.csv` names each device by something that
/// stands in its row.
class SamplesTest {
    /// The passwords in the sample files that are no word of anything else in them.
    private static final List<String> PASSWORDS = List.of("Example-Passw0rd", "pass");

    static List<Path> samples() throws IOException {
        return TestFiles.inventories("samples");
    }

    @Test
    void thereAreFortyThreeSamples() throws IOException {
        assertEquals(43, samples().size());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/inventories/samples-mapping.csv", numLinesToSkip = 1, emptyValue = "")
    void theColumnsAreUnderstood(
            String file,
            int headerLine,
            String vendor,
            String macVendor,
            String model,
            String mac,
            String serial,
            String kind,
            String dropped)
            throws IOException {
        Layout layout =
                TestFiles.read(TestFiles.folder("samples").resolve(file)).layout();
        assertEquals(headerLine, layout.headerLine());
        assertEquals(text(vendor), columns(layout, Field.VENDOR));
        assertEquals(text(macVendor), columns(layout, Field.MAC_VENDOR));
        assertEquals(text(model), columns(layout, Field.MODEL));
        assertEquals(text(mac), columns(layout, Field.MAC));
        assertEquals(text(serial), columns(layout, Field.SERIAL));
        assertEquals(text(kind), layout.fileKind().orElse(""));
        assertEquals(text(dropped), String.join("+", layout.dropped()));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static String columns(Layout layout, Field field) {
        return String.join("+", TestFiles.columnsOf(layout, field));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineHasItsPlace(Path sample) throws IOException {
        Inventory inventory = TestFiles.read(sample);
        LineAccount account = inventory.account();
        assertEquals(inventory.items().size(), account.items());
        assertEquals(inventory.skipped().size(), account.skipped());
        assertEquals(0, account.problems());
        assertEquals(
                account.items() + account.merged(),
                inventory.items().stream().mapToInt(item -> item.lines().size()).sum());
        assertEquals(account, TestFiles.inspect(sample).account());
    }

    @Test
    void everyLabelledDeviceIsExactlyOneItem() throws IOException {
        List<List<String>> rows =
                TestFiles.inspect(TestFiles.folder("samples").resolve("EXPECTED.csv")).records().stream()
                        .map(TableRow::cells)
                        .toList();
        assertEquals(292 - 1, rows.size());
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> devices = new LinkedHashMap<>();
        for (List<String> row : rows) {
            String identifier = row.get(1).replace(" (3 channel rows)", "");
            if (identifier.startsWith(";")) {
                continue;
            }
            devices.merge(row.get(0), 1, Integer::sum);
            List<Item> items = TestFiles.read(TestFiles.folder("samples").resolve(row.get(0)))
                    .items();
            long found = items.stream()
                    .filter(item -> item.cells().contains(identifier))
                    .count();
            if (found != 1) {
                wrong.add(row.get(0) + " " + identifier + " " + found);
            }
        }
        assertEquals(List.of(), wrong);
        for (Map.Entry<String, Integer> entry : devices.entrySet()) {
            int items = TestFiles.read(TestFiles.folder("samples").resolve(entry.getKey()))
                    .items()
                    .size();
            if (items != entry.getValue()) {
                wrong.add(entry.getKey() + ": " + items + " items for " + entry.getValue() + " devices");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noPasswordIsKeptAnywhere(Path sample) throws IOException {
        Inventory inventory = TestFiles.read(sample);
        Inspection inspection = TestFiles.inspect(sample);
        Stream<String> cells = Stream.of(
                        inventory.items().stream().flatMap(item -> item.cells().stream()),
                        inventory.items().stream()
                                .flatMap(item -> item.values().values().stream())
                                .flatMap(List::stream)
                                .map(FieldValue::text),
                        inspection.records().stream().flatMap(row -> row.cells().stream()),
                        inspection.problems().stream().flatMap(problem -> problem.facts().stream()))
                .flatMap(stream -> stream);
        assertFalse(cells.anyMatch(PASSWORDS::contains));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/inventories/samples-mapping.csv", numLinesToSkip = 1, emptyValue = "")
    void noColumnOfSecretsFeedsAField(
            String file, int headerLine, String a, String b, String c, String d, String e, String kind, String dropped)
            throws IOException {
        Layout layout =
                TestFiles.read(TestFiles.folder("samples").resolve(file)).layout();
        for (String secret : layout.dropped()) {
            int column = layout.columns().indexOf(secret);
            assertTrue(layout.mapping().values().stream().noneMatch(columns -> columns.contains(column)), secret);
        }
    }

    @Test
    void quantitiesAreCountedAndTotalsAreNot() throws IOException {
        Inventory inventory = TestFiles.read(TestFiles.folder("samples").resolve("excel_fr_ca_inventaire.csv"));
        assertEquals(
                List.of(4, 2, 1, 6, 1, 1),
                inventory.items().stream().map(Item::quantity).toList());
        assertEquals(SkippedLine.Why.TOTAL, inventory.skipped().getLast().why());
    }

    @Test
    void channelRowsOfOneRecorderAreOneItem() throws IOException {
        Inventory inventory = TestFiles.read(TestFiles.folder("samples").resolve("milestone_camera_report.csv"));
        assertEquals(List.of(2, 3, 4), inventory.items().getFirst().lines());
        assertEquals(3, inventory.items().getFirst().values(Field.DESCRIPTION).size());
    }

    @Test
    void damagedNumbersAreNamedAndLeftAlone() throws IOException {
        Inventory inventory = TestFiles.read(TestFiles.folder("samples").resolve("excel_damaged_values.csv"));
        assertEquals(
                List.of(
                        "2 S/N shortenedNumber [1.23457E+11]",
                        "3 MAC shortenedNumber [4.419E+11]",
                        "4 MAC macLostZero [8EDED010053]"),
                inventory.problems().stream()
                        .map(p -> p.line() + " " + p.column() + " " + p.code().id() + " " + p.facts())
                        .toList());
        assertEquals("0005678", inventory.items().get(1).text(Field.SERIAL));
        assertEquals("8EDED010053", inventory.items().get(2).text(Field.MAC));
    }

    @Test
    void formulaGuardsAreTakenOffForMatchingOnly() throws IOException {
        Inventory inventory = TestFiles.read(TestFiles.folder("samples").resolve("snipeit_custom_asset_report.csv"));
        Item item = inventory.items().get(1);
        assertEquals("=HYPERLINK(\"http://192.0.2.23\")", item.text(Field.HOSTNAME));
        assertEquals("`=HYPERLINK(\"http://192.0.2.23\")", item.cells().get(2));
    }
}
