package gearscreen.desktop.columns;

import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.scan.InventoryReading;
import gearscreen.inventory.Inventory;
import gearscreen.inventory.Layout;
import gearscreen.inventory.ReadOptions;
import gearscreen.inventory.SheetChoice;
import gearscreen.report.LayoutFacts;
import gearscreen.report.Wording;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// Reads the file in another way than the program found out. Each choice reads it again at once.
final class ReadAsForm {
    /// What tools of offices write; others are rare enough for an export in UTF-8.
    private static final List<String> CHARSETS = List.of(
            "UTF-8",
            "windows-1252",
            "ISO-8859-1",
            "windows-1250",
            "windows-1251",
            "UTF-16LE",
            "UTF-16BE",
            "IBM850",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-KR");

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int LINES = 40;

    private final InventoryReading reading;
    private final Wording wording;
    private final GridPane grid = new GridPane();

    ReadAsForm(InventoryReading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        grid.getStyleClass().add("facts");
    }

    Node node() {
        return grid;
    }

    void show(Inventory inventory) {
        grid.getChildren().clear();
        Layout layout = inventory.layout();
        ReadOptions now = reading.options();
        if (layout.sheet().isPresent()) {
            SheetChoice sheet = layout.sheet().get();
            List<String> sheets = Stream.concat(Stream.of(sheet.name()), sheet.others().stream())
                    .toList();
            add("sheet", sheets, now.sheet(), wording::cell, ReadOptions::withSheet);
        } else {
            List<Charset> charsets = CHARSETS.stream()
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .toList();
            add("charset", charsets, now.charset(), Charset::displayName, ReadOptions::withCharset);
            add("delimiter", DELIMITERS, now.delimiter(), this::delimiter, ReadOptions::withDelimiter);
        }
        List<Integer> lines = IntStream.rangeClosed(0, LINES).boxed().toList();
        add("header", lines, now.headerLine(), this::header, ReadOptions::withHeaderLine);
        Optional<Integer> skipped = now.skipped() == 0 ? Optional.empty() : Optional.of(now.skipped());
        add(
                "skip",
                lines.subList(1, lines.size()),
                skipped,
                count -> wording.count("columns.read.skip.lines", count),
                (options, count) -> options.withSkipped(count.orElse(0)));
    }

    private String delimiter(char delimiter) {
        return LayoutFacts.delimiter(delimiter, wording);
    }

    private String header(int line) {
        return line == 0 ? wording.text("report.file.noHeader") : wording.text("report.file.headerLine", line);
    }

    private <T> void add(
            String id,
            List<T> choices,
            Optional<T> chosen,
            Function<T, String> said,
            BiFunction<ReadOptions, Optional<T>, ReadOptions> with) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        choices.forEach(choice -> all.add(Optional.of(choice)));
        box.getItems().setAll(all);
        box.setId("read-" + id);
        box.setValue(chosen);
        box.setCellFactory(_ -> new Choice<>(said, wording));
        box.setButtonCell(new Choice<>(said, wording));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            Optional<T> wanted = box.getValue();
            if (!wanted.equals(chosen)) {
                reading.readAs(with.apply(reading.options(), wanted));
            }
        });
        Label label = Typography.body(wording.text("columns.read." + id));
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        grid.addRow(grid.getRowCount(), label, box);
    }

    private static final class Choice<T> extends ListCell<Optional<T>> {
        private final Function<T, String> said;
        private final Wording wording;

        Choice(Function<T, String> said, Wording wording) {
            this.said = said;
            this.wording = wording;
        }

        @SuppressWarnings("NullableOptional") // the platform clears a cell with null
        @Override
        protected void updateItem(@Nullable Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    item == null || empty
                            ? ""
                            : item.map(said).orElseGet(() -> wording.text("columns.read.automatic")));
        }
    }
}
