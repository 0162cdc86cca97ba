package gearscreen.desktop.results;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.report.Wording;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The table of items. Its headers sort through the view model, which sorts in the background.
final class ResultTable {
    private final TableView<ResultRow> table = new TableView<>();
    private final Map<SortKey, TableColumn<ResultRow, ResultRow>> columns = new EnumMap<>(SortKey.class);
    private final ResultsViewModel viewModel;
    private final Wording wording;
    private boolean following;

    ResultTable(ResultsViewModel viewModel, Wording wording, Ties ties) {
        this.viewModel = viewModel;
        this.wording = wording;
        table.setId("results");
        table.setAccessibleText(wording.text("results.table.accessible"));
        table.getStyleClass().addAll(Styles.DENSE, "result-table");
        table.setItems(viewModel.shown());
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Typography.muted(wording.text("results.none")));
        table.setRowFactory(_ -> new Row(wording));
        add(SortKey.LINE, 5, row -> String.valueOf(row.line()));
        addMatch();
        add(SortKey.APPLIES, 10, row -> row.level().map(wording::applicability).orElse(""));
        add(SortKey.SUPPLIER, 13, row -> row.suppliers());
        add(SortKey.MAKER, 13, row -> wording.cell(row.maker()));
        add(SortKey.MODEL, 16, row -> wording.cell(row.model()));
        table.setSortPolicy(_ -> {
            sortAsked();
            return true;
        });
        ties.follow(viewModel.sort(), _ -> showOrder());
        ties.follow(viewModel.descending(), _ -> showOrder());
        ties.follow(viewModel.swaps(), _ -> selectAgain());
        ties.follow(viewModel.selected(), _ -> selectAgain());
        ties.follow(table.getSelectionModel().selectedItemProperty(), this::selected);
    }

    TableView<ResultRow> node() {
        return table;
    }

    private void add(SortKey key, double em, Function<ResultRow, String> text) {
        TableColumn<ResultRow, ResultRow> column = column(key, em);
        column.setCellFactory(_ -> new TextCell(text));
    }

    private void addMatch() {
        TableColumn<ResultRow, ResultRow> column = column(SortKey.MATCH, 14);
        column.setCellFactory(_ -> new MatchCell(wording));
    }

    private TableColumn<ResultRow, ResultRow> column(SortKey key, double em) {
        TableColumn<ResultRow, ResultRow> column = new TableColumn<>(wording.text("results.column." + key.id()));
        column.setId("column-" + key.id());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setPrefWidth(em * 12);
        columns.put(key, column);
        table.getColumns().add(column);
        return column;
    }

    /// A header was clicked.
    private void sortAsked() {
        if (following || table.getSortOrder().isEmpty()) {
            return;
        }
        TableColumn<ResultRow, ?> first = table.getSortOrder().getFirst();
        columns.forEach((key, column) -> {
            if (column.equals(first)) {
                viewModel.descending().set(column.getSortType() == TableColumn.SortType.DESCENDING);
                viewModel.sort().set(key);
            }
        });
    }

    private void showOrder() {
        Optional.ofNullable(columns.get(viewModel.sort().get())).ifPresent(column -> {
            following = true;
            column.setSortType(
                    viewModel.descending().get() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(java.util.List.of(column));
            following = false;
        });
    }

    private void selected(@Nullable ResultRow row) {
        if (!following && row != null) {
            viewModel.select(Optional.of(row));
        }
    }

    private void selectAgain() {
        int index = viewModel.selectedIndex();
        if (index == table.getSelectionModel().getSelectedIndex()) {
            return;
        }
        following = true;
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
            table.scrollTo(Math.max(0, index - 3));
        }
        following = false;
    }

    private static final class Row extends TableRow<ResultRow> {
        private final Wording wording;

        Row(Wording wording) {
            this.wording = wording;
            setAccessibleRole(AccessibleRole.TABLE_ROW);
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(
                    row == null
                            ? null
                            : wording.text(
                                    "results.row.accessible",
                                    String.valueOf(row.line()),
                                    wording.name(row.screened().item()),
                                    wording.text(row.match().key()),
                                    row.level().map(wording::applicability).orElse("")));
        }
    }

    private static final class TextCell extends TableCell<ResultRow, ResultRow> {
        private final Function<ResultRow, String> text;

        TextCell(Function<ResultRow, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : text.apply(row));
        }
    }

    private static final class MatchCell extends TableCell<ResultRow, ResultRow> {
        private final Wording wording;

        MatchCell(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : wording.text(row.match().key()));
            Node icon = row == null ? null : Chips.icon(row.match());
            setGraphic(icon);
        }
    }
}
