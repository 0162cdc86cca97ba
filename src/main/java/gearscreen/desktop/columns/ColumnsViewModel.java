package gearscreen.desktop.columns;

import gearscreen.desktop.scan.ScanViewModel;
import gearscreen.desktop.work.Background;
import gearscreen.desktop.work.Ending;
import gearscreen.inventory.Field;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
    private static final int ASK_EVERY = 4096;

    private final ScanViewModel scan;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Background background;
    private Background.Run counting = () -> {};
    private int generation;
    private boolean counted;

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
            if (without && telling == inventory.items().size()) {
                return List.of();
            }
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

    /// @param background goes through the items, of which there may be a million
    public ColumnsViewModel(ScanViewModel scan, Background background) {
        this.scan = scan;
        this.background = background;
        scan.inventory().subscribe(this::read);
    }

    /// What is shown stays until the new file is counted.
    private void read(Optional<Inventory> inventory) {
        counting.cancel();
        int mine = ++generation;
        counted = false;
        if (inventory.isEmpty()) {
            reading.set(Optional.empty());
            return;
        }
        Inventory snapshot = inventory.get();
        counting = background.start(progress -> read(snapshot, progress), (_, _) -> {}, ending -> {
            if (mine == generation && ending instanceof Ending.Done<Reading>(Reading made)) {
                counted = true;
                reading.set(Optional.of(made));
            }
        });
    }

    /// True where a scan could only come back with “not enough data”.
    boolean tellsNothing() {
        return counted && reading.get().filter(read -> read.telling() == 0).isPresent();
    }

    /// Empty where no file has been read.
    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
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
        scan.reading().map(row.field(), columns.stream().map(headers::get).toList());
    }

    private static Reading read(Inventory inventory, Progress progress) {
        Layout layout = inventory.layout();
        List<FieldRow> rows = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
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
        return new Reading(inventory, rows, telling(inventory.items(), progress), ignored);
    }

    private static int telling(List<Item> items, Progress progress) {
        int telling = 0;
        for (int i = 0; i < items.size(); i++) {
            if (i % ASK_EVERY == 0 && progress.cancelled()) {
                throw new CancellationException();
            }
            telling += tells(items.get(i)) ? 1 : 0;
        }
        return telling;
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
