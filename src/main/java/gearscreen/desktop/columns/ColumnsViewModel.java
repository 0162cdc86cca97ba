package gearscreen.desktop.columns;

import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/// Which column feeds which field. A change reads the file again, so that the figures are those of the scan to come.
public final class ColumnsViewModel {
    /// Any of these lets an item be compared.
    private static final Set<Field> TELLING = EnumSet.of(
            Field.VENDOR,
            Field.BRAND,
            Field.MAC_VENDOR,
            Field.MODEL,
            Field.PART_NUMBER,
            Field.MAC,
            Field.FCC_ID,
            Field.DESCRIPTION);

    private static final int SAMPLES = 3;
    private static final int SAMPLED_ITEMS = 500;

    private final ScanViewModel scan;
    private final ObservableValue<Optional<Reading>> reading;

    /// @param telling items that show something that can be compared
    /// @param ignored columns that feed no field and are no secrets
    record Reading(Inventory inventory, List<FieldRow> fields, int telling, List<String> ignored) {
        Reading {
            fields = List.copyOf(fields);
            ignored = List.copyOf(ignored);
        }

        /// The first items.
        ///
        /// @param without only those that show nothing to compare
        List<Item> rows(boolean without, int most) {
            return inventory.items().stream()
                    .filter(item -> !without || !tells(item))
                    .limit(most)
                    .toList();
        }
    }

    /// @param columns indexes into the layout's columns, most trusted first; may be empty
    /// @param guessed found by what the cells look like
    /// @param samples some of the distinct texts, at most three
    record FieldRow(Field field, List<Integer> columns, boolean guessed, List<String> samples) {
        FieldRow {
            columns = List.copyOf(columns);
            samples = List.copyOf(samples);
        }
    }

    public ColumnsViewModel(ScanViewModel scan) {
        this.scan = scan;
        reading = scan.inventory().map(inventory -> inventory.map(ColumnsViewModel::read));
    }

    /// Empty where no file has been read.
    ObservableValue<Optional<Reading>> reading() {
        return reading;
    }

    ScanViewModel scan() {
        return scan;
    }

    /// Lets a column feed a field, after those that feed it already, or stops it.
    void feed(FieldRow row, int column, boolean on) {
        Optional<Inventory> inventory = scan.inventory().get();
        if (inventory.isEmpty()) {
            return;
        }
        List<Integer> columns = new ArrayList<>(row.columns());
        columns.remove(Integer.valueOf(column));
        if (on) {
            columns.add(column);
        }
        List<String> headers = inventory.get().layout().columns();
        scan.map(row.field(), columns.stream().map(headers::get).toList());
    }

    private static Reading read(Inventory inventory) {
        Layout layout = inventory.layout();
        List<FieldRow> rows = new ArrayList<>();
        Set<Integer> used = new java.util.HashSet<>();
        for (Field field : Field.values()) {
            List<Integer> columns = layout.mapping().getOrDefault(field, List.of());
            used.addAll(columns);
            rows.add(new FieldRow(field, columns, layout.guessed().contains(field), samples(inventory, field)));
        }
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            String column = layout.columns().get(i);
            if (!used.contains(i) && !layout.dropped().contains(column)) {
                ignored.add(column);
            }
        }
        int telling =
                (int) inventory.items().stream().filter(ColumnsViewModel::tells).count();
        return new Reading(inventory, rows, telling, ignored);
    }

    private static boolean tells(Item item) {
        return TELLING.stream().anyMatch(field -> !item.values(field).isEmpty());
    }

    private static List<String> samples(Inventory inventory, Field field) {
        return inventory.items().stream()
                .limit(SAMPLED_ITEMS)
                .map((Item item) -> item.text(field))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
