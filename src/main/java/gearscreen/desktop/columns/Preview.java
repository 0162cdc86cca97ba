package gearscreen.desktop.columns;

import gearscreen.desktop.columns.ColumnsViewModel.Reading;
import gearscreen.desktop.kit.Typography;
import gearscreen.inventory.Item;
import gearscreen.inventory.Layout;
import gearscreen.inventory.VisibleText;
import gearscreen.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The first rows as they were read, with characters that a screen would hide or obey shown as marks; or those that
/// show nothing to compare.
final class Preview {
    private static final int ROWS = 50;

    /// A wider file is cut here: the menus on the left name all its columns.
    private static final int COLUMNS = 40;

    private static final int CELL = 120;

    private final Wording wording;
    private final TableView<Item> table = new TableView<>();
    private final Label caption = Typography.heading("");
    private final VBox box = new VBox(caption, table);

    Preview(Wording wording) {
        this.wording = wording;
        box.getStyleClass().addAll("card", "section");
        table.setId("preview");
        table.getStyleClass().addAll("preview-table", "dense");
        table.setPlaceholder(Typography.muted(wording.text("columns.preview.none")));
    }

    Node node() {
        return box;
    }

    /// @param without show the rows that nothing can be compared of
    void show(Reading reading, boolean without) {
        caption.setText(wording.text(without ? "columns.preview.without" : "columns.preview"));
        table.setAccessibleText(caption.getText());
        Layout layout = reading.inventory().layout();
        List<TableColumn<Item, String>> columns = new ArrayList<>();
        TableColumn<Item, String> line = new TableColumn<>(wording.text("columns.preview.line"));
        line.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                wording.line(reading.inventory(), row.getValue().line())));
        line.setSortable(false);
        columns.add(line);
        for (int i = 0; i < Math.min(layout.columns().size(), COLUMNS); i++) {
            columns.add(column(layout, i));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(reading.rows(without, ROWS));
    }

    private TableColumn<Item, String> column(Layout layout, int index) {
        TableColumn<Item, String> column =
                new TableColumn<>(VisibleText.of(layout.columns().get(index), CELL));
        column.setCellValueFactory(row -> {
            List<String> cells = row.getValue().cells();
            return new ReadOnlyStringWrapper(index < cells.size() ? VisibleText.of(cells.get(index), CELL) : "");
        });
        column.setSortable(false);
        String fields = layout.mapping().entrySet().stream()
                .filter(fed -> fed.getValue().contains(index))
                .map(fed -> wording.field(fed.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            // What a column is taken for stands under its title.
            Label taken = new Label("→ " + fields);
            taken.getStyleClass().add("taken-for");
            column.setGraphic(taken);
        }
        return column;
    }
}
