package gearscreen.desktop.lookup;

import atlantafx.base.theme.Styles;
import gearscreen.desktop.findings.Chips;
import gearscreen.desktop.findings.Match;
import gearscreen.desktop.port.TextClipboard;
import gearscreen.report.Wording;
import gearscreen.screening.Finding;
import gearscreen.screening.Lookup;
import gearscreen.screening.Outcome;
import gearscreen.watchlist.Applicability;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The answers to several lines, in their order; what is selected is shown in full below. Not there for one line.
final class AnswerTable {
    /// More are scrolled.
    private static final int MOST_ROWS = 8;

    /// Of a row, in em.
    private static final double ROW = 2.6;

    private final TableView<Lookup> table = new TableView<>();
    private final VBox box;
    private final Wording wording;

    AnswerTable(Wording wording, TextClipboard clipboard) {
        this.wording = wording;
        table.setId("quick-answers");
        table.setAccessibleText(wording.text("quick.answers"));
        table.getStyleClass().addAll(Styles.DENSE, "preview-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Lookup, String> asked = column("line", one -> wording.cell(one.text()));
        asked.setPrefWidth(280);
        TableColumn<Lookup, Lookup> match = new TableColumn<>(wording.text("results.column.match"));
        match.setSortable(false);
        match.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        match.setCellFactory(_ -> new MatchCell(wording));
        match.setPrefWidth(180);
        table.getColumns()
                .addAll(List.of(asked, match, column("applies", this::applies), column("supplier", this::suppliers)));
        Button copy = new Button(wording.text("quick.copyTable"));
        copy.setId("quick-copy-table");
        copy.setOnAction(_ -> clipboard.put(text()));
        FlowPane actions = new FlowPane(copy);
        actions.getStyleClass().add("actions");
        box = new VBox(table, actions);
        box.getStyleClass().add("section");
    }

    private TableColumn<Lookup, String> column(String id, Function<Lookup, String> said) {
        TableColumn<Lookup, String> column =
                new TableColumn<>(wording.text(id.equals("line") ? "quick.column.line" : "results.column." + id));
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(said.apply(cell.getValue())));
        return column;
    }

    private static List<Finding> findings(Lookup one) {
        return one.answer().outcome() instanceof Outcome.Flagged(List<Finding> found) ? found : List.of();
    }

    private String applies(Lookup one) {
        return findings(one).stream()
                .map(Finding::applicability)
                .min(Applicability::compareTo)
                .map(wording::applicability)
                .orElse("");
    }

    private String suppliers(Lookup one) {
        return findings(one).stream().map(found -> found.supplier().name()).collect(Collectors.joining(", "));
    }

    /// @param answers none: it is not there
    void show(List<Lookup> answers) {
        box.setVisible(!answers.isEmpty());
        box.setManaged(!answers.isEmpty());
        table.getItems().setAll(answers);
        // The header is a row as well.
        String height = "-fx-pref-height: " + (Math.min(MOST_ROWS, answers.size()) + 1) * ROW + "em;";
        table.setStyle(height + "-fx-min-height: " + Math.min(3, answers.size() + 1) * ROW + "em;");
        if (!answers.isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    ReadOnlyObjectProperty<Lookup> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    /// For a spreadsheet: one line each, cells with tabs between them.
    private String text() {
        Stream<List<String>> rows = table.getItems().stream()
                .map(one -> List.of(
                        one.text(),
                        wording.text(Match.of(one.answer().outcome()).key()),
                        applies(one),
                        suppliers(one)));
        List<String> header =
                table.getColumns().stream().map(TableColumn::getText).toList();
        return Stream.concat(Stream.of(header), rows)
                .map(cells -> cells.stream()
                        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    Node node() {
        return box;
    }

    private static final class MatchCell extends TableCell<Lookup, Lookup> {
        private final Wording wording;

        MatchCell(Wording wording) {
            this.wording = wording;
        }

        @Override
        protected void updateItem(@Nullable Lookup one, boolean empty) {
            super.updateItem(one, empty);
            setText(
                    one == null
                            ? null
                            : wording.text(Match.of(one.answer().outcome()).key()));
            setGraphic(one == null ? null : Chips.icon(Match.of(one.answer().outcome())));
        }
    }
}
