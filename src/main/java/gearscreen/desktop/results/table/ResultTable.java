package gearscreen.desktop.results.table;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.desktop.results.ResultsViewModel;
import gearscreen.desktop.results.table.TableCells.MarkCell;
import gearscreen.desktop.results.table.TableCells.MatchCell;
import gearscreen.desktop.results.table.TableCells.TextCell;
import gearscreen.desktop.rows.Column;
import gearscreen.desktop.rows.ResultRow;
import gearscreen.report.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The table of items. Its headers sort through the view model, which sorts in the background; rows are marked by
/// their own check column, because a selection of many rows is slow.
public final class ResultTable {
    /// Room for it, in em.
    private static final double SCROLL_BAR = 0.9;

    private static final double MARK_WIDTH = 2.6;

    private final TableView<ResultRow> table = new TableView<>();
    private final TableColumn<ResultRow, ResultRow> marks = new TableColumn<>();
    private final Map<Column, TableColumn<ResultRow, ResultRow>> columns = new EnumMap<>(Column.class);
    private final ResultsViewModel viewModel;
    private final Wording wording;
    private final ColumnWidths widths;
    private final ObservableValue<Font> font;
    private boolean following;

    /// @param font of the text around the table, which the widths of the columns follow
    public ResultTable(ResultsViewModel viewModel, Wording wording, ObservableValue<Font> font, Ties ties) {
        this.viewModel = viewModel;
        this.wording = wording;
        this.font = font;
        widths = new ColumnWidths(viewModel, wording);
        table.setId("results");
        table.setAccessibleText(wording.text("results.table.accessible"));
        table.getStyleClass().addAll(Styles.DENSE, "result-table");
        table.setItems(viewModel.shown());
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Label placeholder = Typography.muted("");
        table.setPlaceholder(placeholder);
        ties.follow(
                viewModel.listing(),
                listing -> placeholder.setText(wording.text(listing ? "results.listing" : "results.none")));
        table.setRowFactory(_ -> new TableCells.Row(this::said));
        marks.setSortable(false);
        marks.setReorderable(false);
        marks.setResizable(false);
        marks.setText("✓");
        marks.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        marks.setCellFactory(_ -> new MarkCell(viewModel, wording.text("results.mark.accessible")));
        table.setSortPolicy(_ -> {
            sortAsked();
            return true;
        });
        new TableKeys(viewModel, table).listen();
        ties.follow(viewModel.columns().shown(), this::show);
        ties.follow(viewModel.rows(), _ -> show(viewModel.columns().shown().get()));
        // Not in the midst of a layout: the cells that a new width brings would be styled outside of the scene.
        ties.follow(font, _ -> fitLater());
        ties.follow(table.widthProperty(), _ -> fitLater());
        ties.follow(viewModel.order().column(), _ -> showOrder());
        ties.follow(viewModel.order().descending(), _ -> showOrder());
        ties.follow(viewModel.swaps(), _ -> {
            fitLater();
            selectAgain();
        });
        ties.follow(viewModel.repaints(), _ -> {
            table.refresh();
            fitLater();
        });
        ties.follow(viewModel.selected(), _ -> selectAgain());
        ties.follow(table.getSelectionModel().selectedItemProperty(), this::selected);
    }

    public TableView<ResultRow> node() {
        return table;
    }

    // ---- columns

    private void show(List<Column> shown) {
        List<Column> there = shown.stream().filter(viewModel::has).toList();
        following = true;
        table.getColumns().setAll(List.of(marks));
        there.forEach(column -> table.getColumns().add(columns.computeIfAbsent(column, this::make)));
        following = false;
        showOrder();
        fitLater();
    }

    private TableColumn<ResultRow, ResultRow> make(Column which) {
        TableColumn<ResultRow, ResultRow> column = new TableColumn<>(wording.text("results.column." + which.id()));
        column.setId("column-" + which.id());
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        Function<ResultRow, String> text = switch (which) {
            case LINE -> this::line;
            case MATCH -> row -> wording.text(row.match().key());
            case APPLIES -> row -> row.level().map(wording::applicability).orElse("");
            case DECISION -> this::decision;
            case SUPPLIER -> ResultRow::suppliers;
            default -> row -> wording.cell(row.text(which));
        };
        column.setCellFactory(_ -> which == Column.MATCH ? new MatchCell(wording) : new TextCell(text));
        return column;
    }

    private String line(ResultRow row) {
        return wording.line(row.inventory(), row.line());
    }

    private String decision(ResultRow row) {
        return row.decision()
                .map(one -> wording.text("disposition." + one.id()))
                .orElse("");
    }

    private String said(ResultRow row) {
        String said = wording.text(
                "results.row.accessible",
                line(row),
                wording.name(row.screened().item()),
                wording.text(row.match().key()),
                row.level().map(wording::applicability).orElse(""),
                decision(row));
        return viewModel.marks().has(row) ? wording.text("results.row.marked", said) : said;
    }

    private void fitLater() {
        Platform.runLater(() -> {
            double em = font.getValue().getSize();
            marks.setPrefWidth(Math.floor(em * MARK_WIDTH));
            widths.fit(
                    viewModel.columns().shown().get().stream()
                            .filter(viewModel::has)
                            .toList(),
                    font.getValue(),
                    table.getWidth() - em * (SCROLL_BAR + MARK_WIDTH),
                    (column, width) ->
                            Optional.ofNullable(columns.get(column)).ifPresent(there -> there.setPrefWidth(width)));
        });
    }

    // ---- order

    /// A header was clicked.
    private void sortAsked() {
        if (following) {
            return;
        }
        if (table.getSortOrder().isEmpty()) {
            // The third click on a header: back to the order that a result begins with.
            viewModel.order().descending().set(false);
            viewModel.order().column().set(Column.MATCH);
            showOrder();
            return;
        }
        TableColumn<ResultRow, ?> first = table.getSortOrder().getFirst();
        columns.forEach((key, column) -> {
            if (column.equals(first)) {
                viewModel.order().descending().set(column.getSortType() == TableColumn.SortType.DESCENDING);
                viewModel.order().column().set(key);
            }
        });
    }

    private void showOrder() {
        following = true;
        Optional<TableColumn<ResultRow, ResultRow>> sorted = Optional.ofNullable(
                        columns.get(viewModel.order().column().get()))
                .filter(table.getColumns()::contains);
        if (sorted.isPresent()) {
            sorted.get()
                    .setSortType(
                            viewModel.order().descending().get()
                                    ? TableColumn.SortType.DESCENDING
                                    : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(sorted.get()));
        } else {
            table.getSortOrder().clear();
        }
        following = false;
    }

    // ---- selection

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
}
