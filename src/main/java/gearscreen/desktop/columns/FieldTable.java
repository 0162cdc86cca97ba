package gearscreen.desktop.columns;

import gearscreen.desktop.columns.ColumnsViewModel.FieldRow;
import gearscreen.desktop.columns.ColumnsViewModel.Reading;
import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.kit.Typography;
import gearscreen.inventory.Field;
import gearscreen.inventory.VisibleText;
import gearscreen.report.Wording;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// For each field a menu of the columns, several of which may be ticked, and what the cells look like.
final class FieldTable {
    /// Menus of more columns than this are put into groups of this size: a menu cannot be searched.
    private static final int MENU_LENGTH = 40;

    /// Samples are shown as long as they fit here, in characters; the first always is.
    private static final int ROOM = 48;

    private final ColumnsViewModel viewModel;
    private final Wording wording;
    private final ObservableBooleanValue compact;
    private final GridPane grid = new GridPane();

    /// @param compact one below the other, where three columns would have no room for a word
    FieldTable(ColumnsViewModel viewModel, Wording wording, ObservableBooleanValue compact) {
        this.viewModel = viewModel;
        this.wording = wording;
        this.compact = compact;
        grid.getStyleClass().addAll("card", "field-grid");
    }

    private static List<ColumnConstraints> besideEachOther() {
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(24);
        ColumnConstraints menus = new ColumnConstraints();
        menus.setPercentWidth(34);
        ColumnConstraints samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        samples.setHalignment(HPos.LEFT);
        return List.of(names, menus, samples);
    }

    private static List<ColumnConstraints> belowEachOther() {
        ColumnConstraints all = new ColumnConstraints();
        all.setPercentWidth(100);
        return List.of(all);
    }

    Node node() {
        return grid;
    }

    /// Gives the focus to the first field's menu.
    void focusFirst() {
        grid.getChildren().stream()
                .filter(MenuButton.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void show(Reading reading, List<FieldRow> rows) {
        String focused = grid.getScene() != null && grid.getScene().getFocusOwner() instanceof MenuButton menu
                ? menu.getId()
                : "";
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(compact.get() ? belowEachOther() : besideEachOther());
        if (!compact.get()) {
            grid.addRow(
                    0,
                    Typography.muted(wording.text("columns.field")),
                    Typography.muted(wording.text("columns.column")),
                    Typography.muted(wording.text("columns.samples")));
        }
        for (FieldRow row : rows) {
            add(reading.inventory().layout().columns(), row);
        }
        // A change of the mapping draws the rows anew; the keyboard stays where it was.
        grid.getChildren().stream()
                .filter(child -> focused.equals(child.getId()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void add(List<String> columns, FieldRow row) {
        String name = wording.field(row.field());
        Label label = Typography.body(name);
        MenuButton menu = new MenuButton(chosen(columns, row));
        menu.setId("field-" + row.field().id());
        menu.setMnemonicParsing(false);
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setDisable(viewModel.scan().kept());
        menu.setTooltip(new Tooltip(menu.getText()));
        menu.setAccessibleText(wording.text("columns.menu.accessible", name, menu.getText()));
        label.setLabelFor(menu);
        fill(menu, columns, row);
        if (compact.get()) {
            grid.addColumn(0, label, menu, samples(row));
        } else {
            grid.addRow(grid.getRowCount(), label, menu, samples(row));
        }
    }

    private void fill(MenuButton menu, List<String> columns, FieldRow row) {
        for (int from = 0; from < columns.size(); from += MENU_LENGTH) {
            int to = Math.min(columns.size(), from + MENU_LENGTH);
            List<CheckMenuItem> items = java.util.stream.IntStream.range(from, to)
                    .mapToObj(index -> tick(columns.get(index), index, row))
                    .toList();
            if (columns.size() <= MENU_LENGTH) {
                menu.getItems().addAll(items);
            } else {
                Menu part = new Menu(wording.text("columns.menu.part", String.valueOf(from + 1), String.valueOf(to)));
                part.getItems().addAll(items);
                menu.getItems().add(part);
            }
        }
    }

    private CheckMenuItem tick(String column, int index, FieldRow row) {
        CheckMenuItem item = new CheckMenuItem(wording.cell(column));
        item.setMnemonicParsing(false);
        item.setSelected(row.columns().contains(index));
        item.setOnAction(_ -> viewModel.feed(row, index, item.isSelected()));
        return item;
    }

    private String chosen(List<String> columns, FieldRow row) {
        return row.columns().isEmpty()
                ? wording.text("columns.none")
                : row.columns().stream()
                        .map(index -> wording.cell(columns.get(index)))
                        .collect(Collectors.joining(" + "));
    }

    private Node samples(FieldRow row) {
        VBox box = new VBox();
        box.getStyleClass().add("samples");
        if (row.guessed()) {
            box.getChildren().add(Chips.chip(wording.text("columns.guessed"), "level-may-apply"));
        }
        if (row.field() == Field.SHOP || row.field() == Field.NOTES) {
            box.getChildren().add(Typography.muted(wording.text("columns.noEvidence")));
        }
        if (!row.samples().isEmpty()) {
            box.getChildren().add(Typography.muted(samples(row.samples())));
        }
        return box;
    }

    private String samples(List<String> texts) {
        StringBuilder shown = new StringBuilder();
        for (String text : texts) {
            if (!shown.isEmpty() && shown.length() + text.length() > ROOM) {
                break;
            }
            shown.append(shown.isEmpty() ? "" : "  ·  ").append(VisibleText.of(text, ROOM));
        }
        return shown.toString();
    }
}
