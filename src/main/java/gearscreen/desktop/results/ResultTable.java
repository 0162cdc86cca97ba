package gearscreen.desktop.results;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.findings.Match;
import gearscreen.desktop.kit.Ties;
import gearscreen.desktop.kit.Typography;
import gearscreen.report.Wording;
import gearscreen.watchlist.Applicability;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The table of items. Its headers sort through the view model, which sorts in the background.
final class ResultTable {
    private static final Set<SortKey> OWN_WORDS = EnumSet.of(SortKey.LINE, SortKey.MATCH, SortKey.APPLIES);
    private static final Map<SortKey, Double> SHARES =
            Map.of(SortKey.SUPPLIER, 0.2, SortKey.MAKER, 0.25, SortKey.MODEL, 0.55);

    /// Room for it, in em.
    private static final double SCROLL_BAR = 1;

    private final TableView<ResultRow> table = new TableView<>();
    private final Map<SortKey, TableColumn<ResultRow, ResultRow>> columns = new EnumMap<>(SortKey.class);
    private final ResultsViewModel viewModel;
    private final Wording wording;
    private boolean following;

    /// @param font of the text around the table, which the widths of the columns follow
    ResultTable(ResultsViewModel viewModel, Wording wording, ObservableValue<Font> font, Ties ties) {
        this.viewModel = viewModel;
        this.wording = wording;
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
        table.setRowFactory(_ -> new Row(wording));
        add(SortKey.LINE, row -> String.valueOf(row.line()));
        addMatch();
        add(SortKey.APPLIES, row -> row.level().map(wording::applicability).orElse(""));
        add(SortKey.SUPPLIER, row -> row.suppliers());
        add(SortKey.MAKER, row -> wording.cell(row.maker()));
        add(SortKey.MODEL, row -> wording.cell(row.model()));
        table.setSortPolicy(_ -> {
            sortAsked();
            return true;
        });
        // Not in the midst of a layout: the cells that a new width brings would be styled outside of the scene.
        ties.follow(font, _ -> Platform.runLater(() -> fit(font.getValue())));
        ties.follow(table.widthProperty(), _ -> Platform.runLater(() -> fit(font.getValue())));
        ties.follow(viewModel.sort(), _ -> showOrder());
        ties.follow(viewModel.descending(), _ -> showOrder());
        ties.follow(viewModel.swaps(), _ -> selectAgain());
        ties.follow(viewModel.selected(), _ -> selectAgain());
        ties.follow(table.getSelectionModel().selectedItemProperty(), this::selected);
    }

    TableView<ResultRow> node() {
        return table;
    }

    /// Columns of the program's own words are as wide as those; the others share what is left. The ready-made policies
    /// do not share anew when only the least widths change, as they do with the text size.
    private void fit(Font font) {
        double left = table.getWidth() - font.getSize() * SCROLL_BAR;
        for (SortKey key : OWN_WORDS) {
            left -= setWidth(key, least(key, font));
        }
        for (SortKey key : SHARES.keySet()) {
            left -= least(key, font);
        }
        for (Map.Entry<SortKey, Double> share : SHARES.entrySet()) {
            setWidth(share.getKey(), least(share.getKey(), font) + Math.max(0, left) * share.getValue());
        }
    }

    private double setWidth(SortKey key, double width) {
        Optional.ofNullable(columns.get(key)).ifPresent(column -> column.setPrefWidth(Math.floor(width)));
        return width;
    }

    /// As wide as its own words are in this language; what comes from the file may be cut.
    private double least(SortKey key, Font font) {
        Stream<String> words = switch (key) {
            case MATCH -> Stream.of(Match.values()).map(match -> wording.text(match.key()));
            case APPLIES -> Stream.of(Applicability.values()).map(wording::applicability);
            case LINE, SUPPLIER, MAKER, MODEL -> Stream.of(wording.text("results.column." + key.id()));
        };
        double widest = words.mapToDouble(word -> {
                    Text text = new Text(word);
                    text.setFont(font);
                    return text.getLayoutBounds().getWidth();
                })
                .max()
                .orElse(0);
        // Padding on both sides and the bold type of the header; beside the match stands its icon.
        double beside = switch (key) {
            case MATCH -> 3.1;
            case APPLIES -> 1.25;
            case LINE -> 1.7;
            case SUPPLIER, MAKER, MODEL -> 1.5;
        };
        return widest + font.getSize() * beside;
    }

    private void add(SortKey key, Function<ResultRow, String> text) {
        TableColumn<ResultRow, ResultRow> column = column(key);
        column.setCellFactory(_ -> new TextCell(text));
    }

    private void addMatch() {
        TableColumn<ResultRow, ResultRow> column = column(SortKey.MATCH);
        column.setCellFactory(_ -> new MatchCell(wording));
    }

    private TableColumn<ResultRow, ResultRow> column(SortKey key) {
        TableColumn<ResultRow, ResultRow> column = new TableColumn<>(wording.text("results.column." + key.id()));
        column.setId("column-" + key.id());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        columns.put(key, column);
        table.getColumns().add(column);
        return column;
    }

    /// A header was clicked.
    private void sortAsked() {
        if (following) {
            return;
        }
        if (table.getSortOrder().isEmpty()) {
            // The third click on a header: back to the order that a result begins with.
            viewModel.descending().set(false);
            viewModel.sort().set(SortKey.MATCH);
            showOrder();
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
            table.getSortOrder().setAll(List.of(column));
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
